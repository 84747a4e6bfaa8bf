// The host's side of the attacks on the boundary: a careless host's endowments, `host`. It is evaluated in the host's realm
// for a guarded run, and in a realm of its own, handed over raw, for the plain control. `foreign` is the global object of yet another realm, which the host holds too.
(foreign) => {
  const object = {
    name: "door",
    list: [1, { deep: 1 }],
    nested: { a: 1 },
    method() {
      return this;
    },
  };
  class Server {
    _token = "ESCAPED";
    port = 80;
    address() {
      return { host: "localhost" };
    }
  }
  const convertible = {
    toString: () => "host",
    valueOf: () => ({ inner: 1 }),
    [Symbol.toPrimitive]: () => "host",
  };
  return {
    _private: "ESCAPED",
    object,
    convertible,
    // Methods and accessors that trust their receiver, and what a host does with what it is given.
    emitter: {
      on(f) {
        this.listener = f;
        return this;
      },
      reveal() {
        return this._token;
      },
      get shown() {
        return this._token;
      },
      set shown(v) {
        this.listener = v;
      },
    },
    bytes: new Uint8Array(new Uint8Array([69, 83, 67, 65, 80, 69, 68, 1]).buffer, 7, 1),
    sent: (function () {
      return arguments;
    })(1, { deep: 1 }),
    boxed: Object("text"),
    weak: new WeakMap([[object, { v: 1 }]]),
    reference: new WeakRef(object),
    generator: function* () {
      const given = yield { a: 1 };
      yield [given];
    },
    asyncGenerator: async function* () {
      yield { a: 1 };
    },
    thenable: { then: (resolve) => resolve({ a: 1 }) },
    proxy: (target, handler) => new Proxy(target, handler),
    extend: (C) => class extends C {},
    construct: (C, ...args) => new C(...args),
    inherit: (o) => Object.create(o),
    lend: (f, self, ...args) => f.apply(self, args),
    tag: (f) => f`a${{ a: 1 }}b`,
    next: (iterator, v) => iterator.next(v),
    spread: (values) => [...values],
    instanceOf: (v, C) => v instanceof C,
    revive: (f) => JSON.parse('{"a":{"b":1}}', f),
    instance: new Server(),
    map: new Map([["k", { v: 1 }]]),
    identity: function identity(value) {
      return value;
    },
    wrap: (inner) => ({ inner }),
    sloppy: function sloppy() {
      return this;
    },
    reenter: function reenter(callback) {
      return callback();
    },
    callback: (f) => f.call({ receiver: 1 }, { a: 1 }, [1], function hostSecret() {}, new Error("host")),
    fail: () => {
      throw new TypeError("host failed", { cause: { reason: [1] } });
    },
    failMany: () => {
      throw new AggregateError([new Error("first")], "many");
    },
    failWith: (value) => {
      throw { value, mine: [1] };
    },
    failWithFunction: () => {
      throw function hostSecret() {};
    },
    promise: async () => ({ name: "later", list: [1] }),
    rejection: async () => {
      throw new TypeError("later", { cause: { a: 1 } });
    },
    adopt: async (value) => await value,
    report: () => object.name,
    stackTraceLimit: () => Error.stackTraceLimit,
    frames: () => new Error("host").stack.split("\n").length - 1,
    ordinary: function ordinary() {},
    work: (value) => JSON.stringify({ value, list: [1, 2, 3].map((n) => ({ n })) }),
    write: (target) => {
      target.written = { fromHost: [1] };
    },
    inspect: (value) => {
      const seen = [];
      for (const look of [
        () => value.name,
        () => value.a,
        () => Object.keys(value),
        () => JSON.stringify(value),
        () => String(value),
        () => [...value],
        () => "a" in value,
        () => {
          value.b = { fromHost: 1 };
        },
        () => delete value.b,
        () => Object.getPrototypeOf(value),
        () => Object.defineProperty(value, "c", { value: { fromHost: 2 }, configurable: true }),
        () => value({ fromHost: 3 }),
        () => new value({ fromHost: 4 }),
      ]) {
        try {
          seen.push(typeof look());
        } catch {
          seen.push("threw");
        }
      }
      return seen.join();
    },
    read: (target, key) => target[key],
    invoke: (target, key, ...args) => target[key](...args),
    captured: (() => {
      const record = {};
      Error.captureStackTrace(record);
      return {
        record,
        heir: Object.create(record),
        frozen: Object.freeze(Object.create(record)),
        shown: { stack: record.stack },
      };
    })(),
    keys: (target) => Reflect.ownKeys(target).map(String),
    values: (target) => Object.values(target),
    json: (target) => JSON.stringify(target) ?? "",
    assign: (target, source) => {
      Object.assign(target, source);
    },
    remove: (target, key) => {
      delete target[key];
    },
    define: (target, key, descriptor) => {
      Object.defineProperty(target, key, descriptor);
    },
    relink: (target, proto) => {
      Object.setPrototypeOf(target, proto);
    },
    careless: {
      global: globalThis,
      Function,
      ObjectConstructor: Object,
      proto: Object.prototype,
      evaluate: eval,
      reflect: Reflect,
    },
    foreign: {
      object: new foreign.Object(),
      list: foreign.Array.of(1, [2]),
      arrow: new foreign.Function("return 1"),
      error: new foreign.Error("x"),
      map: new foreign.Map([[1, 2]]),
    },
  };
};
