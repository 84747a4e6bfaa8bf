/**
 * A careless host: one of everything that can be handed to a guest, with no thought of what hangs on it. All objects that it
 * makes, now or later, are told to `own`, so that the walk knows them where they turn up raw.
 */
import { EventEmitter } from "node:events";
import * as hostNamespace from "node:path";
import { createContext, runInContext } from "node:vm";
import { makePowers } from "./host-powers.js";

export const foreignGlobal = runInContext("globalThis", createContext(Object.create(null)));

/** `own(v, path)` gives back `v`, after it has written down all that hangs on it; `runtime` is the one that is walked. */
export function makeHost(own, probe, runtime) {
  class Account {
    #balance = 100;
    owner = own({ name: "ann" }, "Account#owner");
    static made = own([], "Account.made");
    static open(name) {
      return own(new Account(name), "Account.open()");
    }
    get balance() {
      return own({ amount: this.#balance }, "Account#balance");
    }
    set balance(amount) {
      this.#balance = amount;
    }
    deposit(n) {
      this.#balance += typeof n === "number" ? n : 0;
      return this;
    }
    transfer(other, then) {
      if (typeof then === "function") then.call(this, other, this, own({ receipt: 1 }, "receipt"));
      return own({ from: this, to: other }, "transfer()");
    }
    [Symbol.toPrimitive]() {
      return 100;
    }
  }
  class Savings extends Account {
    interest() {
      return super.balance;
    }
  }

  const row = (n) => own({ id: n, tags: ["a", { deep: [n] }], at: new Date(n) }, "row");
  const cyclic = { name: "cyclic", list: [] };
  cyclic.self = cyclic;
  cyclic.list.push(cyclic);
  let deep = { bottom: () => own({ reached: true }, "bottom()") };
  for (let i = 0; i < 20; i++) deep = { deep, i };
  const failure = (Kind, message, options) => own(new Kind(message, options), message);
  const emitter = new EventEmitter().setMaxListeners(0);
  const kept = [];
  const fixed = {};
  Object.defineProperty(fixed, "object", { value: { a: 1 }, enumerable: true });
  Object.defineProperty(fixed, "method", { value: () => own({ b: 1 }, "fixed.method()") });
  Object.defineProperty(fixed, "accessor", { get: () => own({ c: 1 }, "fixed.accessor") });

  /** Calls back with one of everything. */
  const callBack = (f) => {
    const given = [
      own({ a: 1 }, "given"),
      own([1, { b: 2 }], "given list"),
      () => own({ c: 1 }, "given()"),
      new Savings("x"),
    ];
    own(given, "the arguments");
    if (typeof f !== "function") return undefined;
    return Reflect.apply(f, own({ receiver: 1 }, "receiver"), [
      ...given,
      failure(TypeError, "given error", { cause: given[0] }),
    ]);
  };

  const powers = makePowers(own, runtime, callBack);
  const endowments = {
    ...powers.endowments,
    object: { name: "object", nested: { list: [1, [2, { three: 3 }]] }, method: () => own({ d: 1 }, "method()") },
    frozen: Object.freeze({
      list: Object.freeze([Object.freeze({ a: 1 })]),
      f: Object.freeze(() => own({}, "frozen.f()")),
    }),
    fixed,
    bare: Object.assign(Object.create(null), { inner: Object.create(null) }),
    inheriting: Object.create({
      inherited: { e: 1 },
      get computed() {
        return own({ f: 1 }, "computed");
      },
    }),
    symbols: {
      [Symbol.for("shared")]: { g: 1 },
      *[Symbol.iterator]() {
        yield own({ h: 1 }, "yielded");
      },
    },
    convertible: {
      toString: () => "host",
      valueOf: () => own({ i: 1 }, "valueOf()"),
      [Symbol.toPrimitive]: () => "host",
    },
    tagged: {
      get [Symbol.toStringTag]() {
        return "Map";
      },
      k: { j: 1 },
    },
    list: [1, { k: 1 }, [2], () => own({ l: 1 }, "list[3]()")],
    sparse: Object.assign([, { m: 1 }, ,], { named: { n: 1 } }),
    cyclic,
    deep,
    map: new Map([
      [{ key: 1 }, { value: 1 }],
      ["k", () => own({ o: 1 }, "map value()")],
    ]),
    set: new Set([{ member: 1 }]),
    weak: new WeakMap(),
    date: new Date(0),
    regexp: /host/g,
    buffer: Buffer.from("host"),
    bytes: new Uint8Array([1, 2, 3]),
    arrayBuffer: new ArrayBuffer(8),
    dataView: new DataView(new ArrayBuffer(8)),
    url: new URL("https://host.example/path?q=1"),
    params: new URLSearchParams("a=1&b=2"),
    controller: new AbortController(),
    emitter,
    boxed: Object("boxed"),
    symbol: Symbol("host"),
    error: failure(TypeError, "host error", { cause: { secret: [1] } }),
    aggregate: failure(AggregateError, [failure(Error, "first"), { not: "an error" }], "many"),
    promise: Promise.resolve(own({ p: 1 }, "promise value")),
    rejected: Promise.reject(failure(Error, "rejected", { cause: { q: 1 } })),
    thenable: { then: (resolve) => resolve?.(own({ r: 1 }, "thenable value")) },
    proxy: new Proxy({ s: { t: 1 } }, { get: (target, k) => (k in target ? target[k] : own({ u: 1 }, "trapped")) }),
    callableProxy: new Proxy(() => own({ v: 1 }, "proxy()"), {}),
    account: new Savings("ann"),
    db: {
      query: (sql, each) => {
        const rows = own([row(1), row(2)], "rows");
        if (typeof each === "function") rows.forEach(each);
        return rows;
      },
      later: async (v) => own({ rows: [row(3)], v }, "later()"),
      async *cursor() {
        yield row(4);
        yield row(5);
      },
      *each() {
        yield row(6);
      },
    },
    arrow: (...args) => own({ args }, "arrow()"),
    identity: (v) => v,
    wrap: (inner) => own({ inner, list: [inner] }, "wrap()"),
    Account,
    *generator(v) {
      const sent = yield own({ w: v }, "generator()");
      yield own([sent], "generator sent");
    },
    asynchronous: async (v) => own([await v], "asynchronous()"),
    async *asyncGenerator(v) {
      yield own({ x: await v }, "asyncGenerator()");
    },
    bound: function () {
      return this;
    }.bind(own({ y: 1 }, "bound receiver")),
    fail: (v) => {
      throw own({ thrown: v, mine: [1] }, "thrown");
    },
    failWithError: (v) => {
      throw failure(RangeError, "thrown error", { cause: own({ v, list: [failure(Error, "inner")] }, "cause") });
    },
    failWithFunction: () => {
      throw () => own({ z: 1 }, "thrown()");
    },
    exhaust: function exhaust() {
      return exhaust() + 1;
    },
    callBack,
    callLater: async (f) => callBack(f),
    register: (f) => void emitter.on("event", f),
    fire: (v) => emitter.emit("event", own({ event: v }, "event"), callBack),
    put: (v) => void kept.push(v),
    take: () => kept.at(-1),
    takeAll: () => kept,
    probe,
    hostNamespace,
    careless: {
      Object,
      Function,
      eval,
      prototype: Object.prototype,
      push: [].push,
      reflect: Reflect,
      asyncFunction: (async () => {}).constructor,
      iterator: [][Symbol.iterator]().__proto__,
    },
    foreign: {
      object: new foreignGlobal.Object(),
      list: foreignGlobal.Array.of(1, [2]),
      arrow: new foreignGlobal.Function("return () => 1"),
      error: new foreignGlobal.Error("foreign"),
      map: new foreignGlobal.Map([[1, {}]]),
      date: new foreignGlobal.Date(0),
      bytes: new foreignGlobal.Uint8Array(2),
      promise: foreignGlobal.Promise.resolve({}),
      Object: foreignGlobal.Object,
    },
  };
  own(endowments, "endowments");
  own(emitter, "emitter");
  own(kept, "kept");
  const modules = {
    "host:functions": own(
      { f: () => own({ m: 1 }, "module f()"), default: own({ d: [1] }, "module default"), Account },
      "module",
    ),
    "host:live": own(
      {
        get now() {
          return own({ t: 1 }, "module getter");
        },
      },
      "live module",
    ),
  };
  return { endowments, modules, extendable: powers.extendable, writtenBy: powers.writtenBy };
}

/**
 * What a host does with what a guest gives it: everything, and with its own objects. Guests' recorders see what comes of it.
 * `see` gets what the host is shown; its own objects,
 * which come home, it leaves alone.
 */
export function makeProbe(own, isOwn, see) {
  const mine = () => [
    own({ fromHost: 1, list: [{}] }, "probe object"),
    () => own({ fromHost: 2 }, "probe()"),
    own(
      new (class Secret {
        field = own({}, "secret field");
        method() {
          return this;
        }
      })(),
      "probe instance",
    ),
    own(new Error("probe", { cause: own({}, "probe cause") }), "probe error"),
    own(new Map([[{}, {}]]), "probe map"),
    own(Promise.resolve(own({}, "probe promise value")), "probe promise"),
    own(Object.defineProperty({}, "fixed", { value: own({}, "probe fixed") }), "probe fixed object"),
  ];
  const attempt = (operation) => {
    let v;
    try {
      v = operation();
    } catch (e) {
      v = e;
    }
    see(v);
    if (v instanceof Promise) v.then(see, see);
    return v;
  };
  return function probe(v) {
    see(v);
    if (v === null || (typeof v !== "object" && typeof v !== "function") || isOwn(v)) return undefined;
    const [object, f, instance, error, map, promise, fixed] = mine();
    const keys = attempt(() => Reflect.ownKeys(v));
    const operations = [
      ...(Array.isArray(keys) ? keys : [])
        .slice(0, 30)
        .flatMap((k) => [() => v[k], () => v[k](object, f, instance), () => Reflect.getOwnPropertyDescriptor(v, k)]),
      () => v(object, f, instance, error, map, promise, fixed),
      () => Reflect.apply(v, instance, [instance]),
      () => Reflect.apply(v, f, [f, promise]),
      () => new v(object, f, instance),
      () => Reflect.construct(v, [object], class Host {}),
      () => Reflect.construct(Object, [], v),
      () => class extends v {},
      () => new (class extends v {})(object),
      () => [...v],
      () => v[Symbol.iterator]?.().next(object),
      () => v[Symbol.asyncIterator]?.().next(object),
      () => v.next?.(object),
      () => v.then?.(f, f),
      () => v.map?.(f),
      () => Promise.resolve(v),
      () => Promise.all([v]),
      () => ({ ...v }),
      () => Object.entries(v),
      () => JSON.stringify(v),
      () => JSON.stringify({ v }, (k, inner) => inner),
      () => `${v}`,
      () => v + 1,
      () => Object.prototype.toString.call(v),
      () => v instanceof Account,
      () => object instanceof v,
      () => (v.written = object),
      () => Reflect.set(v, "written", object),
      () => Reflect.set(v, "written", object, instance),
      () => Reflect.set({}, "written", object, v),
      () => Reflect.get(v, "getter", instance),
      () => Reflect.get(Object.create(v), "getter"),
      () => Reflect.defineProperty(v, "defined", { value: object, configurable: true }),
      () => Reflect.defineProperty(v, "defined", { get: f, configurable: true }),
      () => Reflect.deleteProperty(v, "written"),
      () => Reflect.getPrototypeOf(v),
      () => Reflect.setPrototypeOf(v, object),
      () => Reflect.preventExtensions(v),
      () => Reflect.has(v, "a"),
      () => Array.prototype.push.call(v, object),
      () => Array.prototype.concat.call([], v, object),
      () => Array.prototype.map.call(v, f),
      () => Array.from(v, f),
      () => Object.assign(v, { assigned: object }),
      () => Object.freeze(v),
      () => [2, 1].sort(v),
      () => [object].map(v, instance),
      () => JSON.parse("[{}]", v),
      () => JSON.stringify(object, v),
      () => "abc".replace(/b/, v),
      () => new Promise(v),
      () => new Proxy(object, v),
      () => new Proxy(object, v).field,
      () => new Proxy(f, v)(object),
      () => structuredClone(v),
      () => new Map(v),
      () => v.set?.(object, f),
      () => v.add?.(object),
      () => v.call?.(instance, object),
      () => v.apply?.(instance, [object]),
      () => v.bind?.(instance, object)(),
      () => Function.prototype.call.call(v, instance, object),
      () => queueMicrotask(() => attempt(() => v(object))),
    ];
    class Account {}
    for (const operation of operations) attempt(operation);
    return undefined;
  };
}
