/** Two domains with one of everything, the same walk in both, and what they share. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMap, isProxy, isSet } from "node:util/types";
import { nodeModuleTable } from "@sallyport/runtime-guards/node";
import { compile } from "@sallyport/transform";
import { nodeModules } from "@sallyport/transform/loader";
import { RE2JS } from "re2js";
import { foreignGlobal, makeHost, makeProbe } from "./host.js";
import { isInert, makeJudge } from "./judge.js";
import { captureForeign, isObject, join as joinPath } from "./realm.js";
import { renewPatience } from "./recorders.js";
import { makeWalk } from "./closure.js";
import { STEPS, walkDomain } from "./walk-domain.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const BUILT = join(HERE, "../../packages/runtime-guards/dist/unbundled");

/** Those of Node's own modules that guests may have: all of them. */
const NODE_MODULES = {
  ...Object.fromEntries(Object.keys(nodeModuleTable).map((name) => [name, true])),
  crypto: { random: true },
  process: { env: { NODE_ENV: "test" } },
};

/** A domain for each of these, which share nothing that can be changed. */
const GUARDS = ["all", "needed"];

/** The first hole is enough. */
class Enough extends Error {}

/**
 * `runtime` is the folder of the built runtime, `profile` that of the guests, `guards` those of each domain; `isFirstHoleEnough` ends the walk early, and `steps` and `from`
 * are those of `walkDomain`. Gives `{ version, profile, holes: [{ path, why }], counts }`.
 */
