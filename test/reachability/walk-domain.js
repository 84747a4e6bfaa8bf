/** What is done in one domain, in order: make, read, call, run every syntactic operation, hand to the host, wait, and write. */
import { isProxy } from "node:util/types";
import { markScripts } from "./provenance.js";
import { isObject } from "./realm.js";
import { ENDLESS } from "./closure.js";

/** Keys that the syntactic operations are tried with. */
const KEYS = [
  "constructor",
  "prototype",
  "__proto__",
  "stack",
  "caller",
  "arguments",
  "then",
  "toString",
  "call",
  "a",
  "0",
  Symbol.iterator,
  Symbol.unscopables,
  Symbol.species,
];
/** Intrinsics that are good receivers and arguments; each of them is called in any case. */
const FACADES = [
  "Object",
  "Array",
  "Function",
  "Promise",
  "Error",
  "Map",
  "Symbol",
  "Proxy",
  "Reflect",
  "JSON",
  "RegExp",
  "Date",
  "Uint8Array",
];

/** What the host lets guests write. */
const WRITABLE = ["writableRecord", "writableList", "writableMap", "writableSet", "writableVessel"];

export const STEPS = ["called", "syntax", "handed", "written"];

/**
 * `writtenBy()` gives `[where, value]` of all that is now in what the host lets guests write. `steps` are those of {@link STEPS} that are
 * taken after everything has been read. `from` are names of globals and makers: the walk begins with these values alone, and calls what it
 * finds on them alone. `isBrief`: natives and what the host gives are called on some of the representatives, since a full walk of another
 * domain, by the same guards, has called them on all.
 */
export async function walkDomain(walk, { domain, programs, emitted, writtenBy, steps, from, isBrief, trace }) {
  const started = Date.now();
  const stepEnds = (name) => {
    if (trace) process.stderr.write(`${name} ${Date.now() - started} ms ${JSON.stringify(walk.counts)}\n`);
    for (const [, v] of writtenBy()) walk.seeAsHost(v);
  };
  const { see, attempt } = walk;
  const isStart = (name) => from === undefined || from.includes(name);

  for (const script of programs.scripts) domain.evaluate(script);
  for (const name of Object.keys(programs.modules)) {
    if (name !== "walk:other") await domain.import(name);
  }
  // Guests make no more code than this.
  markScripts();
  stepEnds("made");

  const globals = emitted.globalThis();
  if (isStart("globalThis")) see(globals, "globalThis");
  const globalNames = [
    ...walk.names,
    ...Object.getOwnPropertyNames(globalThis),
    ...Object.getOwnPropertyNames(globals),
  ];
  for (const name of globalNames) {
    if (typeof name === "string" && isStart(name)) attempt(name, () => emitted.global(name));
  }
  const makers = ownMembers(emitted.global("makers"));
  const kinds = new Set();
  for (const [name, make] of makers) {
    if (!isStart(name)) continue;
    const v = attempt(name, make);
    // Natives ask what an object inherits and what slots it has: one of each is enough for calls.
    const kind = isObject(v) && !isProxy(v) ? Reflect.getPrototypeOf(v) : name;
    if (!kinds.has(kind)) walk.representatives.push([name, make]);
    kinds.add(kind);
  }
  for (const [name, error] of ownMembers(emitted.global("errors"))) {
    if (isStart("errors")) see(error, `error ${name}`);
  }
  for (const name of ["moduleValues", "commonJsValues", "nodeModules"]) {
    if (!isStart(name) || !Object.hasOwn(globals, name)) continue;
    for (const [member, v] of ownMembers(globals[name])) see(v, `${name}.${member}`);
  }

  walk.closeReads();
  await walk.settle(walk.closeReads);
  stepEnds("read");
  addRepresentatives(walk, emitted, isStart);
  const take = { called: callEverything, syntax: runSyntax, handed: handToHost, written: writeAll };
  for (const step of STEPS.filter((name) => steps.includes(name))) {
    take[step](walk, emitted, { isBrief });
    await walk.settle(() => walk.close({ isBrief: true }));
    stepEnds(step);
  }
}

