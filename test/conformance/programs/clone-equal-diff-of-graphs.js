const clone = (v, seen = new Map()) => {
  if (typeof v !== "object" || v === null) return v;
  if (seen.has(v)) return seen.get(v);
  const tag = Object.prototype.toString.call(v).slice(8, -1);
  const keep = (c) => (seen.set(v, c), c);
  switch (tag) {
    case "Date":
      return keep(new Date(v.getTime()));
    case "RegExp":
      return keep(new RegExp(v.source, v.flags));
    case "Map": {
      const m = keep(new Map());
      v.forEach((x, k) => m.set(clone(k, seen), clone(x, seen)));
      return m;
    }
    case "Set": {
      const s = keep(new Set());
      for (const x of v) s.add(clone(x, seen));
      return s;
    }
    case "Array": {
      const a = keep(new Array(v.length));
      for (const i in v) a[i] = clone(v[i], seen);
      return a;
    }
    case "Error":
      return keep(Object.assign(new v.constructor(v.message), { name: v.name }));
    default:
      if (ArrayBuffer.isView(v)) return keep(v.slice());
      const o = keep(Object.create(Object.getPrototypeOf(v)));
      for (const k of Reflect.ownKeys(v)) {
        const d = Object.getOwnPropertyDescriptor(v, k);
        if ("value" in d) d.value = clone(d.value, seen);
        Object.defineProperty(o, k, d);
      }
      return o;
  }
};
const equal = (a, b, seen = new WeakMap()) => {
  if (Object.is(a, b)) return true;
  if (
    typeof a !== "object" ||
    typeof b !== "object" ||
    !a ||
    !b ||
    Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)
  )
    return false;
  if (seen.get(a) === b) return true;
  seen.set(a, b);
  if (a instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp) return `${a}` === `${b}`;
  if (a instanceof Map) return a.size === b.size && [...a].every(([k, v]) => b.has(k) && equal(v, b.get(k), seen));
  if (a instanceof Set)
    return a.size === b.size && [...a].every((x) => b.has(x) || [...b].some((y) => equal(x, y, seen)));
  const ka = Reflect.ownKeys(a),
    kb = new Set(Reflect.ownKeys(b));
  return ka.length === kb.size && ka.every((k) => kb.has(k) && equal(a[k], b[k], seen));
};
const diff = (a, b, path = "") => {
  if (equal(a, b)) return [];
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return [{ op: "replace", path, value: b }];
  return [
    ...Object.keys(a)
      .filter((k) => !(k in b))
      .map((k) => ({ op: "remove", path: `${path}/${k}` })),
    ...Object.keys(b).flatMap((k) =>
      k in a ? diff(a[k], b[k], `${path}/${k}`) : [{ op: "add", path: `${path}/${k}`, value: b[k] }],
    ),
  ];
};
const sym = Symbol("s");
const src = {
  n: -0,
  d: new Date(0),
  r: /a/gi,
  m: new Map([["k", { x: [1, , 3] }]]),
  s: new Set([1, { y: 2 }]),
  [sym]: "sym",
  get acc() {
    return this.n;
  },
  u: new Uint8Array([1, 2]),
  nul: null,
  f: log,
  e: new TypeError("t"),
  big: 1n,
};
Object.defineProperty(src, "hidden", { value: { h: 1 }, enumerable: false });
src.self = src;
src.list = [src, src.m];
const c = clone(src);
log(
  equal(src, c),
  c !== src,
  c.self === c,
  c.list[0] === c,
  c.list[1] === c.m,
  c.m.get("k") !== src.m.get("k"),
  1 in c.m.get("k").x,
  c[sym],
  Object.is(c.n, -0),
  c.d.getTime(),
  c.hidden.h,
  Object.keys(c).includes("hidden"),
  typeof Object.getOwnPropertyDescriptor(c, "acc").get,
  [...c.u],
  c.e.name,
  c.e instanceof TypeError,
  c.f === log,
);
c.m.get("k").x[0] = 99;
log(equal(src, c), src.m.get("k").x);
log(
  diff({ a: 1, b: { c: [1, 2], d: 1 }, e: 0 }, { a: 1, b: { c: [1, 3, 4] }, f: null }),
  diff([1], [1]),
  equal(NaN, NaN),
  equal([1, 2], { 0: 1, 1: 2, length: 2 }),
  equal(new Set([{ a: 1 }]), new Set([{ a: 1 }])),
  equal(Object.create(null), {}),
);
const viaJson = JSON.parse(
  JSON.stringify(src, (k, v) =>
    typeof v === "bigint"
      ? `${v}n`
      : v instanceof Map
        ? Object.fromEntries(v)
        : v instanceof Set
          ? [...v]
          : k === "self" || k === "list"
            ? undefined
            : v,
  ),
  (k, v) => (/^\d{4}-.*Z$/.test(v) ? new Date(v) : /^\d+n$/.test(v) ? BigInt(v.slice(0, -1)) : v),
);
log(viaJson, viaJson.d instanceof Date, typeof viaJson.big);
