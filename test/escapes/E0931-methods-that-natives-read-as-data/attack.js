const unbound = (make, road) => () => {
  const one = make("one"), other = make("other");
  const f = road(one);
  return typeof f === "function" && f.call(other) === "other" ? "ESCAPED" : "kept";
};
const Listed = () => { class Listed { n; length = 1; constructor(n) { this.n = n; } 0() { return this.n; } } return (n) => new Listed(n); };
const Items = () => { class Items extends Array { n = ""; of(n) { this.n = n; return this; } 0() { return this.n; } } return (n) => new Items(1).of(n); };
const Strange = (k) => { class Strange { n; constructor(n) { this.n = n; } [k]() { return this.n; } } return (n) => new Strange(n); };
const Static = () => { class A { static n = "one"; static length = 1; static 0() { return this.n; } } class B extends A { static n = "other"; } return (n) => (n === "one" ? A : B); };
const first = (x) => x;
const lists = [
  (v) => Array.from(v)[0], (v) => first.apply(undefined, v), (v) => Reflect.apply(first, undefined, v), (v) => Reflect.construct(function (x) { this.x = x; }, v).x,
  (v) => new Map([v]).keys().next().value, (v) => Object.values(Object.fromEntries([v]))[0], (v) => Array.prototype.concat.call([], Object.defineProperty([], "length", { value: 0 }), v)[0],
  (v) => Array.prototype.at.call(v, 0), (v) => Array.prototype.find.call(v, () => true),
];
for (const road of lists) tries(() => unbound(Listed(), road)(), () => unbound(Static(), road)());
const items = [
  (v) => v.at(0), (v) => [...v][0], (v) => { for (const x of v) return x; }, (v) => { let f; v.forEach((x) => { f = x; }); return f; }, (v) => v.pop(), (v) => [].concat(v)[0],
  (v) => v.values().next().value, (v) => { let f; JSON.stringify(v, (k, x) => { if (k === "0") f = x; return x; }); return f; }, (v) => v[0], ([f]) => f, (v) => v.reduce((a, x) => x, 0),
];
for (const road of items) tries(() => unbound(Items(), road)());
for (const k of ["-1", "NaN", "Infinity", "1e+21", "0.5"]) tries(() => unbound(Strange(k), (v) => v[k])(), () => unbound(Strange(k), (v) => v[+k])());
const Caused = () => { class Caused { n; constructor(n) { this.n = n; } cause() { return this.n; } } return (n) => new Caused(n); };
tries(
  unbound(Caused(), (v) => new Error("", v).cause), unbound(Caused(), (v) => Error("", v).cause), unbound(Caused(), (v) => new TypeError("", v).cause), unbound(Caused(), (v) => new AggregateError([], "", v).cause),
  unbound(Caused(), (v) => Reflect.construct(Error, ["", v]).cause), unbound(Caused(), (v) => { class E extends Error {} return new E("", v).cause; }),
  unbound(Caused(), (v) => { function F() { return Reflect.construct(Error, ["", v], F); } F.prototype = {}; return new F().cause; }),
);
const Described = (k) => { class Described { n; constructor(n) { this.n = n; } [k]() { return this.n; } } return (n) => new Described(n); };
for (const k of ["value", "get"]) {
  const taken = (o) => { const own = Object.getOwnPropertyDescriptor(o, "x"); return own && own[k]; };
  tries(
    unbound(Described(k), (v) => taken(Object.defineProperty({}, "x", v))), unbound(Described(k), (v) => taken(Object.defineProperties({}, { x: v }))), unbound(Described(k), (v) => taken(Object.create({}, { x: v }))),
    unbound(Described(k), (v) => { const o = {}; Reflect.defineProperty(o, "x", v); return taken(o); }),
  );
}
const Late = () => { class Late { n; constructor(n) { this.n = n; } m() { return this.n; } static { Late.prototype[0] = Late.prototype.m; } } return (n) => new Late(n); };
const LateStatic = () => { class A { static n = "one"; static m() { return this.n; } static 0 = A.m; } class B extends A { static n = "other"; } return (n) => (n === "one" ? A : B); };
for (const road of [(v) => v[0], (v) => first.apply(undefined, { length: 1, 0: v[0] }), (v) => new Map([v]).keys().next().value]) tries(() => unbound(Late(), road)(), () => unbound(LateStatic(), road)());
