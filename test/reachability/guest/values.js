// A guest that makes one of every kind of value. `makers` gives fresh ones each time they are called.
const makers = {
  record: () => ({ a: 1, nested: { b: [1] } }),
  "record of methods": () => ({ m() { return this; }, get g() { return this; }, set g(v) {}, async a() {}, *i() { yield this; } }),
  "record without a prototype": () => ({ __proto__: null, a: {} }),
  "record with symbols": () => ({ [Symbol.for("shared")]: {}, [Symbol("guest")]: 1, [Symbol.toStringTag]: "Guest" }),
  "computed record": () => ({ ["a" + 1]: 1, "__proto_": {}, 0: [] }),
  array: () => [1, "two", { three: 3 }, [4]],
  "sparse array": () => [, 1, , {}],
  "array with names": () => Object.assign([1], { named: {} }),
  "function": () => function f(a, b = {}) { return this; },
  "arrow": () => (a) => a,
  "generator function": () => function* g() { const got = yield { first: 1 }; yield got; return [2]; },
  "async function": () => async function af(v) { return await v; },
  "async arrow": () => async (v) => v,
  "async generator function": () => async function* ag() { yield { first: 1 }; },
  "generator": () => (function* () { yield { first: 1 }; yield [2]; })(),
  "running generator": () => { const g = (function* () { yield { first: 1 }; yield [2]; })(); g.next(); return g; },
  "async generator": () => (async function* () { yield { first: 1 }; yield Promise.resolve([2]); })(),
  "arguments": () => (function () { return arguments; })(1, {}, () => {}),
  "method": () => ({ m() { return super.toString; } }).m,
  "getter": () => Object.getOwnPropertyDescriptor({ get g() { return this; } }, "g"),
  "setter": () => Object.getOwnPropertyDescriptor({ set g(v) {} }, "g"),
  "class": () => class A { x = {}; static s = {}; m() { return this; } static sm() { return this; } get g() { return this.x; } },
  "instance": () => new (class A { x = {}; m() { return this; } get g() { return this.x; } })(),
  "class with everything": () => class Everything {
    #p = {}; static #sp = {}; x = { y: 1 }; ["com" + "puted"] = []; static s = { t: 1 };
    static { this.block = {}; }
    constructor(v) { this.v = v; }
    #pm() { return this.#p; } get p() { return this.#pm(); }
    static sp() { return Everything.#sp; }
    *[Symbol.iterator]() { yield this.x; }
    async *[Symbol.asyncIterator]() { yield this.x; }
    async later() { return this.x; }
    toString() { return "everything"; }
    static [Symbol.hasInstance](v) { return true; }
  },
  "instance of everything": () => new (class Everything {
    #p = {}; x = { y: 1 };
    get p() { return this.#p; }
    *[Symbol.iterator]() { yield this.x; }
    [Symbol.toPrimitive]() { return "e"; }
    toJSON() { return this.x; }
  })(),
  "instance with private members": () => new (class P { _secret = {}; _m() { return this; } static _s = {}; m() { return this._secret; } })(),
  "class with private members": () => class P { _secret = {}; _m() { return this; } static _s = {}; static s() { return P._s; } },
  "derived instance": () => new (class B extends (class A { m() { return this; } }) { x = {}; m() { return super.m(); } })(),
  "class without a parent": () => class extends null { static s = {}; },
  "class by a function": () => class extends Object { x = {}; },
  "array subclass": () => class List extends Array { first() { return this[0]; } },
  "array subclass instance": () => new (class List extends Array { first() { return this[0]; } })(1, {}, [2]),
  "error subclass instance": () => new (class Mine extends Error { extra = {}; })("mine", { cause: { c: 1 } }),
  "map subclass instance": () => new (class Mine extends Map { extra = {}; })([[{}, {}]]),
  "promise subclass instance": () => new (class Mine extends Promise { extra = {}; })((resolve) => resolve({ mine: 1 })),
  "regexp subclass instance": () => new (class Mine extends RegExp { extra = {}; })("a", "g"),
  "function constructor instance": () => { function Old(a) { this.a = a; } Old.prototype.m = function () { return this; }; return new Old({}); },
  "function constructor": () => { function Old() {} Old.s = {}; return Old; },
  "bound function": () => function f() { return this; }.bind({ bound: 1 }, {}),
  "bound facade": () => Object.getOwnPropertyNames.bind(null),
  "bound method": () => { class A { m() { return this; } } const a = new A(); return a.m.bind(a); },
  "method value": () => { class A { m() { return this; } } const a = new A(); return a.m; },
  "static method value": () => { class A { static m() { return this; } } return A.m; },
  "object with a prototype": () => Object.create({ inherited: {} }, { own: { value: {}, enumerable: true } }),
  "object of a facade": () => Object.create(Array.prototype),
  "object of a function": () => Object.create(Function.prototype),
  "frozen": () => Object.freeze({ a: Object.freeze([{}]) }),
  "sealed array": () => Object.seal([{}]),
  "map": () => new Map([[{ k: 1 }, { v: 1 }], ["s", () => {}]]),
  "set": () => new Set([{ m: 1 }, 1]),
  "weak map": () => new WeakMap([[{}, {}]]),
  "weak set": () => new WeakSet([{}]),
  "date": () => new Date(0),
  "regexp": () => /a(?<name>b)?/dg,
  "error": () => new Error("guest", { cause: { c: [1] } }),
  "type error": () => new TypeError("guest"),
  "aggregate error": () => new AggregateError([new Error("one"), {}], "many"),
  "promise": () => Promise.resolve({ p: 1 }),
  "pending promise": () => new Promise(() => {}),
  "rejected promise": () => Promise.reject({ r: 1 }),
  "resolving functions": () => { let made; new Promise((...given) => { made = given; }); return made; },
  "resolvers": () => (typeof Promise.withResolvers === "function" ? Promise.withResolvers() : {}),
  "proxy": () => new Proxy({ a: {} }, {}),
  "callable proxy": () => new Proxy(function () { return this; }, {}),
  "revocable proxy": () => Proxy.revocable({ a: {} }, {}),
  "revoked proxy": () => { const { proxy, revoke } = Proxy.revocable({ a: {} }, {}); revoke(); return proxy; },
  "proxy of a proxy": () => new Proxy(new Proxy([{}], {}), {}),
  "array buffer": () => new ArrayBuffer(8),
  "data view": () => new DataView(new ArrayBuffer(8)),
  "bytes": () => new Uint8Array([1, 2, 3]),
  "floats": () => new Float64Array(2),
  "bigints": () => new BigInt64Array(2),
  "boxed number": () => Object(1),
  "boxed string": () => new String("boxed"),
  "boxed boolean": () => new Boolean(false),
  "boxed symbol": () => Object(Symbol.iterator),
  "boxed bigint": () => Object(1n),
  "array iterator": () => [{}, {}][Symbol.iterator](),
  "array entries": () => [{}, {}].entries(),
  "map iterator": () => new Map([[{}, {}]]).entries(),
  "set iterator": () => new Set([{}]).values(),
  "string iterator": () => "ab"[Symbol.iterator](),
  "regexp iterator": () => "aab".matchAll(/a/g),
  "typed array iterator": () => new Uint8Array([1]).values(),
  "iterator helper": () => { const it = [{}].values(); return typeof it.map === "function" ? it.map((v) => [v]) : it; },
  "wrapped iterator": () => (typeof Iterator === "function" ? Iterator.from({ next: () => ({ done: true }) }) : [].values()),
  "match": () => /(?<name>b)/d.exec("abc"),
  "template object": () => ((strings) => strings)`a${1}b`,
  "template raw": () => ((strings) => strings.raw)`a${1}b`,
  "parsed": () => JSON.parse('{"__proto__": {"a": 1}, "constructor": [{}]}'),
  "descriptors": () => Object.getOwnPropertyDescriptors({ a: {}, get g() { return {}; } }),
  "entries": () => Object.entries({ a: {} }),
  "iterator result": () => [{}].values().next(),
  "disposable stack": () => (typeof DisposableStack === "function" ? new DisposableStack() : {}),
  "async disposable stack": () => (typeof AsyncDisposableStack === "function" ? new AsyncDisposableStack() : {}),
  "destructured": () => { const { a, ...rest } = { a: 1, b: {}, c: () => {} }; return rest; },
  "spread": () => ({ ...{ a: {} }, ...[{}], ..."ab" }),
  "new.target": () => { let seen; function F() { seen = new.target; } new F(); return seen; },
  "class that extends the host's": () => class extends Vessel { extra = {}; mine() { return this; } carry(v) { return super.carry(v); } get load() { return super.load; } static launch(v) { return super.launch(v); } },
  "extended instance": () => new (class Ship extends Vessel { extra = { e: {} }; hulls() { return [this.hull, this.given]; } carry(v) { return [super.carry(v), this.hull]; } get load() { return super.load; } })({ guest: 1 }),
  "twice extended instance": () => new (class Ferry extends (class Ship extends Vessel { self() { return super.self(); } }) { tell(f) { return super.tell(f); } })(() => {}),
  "copied within": () => structure({ deep: [{}] }),
  "symbol": () => Symbol("guest"),
  "bigint": () => 10n,
  "string": () => "text",
  "number": () => 1.5,
  "boolean": () => true,
  "null": () => null,
  "undefined": () => undefined,
};

function structure(o) {
  return typeof o === "object" && o !== null ? Object.fromEntries(Object.entries(o).map(([k, v]) => [k, structure(v)])) : o;
}

const caught = (f) => {
  try {
    return { returned: f() };
  } catch (error) {
    return error;
  }
};

// Errors that the engine throws, and denials.
const throwers = {
  "of null": () => null.x,
  "of a call": () => (0, {}.x)(),
  "of a method": () => ({}).m(),
  "of a constructor": () => new (() => {})(),
  "of a const": () => { const c = 1; c = 2; },
  "of a dead zone": () => { d; let d; },
  "of an unknown name": () => someUnknownName,
  "of a denied name": () => process,
  "of a range": () => new Array(-1),
  "of a repetition": () => "a".repeat(-1),
  "of a regexp": () => new RegExp("("),
  "of JSON": () => JSON.parse("{"),
  "of a cycle": () => { const o = {}; o.o = o; return JSON.stringify(o); },
  "of a URI": () => decodeURIComponent("%"),
  "of a conversion": () => 1n + 1,
  "of a symbol": () => `${Symbol.iterator}`,
  "of a frozen object": () => { Object.freeze([]).push(1); },
  "of a frozen member": () => { Object.freeze({ a: 1 }).a = 2; },
  "of a facade": () => { const facade = Object; facade.a = 1; },
  "of the stack": () => { const f = () => f() + 1; return f(); },
  "of the stack in a getter": () => { const o = { get g() { return o.g + 1; } }; return o.g; },
  "of the stack in a native": () => { const f = () => [1].map(f); return f(); },
  "of the stack in a conversion": () => { const o = { toString() { return `${o}`; } }; return `${o}`; },
  "of the stack in a proxy": () => { const p = new Proxy({}, { get: (t, k, r) => r[k] }); return p.x; },
  "of the stack in the host": () => exhaust(),
  "of the stack across the membrane": () => { const f = () => callBack(f); return f(); },
  "of Function": () => globalThis["Func" + "tion"]("return 1"),
  "of the constructor of a function": () => (() => {}).constructor("return 1"),
  "of the constructor of an async function": () => (async () => {}).constructor("return 1"),
  "of a destructuring": () => { const { a: { b } } = {}; },
  "of an iteration": () => { for (const v of {}); },
  "of a spread": () => [...1],
  "of instanceof": () => ({}) instanceof {},
  "of in": () => "a" in 1,
  "of a class": () => { class A {} A(); },
  "of a heritage": () => { const f = () => {}; class A extends f {} },
  "of super": () => { class A extends Object { constructor() {} } new A(); },
  "of a private name": () => { class A { #p = 1; static r(o) { return o.#p; } } A.r({}); },
  "of a generator": () => { const g = (function* () { g.next(); })(); g.next(); },
  "of a revoked proxy": () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy.a; },
  "of the host": () => fail({}),
  "of the host as an error": () => failWithError({}),
  "of the host as a function": () => failWithFunction(),
  "of an import": () => import("nowhere"),
};
const errors = {};
for (const [name, thrower] of Object.entries(throwers)) errors[name] = caught(thrower);