function addRepresentatives(walk, emitted, isStart) {
  for (const name of FACADES.filter(isStart)) {
    const facade = emitted.global(name);
    walk.representatives.push([name, () => facade]);
    const prototype = emitted.get(facade, "prototype");
    if (isObject(prototype)) walk.representatives.push([`${name}.prototype`, () => prototype]);
  }
  for (const name of WRITABLE.filter(isStart)) walk.representatives.push([name, () => emitted.global(name)]);
  walk.representatives.push(...walk.examples(24));
}

/** Every function, on its own, and with every representative as an argument and as the receiver. */
function callEverything(walk, emitted, { isBrief }) {
  const { stackTraceLimit } = Error;
  // Most calls throw, and what is on their stacks has been looked at by then.
  Error.stackTraceLimit = 0;
  walk.close({ isBrief });
  Error.stackTraceLimit = stackTraceLimit;
}

/** Compiled code: every operation with every key, and every name as the program spells it, on one value of each kind. */
function runSyntax(walk, emitted) {
  const operations = ownMembers(emitted.global("operations"));
  const byName = ["readers", "chained", "patterns", "callers"].map((kind) => [kind, ownMembers(emitted.global(kind))]);
  const { callbacks, objects } = walk.recordersFor("syntax");
  const values = [
    ...walk.representatives,
    ...walk.examples(50),
    ...Object.entries({ ...callbacks, ...objects }).map(([name, v]) => [name, () => v]),
  ];
  for (const [name, make] of values) {
    for (const [text, operation] of operations) {
      const keys = text.startsWith("o[k]") ? KEYS : text.includes("k") ? KEYS.slice(0, 5) : [undefined];
      for (const k of keys) {
        const path = `${text} of ${name}${k === undefined ? "" : ` with ${String(k)}`}`;
        const result = walk.attempt(path, () =>
          operation(make(), k, callbacks.first, (...seen) => seen.forEach((v) => walk.see(v, `${path} → a value`))),
        );
        for (const v of partsOf(result)) walk.see(v, `${path} → a part`);
      }
    }
    const v = make();
    for (const [kind, readers] of byName) {
      for (const [member, read] of readers) {
        if (kind === "callers" && ENDLESS.test(member)) continue;
        const result = walk.attempt(`${name}.${member} (${kind})`, () =>
          read(kind === "callers" ? make() : v, callbacks.first),
        );
        if (kind !== "chained") continue;
        for (const part of partsOf(result)) walk.see(part, `${name}.${member} (${kind})`);
      }
    }
  }
  walk.close({ isBrief: true });
}

/** The elements of an array, however a guest has changed its iteration. */
const partsOf = (v) =>
  !isProxy(v) && Array.isArray(v) ? Object.keys(v).map((k) => Reflect.getOwnPropertyDescriptor(v, k).value) : [];

/** The host does with the guests' values what it likes; what the guests see of it comes by their recorders. */
function handToHost(walk, emitted) {
  const { callbacks, objects, handler } = walk.recordersFor("the host's probe");
  const probe = emitted.global("probe");
  const hand = (name, v) => walk.attempt(`probe(${name})`, () => emitted.call(probe, v));
  for (const [name, v] of Object.entries({ ...callbacks, ...objects, handler })) hand(name, v);
  for (const [name, make] of walk.representatives) hand(name, make());
  for (const [name, make] of walk.examples(400)) hand(name, make());
  walk.close({ isBrief: true });
}