export async function run(
  realm,
  {
    runtime = BUILT,
    profile = "strict",
    guards: guardsOfEach = GUARDS,
    isFirstHoleEnough = false,
    steps = STEPS,
    from,
    trace = false,
  },
) {
  const load = (path) => import(pathToFileURL(join(runtime, path)).href);
  const publicInterface = await load("index.js");
  const { createDomain, re2Engine } = publicInterface;
  // This is not the copy of the runtime that the compiler tells of what it has verified.
  const { markVerified } = await load("artifact/index.js");
  const { feralOf } = await load("intrinsics/registry.js");
  const { isPrivateSymbol } = await load("guards/private-names.js");
  const { featureTable } = await load("features/index.js");

  const { hostObjects, own } = makeHostRegister(realm);
  const foreign = new Map();
  captureForeign("foreign realm", foreignGlobal, foreign);
  const internal = await internalsOf(runtime, load, feralOf);

  const { stackTraceLimit } = Error;
  const holes = [];
  const onHole = (path, why) => {
    if (holes.length < 500) holes.push({ path, why });
  };

  const current = { walk: undefined };
  const isOwn = (v) => hostObjects.has(v) && !isProxy(v);
  const probe = makeProbe(own, isOwn, (v) => {
    renewPatience();
    current.walk.seeAsHost(v);
  });
  const { endowments, modules, extendable, writtenBy } = makeHost(own, probe, publicInterface);
  const hostChanges = watch(hostObjects);
  const domains = guardsOfEach.map((guards) => {
    const programs = compiledGuests(profile, guards, realm.names);
    for (const artifact of [...programs.scripts, ...Object.values(programs.modules)]) markVerified(artifact);
    const node = nodeArtifacts();
    for (const module of Object.values(node)) if (typeof module.code === "string") markVerified(module);
    const domain = createDomain({
      name: `walk-${guards}`,
      endowments,
      extendable,
      modules: { ...modules, ...node, ...programs.modules },
      resolve: (specifier) => specifier,
      features: featuresOf(featureTable, own, {
        engine: profile === "compat" && guards === "all" && re2Engine(RE2JS),
        compileText: (source) => markVerified(compile(source, { profile, guards, goal: "script" })),
      }),
    });
    return { guards, programs, domain, emitted: guardsOf(domain, profile, markVerified) };
  });
  for (const { emitted } of domains) {
    for (const [name, guard] of Object.entries({ "all of them": emitted, ...emitted })) {
      if (isObject(guard)) internal.set(guard, `guard ${name}`);
    }
  }

  const { verdict } = makeJudge({
    language: realm.language,
    forbidden: [
      ["the host's global", realm.host],
      ["the host's", hostObjects],
      ["the raw object of", foreign],
      ["the runtime's own", internal],
    ],
    urls: { runtime: pathToFileURL(runtime).href, recorders: new URL("./recorders.js", import.meta.url).href },
    isPrivateSymbol,
  });

  const counts = {};
  const changeable = new WeakSet();
  let other;
  try {
    for (const { guards, programs, domain, emitted } of domains) {
      const previous = other;
      const walk = makeWalk({
        guards: emitted,
        verdict,
        isFacade: (o) => feralOf(o) !== undefined,
        names: realm.names,
        onHole,
        beforeEach: () => {
          if (isFirstHoleEnough && holes.length > 0) throw new Enough();
        },
        onSeen: (v, path) => {
          if (previous === undefined) {
            // Now, before the guest itself can freeze it.
            if (!isInert(v)) changeable.add(v);
          } else if (previous.has(v) && (changeable.has(v) || !isInert(v))) {
            onHole(path, `shared with another domain, where it is ${previous.pathOf(v)}, and can be changed`);
          }
        },
      });
      current.walk = walk;
      await walkDomain(walk, {
        domain,
        programs,
        emitted,
        writtenBy,
        steps,
        from,
        isBrief: previous !== undefined,
        trace,
      });
      counts[guards] = walk.counts;
      other = walk;
    }
  } catch (e) {
    if (!(e instanceof Enough)) throw e;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  for (const change of realm.changes()) holes.push({ path: change, why: "a guest changed the realm (I12)" });
  for (const change of hostChanges()) holes.push({ path: change, why: "a guest changed an object of the host (I7)" });
  return { version: process.version, profile, holes, counts };
}

/** Every feature that this version has, with its options; `regexp` takes the place of the native engine, and is refused to code that leaves guards out, so it is granted to one of the domains alone. */
function featuresOf(table, own, { engine, compileText }) {
  const response = () => new Response("{}", { headers: { "content-type": "text/plain" } });
  const options = {
    console: { sink: () => undefined },
    eval: { compile: compileText },
    fetch: { origins: ["https://host.example"], fetch: async () => own(response(), "response") },
    fs: {
      directory: own({ read: async (path) => own({ path }, "file"), list: () => own(["a"], "list") }, "directory"),
    },
  };
  if (engine) options.regexp = { engine };
  const granted = Object.keys(table).filter((name) => table[name] !== null && (name !== "regexp" || engine));
  return Object.fromEntries(granted.map((name) => [name, options[name] ?? true]));
}

/** All objects of the host that hang on what it hands out. */
function makeHostRegister(realm) {
  const hostObjects = new Map();
  const own = (v, path) => {
    if (!isObject(v) || hostObjects.has(v) || realm.language.has(v) || realm.host.has(v)) return v;
    hostObjects.set(v, String(path));
    // A view of a guest's object is itself the host's; what it shows is not.
    if (isProxy(v) || path.length > 400) return v;
    own(Reflect.getPrototypeOf(v), `${path}.[[Prototype]]`);
    for (const key of Reflect.ownKeys(v)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(v, key);
      for (const part of [value, get, set]) own(part, joinPath(path, key));
    }
    if (isMap(v)) Map.prototype.forEach.call(v, (inner, k) => own([k, inner], `${path} entry`));
    if (isSet(v)) Set.prototype.forEach.call(v, (member) => own(member, `${path} member`));
    return v;
  };
  return { hostObjects, own };
}

/** Where the host's own emitter leaves its listeners, on whatever object a guest has it called on. */
const EMITTER_KEYS = new Set(["_events", "_eventsCount", "_maxListeners"]);

/** What the host has handed out from the first. Gives a function that says what of it has changed since. */
function watch(hostObjects) {
  const isHosts = (k) => typeof k === "symbol" || EMITTER_KEYS.has(k);
  /** What Node's own classes keep under symbols changes by itself. */
  const isInternal = (path) => /\[Symbol\((?!Symbol\.|shared)/.test(path);
  const describe = (o) => Object.entries(Object.getOwnPropertyDescriptors(o)).filter(([k]) => !isHosts(k));
  const before = [...hostObjects]
    .filter(
      ([o, path]) =>
        path.startsWith("endowments") &&
        !path.startsWith("endowments.emitter.") &&
        !isInternal(path) &&
        !isProxy(o) &&
        !ArrayBuffer.isView(o),
    )
    .map(([o, path]) => [o, path, Reflect.getPrototypeOf(o), describe(o)]);
  return () =>
    before.flatMap(([o, path, prototype, own]) => {
      const now = new Map(describe(o));
      const changed = own.filter(
        ([k, { value, get }]) => !Object.is(now.get(k)?.value, value) || now.get(k)?.get !== get,
      );
      const added = [...now.keys()].filter((k) => !own.some(([known]) => known === k));
      const keys = [...changed.map(([k]) => k), ...added];
      if (Reflect.getPrototypeOf(o) !== prototype) keys.push("[[Prototype]]");
      return keys.map((k) => `${path}.${k}`);
    });
}

/** What the runtime's modules keep: nothing of it is a guest's, but the facades. */
async function internalsOf(runtime, load, feralOf) {
  const internal = new Map();
  const files = readdirSync(runtime, { recursive: true }).filter((name) => String(name).endsWith(".js"));
  const add = (path, v, depth) => {
    if (!isObject(v) || internal.has(v) || feralOf(v) !== undefined) return;
    internal.set(v, path);
    if (depth === 0) return;
    if (v instanceof Map) for (const [k, inner] of v) add(`${path}[${String(k)}]`, inner, depth - 1);
    for (const key of Reflect.ownKeys(v))
      add(joinPath(path, key), Reflect.getOwnPropertyDescriptor(v, key).value, depth - 1);
  };
  for (const file of files.map(String).sort()) {
    for (const [name, v] of Object.entries(await load(file))) add(`${file} ${name}`, v, 3);
  }
  return internal;
}

/** Every walk of a process has the same programs. */
const inProcess = (make, made = new Map()) => {
  return (...args) => {
    const key = args.slice(0, 2).join();
    if (!made.has(key)) made.set(key, make(...args));
    return made.get(key);
  };
};

const compiledGuests = inProcess((profile, guards, names) => {
  const read = (name) => readFileSync(join(HERE, "guest", name), "utf8");
  const compiled = (filename, source, goal) => compile(source, { filename, profile, guards, goal });
  const script = (name) => compiled(name, read(name), "script");
  return {
    scripts: [script("values.js"), script("operations.js"), compiled("names.js", namesProgram(names), "script")],
    modules: {
      "walk:module": compiled("module.js", read("module.js"), "module"),
      "walk:other": compiled("other.js", read("other.js"), "module"),
      "walk:node": compiled("node.js", nodeProgram(), "module"),
      ...(profile === "compat" && { "walk:commonjs": compiled("commonjs.js", read("commonjs.js"), "commonjs") }),
    },
  };
});

/** What Node's modules are made of; descriptions of modules are another copy's of the runtime, and are left out. */
const nodeArtifacts = inProcess(() =>
  Object.fromEntries(Object.entries(nodeModules(NODE_MODULES)).filter(([name]) => name.startsWith("sallyport:"))),
);

function nodeProgram() {
  const names = Object.keys(NODE_MODULES);
  return [
    ...names.map((name, i) => `import * as m${i} from "sallyport:${name}";`),
    `globalThis.nodeModules = { ${names.map((name, i) => `"${name}": m${i}`).join(", ")} };`,
  ].join("\n");
}

/** Every name that an intrinsic has, spelled in the program: read, called, and taken by a pattern. */
function namesProgram(names) {
  const spelled = [...names].filter((name) => typeof name === "string" && /^[A-Za-z$][\w$]*$/.test(name)).sort();
  const each = (text) => spelled.map((name) => `  ${name}: ${text(name)},\n`).join("");
  return [
    `const readers = {\n${each((name) => `(o) => o.${name}`)}};`,
    `const chained = {\n${each((name) => `(o) => [o?.${name}, o.${name} || 0]`)}};`,
    `const patterns = {\n${each((name) => `({ ${name}: v }) => v`)}};`,
    `const callers = {\n${each((name) => `(o, x) => o.${name}(x)`)}};`,
  ].join("\n");
}

/** The guards of a domain as emitted code has them: an artifact that is made by hand hands them out. */
function guardsOf(domain, profile, markVerified) {
  let emitted;
  const name = "reachability guards";
  globalThis[name] = (guards) => void (emitted = guards);
  const artifact = {
    abi: 2,
    profile,
    goal: "script",
    guards: "all",
    filename: "guards.js",
    code: `(function ($s_guards) { "use strict"; globalThis["${name}"]($s_guards); return function () {}; })`,
    map: null,
    names: [],
    imports: [],
    reexports: [],
    exports: [],
    globals: [],
    async: false,
    hash: "",
  };
  domain.evaluate(markVerified(artifact));
  delete globalThis[name];
  return emitted;
}
