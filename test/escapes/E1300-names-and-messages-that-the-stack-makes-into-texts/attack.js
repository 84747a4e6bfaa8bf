const told = () => "inside";
class Held { f = () => "inside"; }
const values = [new Date(0), [new Date(0)], told, [told], new Held().f, class { inside() {} }, { toString: () => [new Date(0)] + "" }, new (class extends Date { valueOf() { return "x"; } })(0)];
const reveals = (o) => (/\+1[23]45|inside/.test(String(o.stack)) ? "ESCAPED" : "hidden");
const makers = [
  (v) => Object.assign(new Error("x"), { message: v }),
  (v) => Object.assign(new TypeError(), { name: v }),
  (v) => Object.defineProperty(new Error("x"), "message", { get: () => v, configurable: true }),
  (v) => Object.defineProperty(new Error("x"), "message", { value: v }),
  (v) => Object.defineProperty(new RangeError("x"), "name", { value: v, writable: true, configurable: false }),
  (v) => Object.defineProperty(new Error("x"), "name", { get: () => v, configurable: false }),
  (v) => new (class extends Error { get message() { return v; } })(),
  (v) => new (class extends Error { get name() { return v; } })("x"),
  (v) => new (class extends Error { message = v; })(),
  (v) => new (class extends Error { constructor() { super(); this.name = v; } })(),
  (v) => { try { null.x; } catch (e) { e.message = v; return e; } },
  (v) => { try { told.x.y; } catch (e) { e.name = v; return e; } },
  (v) => Object.preventExtensions(Object.assign(new Error("x"), { message: v })),
  (v) => Object.freeze(Object.assign(new Error("x"), { name: v })),
  (v) => { const e = new Error("x"); e.message = v; Object.getOwnPropertyDescriptors(e); e.message = "y"; return e; },
  (v) => { const e = new Error("x"); e.message = v; ({ ...e }); Object.assign({}, e); JSON.stringify(e); return e; },
  (v) => { const e = new Error("x"); e.message = v; Reflect.defineProperty(e, "stack", { enumerable: true }); return { stack: ({ ...e }).stack }; },
  (v) => { const e = new Error("x"); e.message = v; return { stack: Object.getOwnPropertyDescriptor(e, "stack")?.value }; },
  (v) => { const e = new Error("x"); e.message = v; const { stack } = e; return { stack }; },
  (v) => Object.create(Object.assign(new Error("x"), { message: v })),
  (v) => { const e = new Error("x"); Object.setPrototypeOf(e, { name: v, message: "y" }); return e; },
  (v) => { const o = { name: v, message: v }; Error.captureStackTrace?.(o); return o; },
  (v) => Object.assign(new AggregateError([v], "x"), { message: v }),
  (v) => new Error("x", { cause: v }),
  (v) => { class Base extends Error { constructor() { super(); this.message = v; this.seen = this.go(); this.message = "y"; } go() { return 0; } } return new (class extends Base { #own = 1; one = this.#own; go() { return this.one; } })(); },
  (v) => new Proxy(Object.assign(new Error("x"), { message: v }), {}),
];
for (const maker of makers) tries(...values.map((v) => () => reveals(maker(v))));
// As often as plain JavaScript asks, and what it throws.
const asked = [];
const e = new Error("x");
e.message = { toString: () => { asked.push("message"); return "m"; } };
e.name = { toString: () => { asked.push("name"); return "n"; } };
tries(
  () => { const first = [String(e.stack).split("\n")[0], e.stack === e.stack]; return [first, asked].join(); },
  () => { const o = new Error("x"); o.message = { toString() { throw new RangeError(); } }; return typeof o.stack; },
  () => { const o = new Error("x"); o.message = Symbol("x"); return typeof o.stack; },
  () => { const o = new Error("x"); o.message = "y"; o.name = 5; return String(o.stack).split("\n")[0]; },
  () => { const o = new Error("x"); o.name = undefined; o.message = undefined; return String(o.stack).split("\n")[0]; },
  () => { const o = new Error("x"); o.message = told; String(o.stack); return [o.message === told, Object.keys(o), o.hasOwnProperty("name"), Object.getOwnPropertyNames(o).sort()].join(); },
  () => { const o = new (class Q extends Error { get name() { return "Q" + told.name; } })("x"); String(o.stack); return [o.hasOwnProperty("name"), o.hasOwnProperty("message"), String(o.stack).split("\n")[0]].join(); },
);
