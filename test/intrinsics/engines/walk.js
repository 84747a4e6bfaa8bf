/**
 * Lists a realm: the names of its globals, and every property of every intrinsic, by path. It runs as text in the
 * engine that is listed, so it uses nothing of the project and no syntax that is younger than the oldest engine.
 *
 * `families` are the names of the globals whose members are listed; all other globals are the host's, and their names
 * alone count. A path is the one by which an object is reached first, from the intrinsics that only syntax reaches
 * and then from the globals, in that order: `%ArrayIteratorPrototype%.next`, `Array.prototype.at`. `@@iterator` is
 * `Symbol.iterator`. The `name` and `length` of functions are left out.
 *
 * @param {readonly string[]} families
 * @returns {{ globals: string[], members: string[] }}
 */
export function walkRealm(families) {
  const globals = [];
  for (let o = globalThis; o !== null && o !== Object.prototype; o = Object.getPrototypeOf(o)) {
    for (const key of Reflect.ownKeys(o)) {
      if (typeof key === "string" && key !== "constructor") globals.push(key);
    }
  }
  const paths = new Map();
  const queue = [];
  const members = [];
  const isObject = (v) => (typeof v === "object" && v !== null) || typeof v === "function";
  const nameOf = (key) => {
    if (typeof key === "string") return key;
    const description = key.description || "";
    return `@@${description.startsWith("Symbol.") ? description.slice(7) : description}`;
  };
  const visit = (path, v) => {
    if (!isObject(v) || paths.has(v)) return;
    paths.set(v, path);
    queue.push(v);
  };
  const prototypeOfResult = (make) => {
    try {
      return Object.getPrototypeOf(make());
    } catch {
      return undefined;
    }
  };
  const generatorFunction = Object.getPrototypeOf(function* () {});
  const asyncFunction = Object.getPrototypeOf(async function () {});
  const asyncGeneratorFunction = Object.getPrototypeOf(async function* () {});
  const arrayIterator = prototypeOfResult(() => [][Symbol.iterator]());
  const callee = (function () {
    "use strict";
    return Object.getOwnPropertyDescriptor(arguments, "callee");
  })();
  visit("%IteratorPrototype%", Object.getPrototypeOf(arrayIterator));
  visit("%AsyncIteratorPrototype%", Object.getPrototypeOf(asyncGeneratorFunction.prototype));
  visit("%ArrayIteratorPrototype%", arrayIterator);
  visit(
    "%MapIteratorPrototype%",
    prototypeOfResult(() => new Map()[Symbol.iterator]()),
  );
  visit(
    "%SetIteratorPrototype%",
    prototypeOfResult(() => new Set()[Symbol.iterator]()),
  );
  visit(
    "%StringIteratorPrototype%",
    prototypeOfResult(() => ""[Symbol.iterator]()),
  );
  visit(
    "%RegExpStringIteratorPrototype%",
    prototypeOfResult(() => "".matchAll(/a/g)),
  );
  visit(
    "%IteratorHelperPrototype%",
    prototypeOfResult(() => [][Symbol.iterator]().map((v) => v)),
  );
  visit(
    "%WrapForValidIteratorPrototype%",
    prototypeOfResult(() => Iterator.from({ next() {}, __proto__: null })),
  );
  visit("%TypedArray%", Object.getPrototypeOf(Uint8Array));
  visit("%GeneratorFunction%", generatorFunction.constructor);
  visit("%AsyncFunction%", asyncFunction.constructor);
  visit("%AsyncGeneratorFunction%", asyncGeneratorFunction.constructor);
  visit("%ThrowTypeError%", callee.get);
  if (families.includes("Intl") && typeof Intl === "object") {
    visit(
      "Intl.%SegmentsPrototype%",
      prototypeOfResult(() => new Intl.Segmenter().segment("")),
    );
    visit(
      "Intl.%SegmentIteratorPrototype%",
      prototypeOfResult(() => new Intl.Segmenter().segment("")[Symbol.iterator]()),
    );
  }
  for (const name of families) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    if (descriptor !== undefined) visit(name, descriptor.value);
  }
  for (let i = 0; i < queue.length; i++) {
    const o = queue[i];
    const path = paths.get(o);
    for (const key of Reflect.ownKeys(o)) {
      if (typeof o === "function" && (key === "name" || key === "length")) continue;
      const descriptor = Object.getOwnPropertyDescriptor(o, key);
      const member = `${path}.${nameOf(key)}`;
      members.push(member);
      visit(member, descriptor.value);
      visit(`${member} (getter)`, descriptor.get);
      visit(`${member} (setter)`, descriptor.set);
    }
    // What nothing but a prototype chain leads to comes last, so that it has a name of its own where there is one.
    if (i === queue.length - 1) {
      for (const known of [...queue]) visit(`${paths.get(known)}.[[Prototype]]`, Object.getPrototypeOf(known));
    }
  }
  return { globals: [...new Set(globals)].sort(), members: members.sort() };
}
