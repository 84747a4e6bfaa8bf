let kept;
class Sum {
  constructor(v) { if (v === undefined) { kept = this; throw new Error(); } this.x = v; }
  sum() { return this.x + 1; }
  put(v) { this.x = v; }
  take() { return this.x; }
  get twice() { return this.x * 2; }
  set half(v) { this.x = v / 2; }
}
class Other { constructor() { this.x = 40; } }
class Setting extends Sum { _f = "made"; get x() { return 1; } set x(v) { kept = this; throw new Error(); } open() { return this._f ?? "ESCAPED"; } }
class Naming extends Sum { _f = "made"; x() { return this._f ?? "ESCAPED"; } open() { return this.x(); } }
const fail = (C, ...args) => { try { new C(...args); } catch {} return kept; };
const own = new Sum(1);
tries(
  () => Object.create(own, { x: { value: 41 } }).sum(), () => Object.create(Sum.prototype, { x: { value: 41 } }).sum(), () => Object.create(own, { x: { value: 21 } }).twice,
  () => { const o = Object.create(own); o.put(2); return o.x; }, () => { const o = Object.create(own); o.half = 2; return o.x; },
  () => ({ __proto__: own, x: 41, m() { return super.sum(); } }).m(), () => ({ __proto__: own, x: 21, get m() { return super.twice; } }).m, () => { const o = { __proto__: own, m() { super.half = 8; } }; o.m(); return o.x; },
  () => new Proxy(own, { get: (o, k) => (k === "x" ? 41 : Reflect.get(o, k)) }).sum(), () => new Proxy(own, {}).twice, () => Reflect.get(own, "twice", { x: 21 }), () => Reflect.get(own, "twice", new Other()),
  () => Reflect.set(own, "half", 2, new Other()), () => Reflect.construct(Sum, [41], Other).sum(), () => Reflect.construct(Other, [], Sum).sum(), () => own.sum.call({ x: 41 }), () => { const { put } = own; const o = { x: 0, put }; o.put(3); return `${o.x} ${own.x}`; },
  () => fail(Setting, 1).open(), () => fail(Setting, 1).sum(), () => fail(Naming).take()(), () => fail(Naming).open(), () => fail(Naming).x(), () => { const o = fail(Naming); o.put(7); return `${o.take()} ${o.sum()}`; }, () => { kept.half = 4; return kept.twice; },
);
