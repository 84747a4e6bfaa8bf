/**
 * The raw set: what no guest may ever hold. It is taken before anything of the project is loaded, by a walk of its own
 * from the global object and from the intrinsics that only syntax reaches.
 */
import vm from "node:vm";

export const isObject = (v) => (typeof v === "object" && v !== null) || typeof v === "function";

/** `Array.prototype.map`, `Symbol.iterator` as `[Symbol.iterator]`. */
export const join = (path, key) => (typeof key === "symbol" ? `${path}[${String(key)}]` : `${path}.${key}`);

/** What the language itself has, so that what Node adds can be told from it. */
const languageGlobals = Object.getOwnPropertyNames(vm.runInNewContext("globalThis")).filter(
  (name) => name !== "globalThis",
);

function syntaxRoots() {
  const prototypesOf = (name, o) => {
    const chain = [];
    for (let p = Object.getPrototypeOf(o), n = 1; p !== null; p = Object.getPrototypeOf(p), n++) {
      chain.push([`%prototype ${n} of ${name}%`, p]);
    }
    return chain;
  };
  const iterator = [][Symbol.iterator]();
  const made = [
    ["a generator function", function* () {}],
    ["a generator", (function* () {})()],
    ["an async function", async () => {}],
    ["an async generator function", async function* () {}],
    ["an async generator", (async function* () {})()],
    ["an array iterator", iterator],
    ["a map iterator", new Map().keys()],
    ["a set iterator", new Set().keys()],
    ["a string iterator", ""[Symbol.iterator]()],
    ["a regexp iterator", "".matchAll(/a/g)],
    ["a typed array", new Uint8Array()],
  ];
  if (typeof iterator.map === "function") made.push(["an iterator helper", iterator.map((v) => v)]);
  if (typeof Iterator === "function") made.push(["a wrapped iterator", Iterator.from({ next() {} })]);
  const strictArguments = (function () {
    return arguments;
  })();
  const stack = Object.getOwnPropertyDescriptor(new Error(), "stack");
  return [
    ...made.flatMap(([name, o]) => prototypesOf(name, o)),
    ["%ThrowTypeError%", Object.getOwnPropertyDescriptor(strictArguments, "callee").get],
    ["%get stack%", stack.get],
    ["%set stack%", stack.set],
  ];
}

/** Object → path. `names` are the keys that anything of it has; getters of intrinsics are not run. */
function walkFrom(roots, paths, names) {
  const queue = [];
  const add = (path, v) => {
    if (!isObject(v) || paths.has(v)) return;
    paths.set(v, path);
    queue.push(v);
  };
  for (const [path, v] of roots) add(path, v);
  for (const o of queue) {
    const path = paths.get(o);
    add(`${path}.[[Prototype]]`, Reflect.getPrototypeOf(o));
    for (const key of Reflect.ownKeys(o)) {
      names?.add(key);
      const own = Reflect.getOwnPropertyDescriptor(o, key);
      if (own === undefined) continue;
      add(join(path, key), own.value);
      add(`get ${join(path, key)}`, own.get);
      add(`set ${join(path, key)}`, own.set);
    }
  }
}

const globalsOf = (names) => names.map((name) => [name, Reflect.getOwnPropertyDescriptor(globalThis, name)?.value]);

/**
 * The realm as it is now: `language` and `host` from object to path, the keys of the language's intrinsics, and
 * `changes()`, what of the language's intrinsics has changed since.
 */
export function captureRealm() {
  const names = new Set();
  const language = new Map();
  walkFrom([...globalsOf(languageGlobals), ...syntaxRoots()], language, names);
  const own = [...language].map(([o, path]) => [
    o,
    path,
    Reflect.getPrototypeOf(o),
    Reflect.isExtensible(o),
    describe(o),
  ]);

  const host = new Map(language);
  const lazy = Reflect.ownKeys(globalThis).filter((name) => !/^(local|session)Storage$/.test(String(name)));
  walkFrom([...lazy.map((name) => [String(name), globalThis[name]]), ["globalThis", globalThis]], host);
  for (const o of language.keys()) host.delete(o);

  function changes() {
    const found = [];
    for (const [o, path, prototype, isExtensible, before] of own) {
      if (Reflect.getPrototypeOf(o) !== prototype) found.push(`${path} has another prototype`);
      if (Reflect.isExtensible(o) !== isExtensible) found.push(`${path} is no longer extensible`);
      const now = describe(o);
      for (const key of new Set([...before.keys(), ...now.keys()])) {
        const [was, is] = [before.get(key), now.get(key)];
        if (was === undefined) found.push(`${join(path, key)} was added`);
        else if (is === undefined) found.push(`${join(path, key)} was removed`);
        else if (!isSame(was, is)) found.push(`${join(path, key)} was changed`);
      }
    }
    return found;
  }
  return { language, host, names, changes };
}

/** The statics of the last match are the engine's own state. */
const LEGACY = /^(\$[\d&_+`']|input|lastMatch|lastParen|leftContext|rightContext)$/;

function describe(o) {
  const own = new Map();
  for (const key of Reflect.ownKeys(o)) {
    if (o === RegExp && LEGACY.test(String(key))) continue;
    own.set(key, Reflect.getOwnPropertyDescriptor(o, key));
  }
  return own;
}

const isSame = (a, b) =>
  ["value", "get", "set", "writable", "enumerable", "configurable"].every((field) => Object.is(a[field], b[field]));

/** All of another realm, by the path `name`. */
export function captureForeign(name, global, into) {
  const found = new Map();
  const roots = Object.getOwnPropertyNames(global).map((key) => [`${name}.${key}`, global[key]]);
  walkFrom([...roots, [name, global]], found);
  for (const [o, path] of found) if (!into.has(o)) into.set(o, path);
}
