/**
 * The guest's hostile objects: whatever calls or reads them, they say what they were given. They are plain functions, so that
 * no guard stands between them and the one who calls; and they make nothing that a compiled guest could not make as well.
 */

/** How often all recorders together answer in one operation; after that they end what calls them. */
const PATIENCE = 60;
export const patience = { left: PATIENCE };
export const renewPatience = () => void (patience.left = PATIENCE);

/** The functions that are made here: there are too many to ask the debugger about each. */
const made = new WeakSet();
export const isRecorder = (f) => made.has(f);
const asRecorder = (f) => {
  made.add(f);
  return f;
};

/**
 * A fresh set. `record(value, where)` is told of every argument and receiver; `guest` is how a guest reads, calls and makes:
 * `get(o, k)`, `call(f, self, args)`, `make(C, args)` and `global(name)`.
 */
export function makeRecorders(record, guest) {
  const note = (where, self, args, newTarget) => {
    if (patience.left-- <= 0) throw "a recorder has been called too often";
    record(self, `${where} → this`);
    for (let i = 0; i < args.length; i++) record(args[i], `${where} → argument ${i}`);
    if (newTarget !== undefined) record(newTarget, `${where} → new.target`);
  };
  const isOver = () => patience.left <= 0;

  const first = function (...args) {
    note("callback", this, args, new.target);
    return args[0];
  };
  const receiver = function (...args) {
    note("callback", this, args, new.target);
    return this;
  };
  const fresh = (...args) => {
    note("arrow callback", undefined, args);
    return { made: args.length };
  };
  const thrower = function (...args) {
    note("throwing callback", this, args, new.target);
    throw { thrown: 1 };
  };
  const Class = class {
    constructor(...args) {
      note("constructor", undefined, args, new.target);
    }
    static [Symbol.hasInstance](v) {
      note("Symbol.hasInstance", this, [v]);
      return true;
    }
  };

  const method = (name, answer) =>
    asRecorder(function (...args) {
      note(name, this, args);
      return answer === undefined ? undefined : answer.apply(this, args);
    });
  const thenable = { then: method("then", (resolve) => (typeof resolve === "function" ? resolve(1) : undefined)) };
  const convertible = {
    [Symbol.toPrimitive]: method("Symbol.toPrimitive", () => "name"),
    toString: method("toString", () => "name"),
    valueOf: method("valueOf", () => 1),
    toJSON: method("toJSON", () => ({})),
  };
  const converting = { toString: method("toString", () => "1"), valueOf: method("valueOf", () => 1) };
  const steps = (n) => ({
    next: method("next", () =>
      n-- > 0 && !isOver() ? { done: false, value: [1, {}] } : { done: true, value: undefined },
    ),
    return: method("return", () => ({ done: true, value: undefined })),
    throw: method("throw", () => ({ done: true, value: undefined })),
  });
  const iterable = { [Symbol.iterator]: method("Symbol.iterator", () => steps(2)), ...steps(2) };
  const asyncIterable = { [Symbol.asyncIterator]: method("Symbol.asyncIterator", () => steps(2)) };
  const pattern = {
    exec: method("exec", () => null),
    flags: "g",
    [Symbol.match]: method("Symbol.match", () => []),
    [Symbol.matchAll]: method("Symbol.matchAll", () => []),
    [Symbol.replace]: method("Symbol.replace", () => ""),
    [Symbol.search]: method("Symbol.search", () => 0),
    [Symbol.split]: method("Symbol.split", () => []),
  };
  const like = { length: 2, 0: {}, 1: first, constructor: Class, size: 1, has: first, keys: () => steps(2) };
  const accessors = {};
  for (const k of ["value", "get", "set", "cause", "then", "done", "next", "length", "raw", "errors", "constructor"]) {
    Object.defineProperty(accessors, k, {
      get: method(`getter ${k}`),
      set: method(`setter ${k}`),
      enumerable: true,
      configurable: true,
    });
  }

  const reflect = guest.global("Reflect");
  const handlerFor = (name) => {
    const handler = {};
    for (const trap of TRAPS) {
      handler[trap] = asRecorder(function (...args) {
        note(`${name} trap ${trap}`, this, args);
        return guest.call(guest.get(reflect, trap), reflect, args);
      });
    }
    return handler;
  };
  for (const f of [first, receiver, fresh, thrower, Class]) asRecorder(f);
  const proxyOf = (target, name) => guest.make(guest.global("Proxy"), [target, handlerFor(name)]);
  const proxy = proxyOf({ a: {}, constructor: first }, "proxy");
  const callableProxy = proxyOf(function () {}, "callable proxy");
  const arrayProxy = proxyOf([{}, first], "array proxy");

  return {
    callbacks: { first, receiver, fresh, thrower, Class, callableProxy },
    objects: {
      thenable,
      convertible,
      converting,
      iterable,
      asyncIterable,
      pattern,
      like,
      accessors,
      proxy,
      arrayProxy,
    },
    handler: handlerFor("handler"),
  };
}

const TRAPS =
  "get set has deleteProperty defineProperty getOwnPropertyDescriptor ownKeys getPrototypeOf setPrototypeOf isExtensible preventExtensions apply construct".split(
    " ",
  );