/** Writes, definitions, deletions and changed prototypes, everywhere; then the natives that would obey them. */
function writeAll(walk, emitted) {
  const g = emitted;
  const { callbacks, objects, handler } = walk.recordersFor("after writes");
  const reflect = g.global("Reflect");
  const by = (name, ...args) => g.callMethod(g.get(reflect, name), reflect, ...args);
  const accessor = { get: callbacks.receiver, set: callbacks.first, configurable: true };
  for (const [path, make] of [...walk.representatives, ...walk.examples(80), ...walk.facades]) {
    const v = make();
    for (const k of WRITTEN) {
      walk.attempt(`${path}.${String(k)} = recorder`, () => g.set(v, k, callbacks.first));
      walk.attempt(`defineProperty(${path}, ${String(k)})`, () => by("defineProperty", v, k, accessor));
    }
    walk.attempt(`${path}.__proto__ = proxy`, () => g.set(v, "__proto__", objects.proxy));
    walk.attempt(`setPrototypeOf(proxy, ${path})`, () => by("setPrototypeOf", objects.proxy, v));
    walk.attempt(`setPrototypeOf(${path}, proxy)`, () => by("setPrototypeOf", v, objects.proxy));
    for (const k of ["a", "constructor", "length", "name", "then", Symbol.iterator]) {
      walk.attempt(`delete ${path}.${String(k)}`, () => g.remove(v, k));
    }
    for (const [text, operation] of TRIGGERS)
      walk.attempt(`after writes: ${text} of ${path}`, () => operation(g, v, handler));
    walk.attempt(`preventExtensions(${path})`, () => by("preventExtensions", v));
  }
  walk.close({ isBrief: true });
}

const WRITTEN = [
  "a",
  "constructor",
  "prototype",
  "then",
  "next",
  "return",
  "exec",
  "flags",
  "length",
  "name",
  "stack",
  "cause",
  "toString",
  "toJSON",
  "raw",
  "get",
  "value",
  Symbol.iterator,
  Symbol.species,
  Symbol.toPrimitive,
  Symbol.hasInstance,
  Symbol.isConcatSpreadable,
  Symbol.toStringTag,
];

const method =
  (name, ...args) =>
  (g, v) =>
    g.callMethod(g.get(v, name), v, ...args);
const ofFacade =
  (facade, name) =>
  (g, v, ...args) =>
    g.callMethod(g.get(g.global(facade), name), g.global(facade), v, ...args);
const TRIGGERS = [
  ["concat", method("concat", 1)],
  ["slice", method("slice", 0)],
  ["map", method("map", (x) => x)],
  ["then", method("then", (x) => x)],
  ["finally", method("finally", (x) => x)],
  ["toString", method("toString")],
  ["matchAll", (g, v) => g.callMethod(g.get("ab", "matchAll"), "ab", v)],
  ["replace", (g, v) => g.callMethod(g.get("ab", "replace"), "ab", v, "c")],
  ["split", (g, v) => g.callMethod(g.get("ab", "split"), "ab", v)],
  ["JSON.stringify", ofFacade("JSON", "stringify")],
  ["Array.from", ofFacade("Array", "from")],
  ["Object.assign", (g, v) => g.callMethod(g.get(g.global("Object"), "assign"), g.global("Object"), {}, v)],
  ["Object.fromEntries", ofFacade("Object", "fromEntries")],
  ["Promise.resolve", ofFacade("Promise", "resolve")],
  ["Promise.all", ofFacade("Promise", "all")],
  ["new Error", (g, v) => g.construct(g.global("Error"), "message", v)],
  ["new Map", (g, v) => g.construct(g.global("Map"), v)],
  ["new Proxy", (g, v, handler) => g.construct(g.global("Proxy"), v, handler)],
  ["`${v}`", (g, v) => g.template(v)],
  ["instanceof", (g, v) => g.instanceOf({}, v)],
  ["[...v]", (g, v) => [...g.iterate(v, 0)].slice(0, 4)],
  ["new v", (g, v) => g.construct(v)],
  ["v()", (g, v) => g.call(v)],
  ["v``", (g, v) => g.tag(v)(["a"])],
];

const ownMembers = (o) => Object.keys(o).map((name) => [name, o[name]]);
