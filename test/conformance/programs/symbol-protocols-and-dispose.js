// Protocols keyed by symbols, multi-dispatch, and disposal.
const Show = Symbol("Show"), Eq = Symbol.for("fl/eq"), Hash = Symbol("Hash");
const instances = new Map();
const implement = (proto, proto2impl) => { for (const s of Reflect.ownKeys(proto2impl)) { if (!instances.has(s)) instances.set(s, new Map()); instances.get(s).set(proto, proto2impl[s]); } };
const dispatch = (s) => (x, ...rest) => {
  if (x?.[s]) return x[s](...rest);
  const kind = x === null ? "null" : Array.isArray(x) ? "array" : typeof x;
  const impl = instances.get(s)?.get(kind);
  if (!impl) throw new TypeError(`${kind} has no ${String(s)}`);
  return impl(x, ...rest);
};
const show = dispatch(Show), eq = dispatch(Eq), hash = dispatch(Hash);
implement("array", { [Show]: (a) => `[${a.map((x) => show(x)).join(" ")}]`, [Eq]: (a, b) => a.length === b?.length && a.every((x, i) => eq(x, b[i])) });
implement("number", { [Show]: (n) => `#${n}`, [Eq]: Object.is, [Hash]: (n) => n | 0 });
implement("string", { [Show]: JSON.stringify, [Eq]: (a, b) => a === b, [Hash]: (s) => [...s].reduce((h, c) => (h * 31 + c.charCodeAt(0)) | 0, 7) });
class Pair {
  constructor(a, b) { this.a = a; this.b = b; }
  [Show]() { return `<${show(this.a)} ${show(this.b)}>`; }
  [Eq](o) { return o instanceof Pair && eq(this.a, o.a) && eq(this.b, o.b); }
  get [Symbol.toStringTag]() { return "Pair"; }
  static [Symbol.hasInstance](x) { return Show in Object(x) && "a" in x; }
  [Symbol.toPrimitive](hint) { return hint === "string" ? show(this) : NaN; }
}
class Cons extends Pair { *[Symbol.iterator]() { let c = this; while (c instanceof Pair) { yield c.a; c = c.b; } } static from(xs) { return [...xs].reduceRight((t, h) => new this(h, t), null); } }
implement("null", { [Show]: () => "nil", [Eq]: (_, b) => b === null });
const l = Cons.from([1, "x", [2, 3]]);
log(show(l), `${l}`, +l, [...l], eq(l, Cons.from([1, "x", [2, 3]])), eq(l, Cons.from([1])), Object.prototype.toString.call(l));
log(hash("hello"), hash(3.7), Pair.name, { a: 1, [Show]() { return "fake"; } } instanceof Pair);
for (const bad of [() => show(true), () => hash([]), () => l + 1]) try { log(bad()); } catch (e) { log(e.name, e.message); }
const spread = ((...args) => args.length)(...l);
const concatable = { length: 2, 0: "p", 1: "q", [Symbol.isConcatSpreadable]: true };
log(spread, ["o"].concat(concatable), "a-b_c".split({ [Symbol.split]: (s, n) => s.split(/[-_]/, n) }, 2), "xyz".replace({ [Symbol.replace]: (s, r) => r + s }, "!"));
class Matcher { constructor(w) { this.words = w; } [Symbol.match](s) { return this.words.filter((w) => s.includes(w)); } [Symbol.search](s) { return Math.min(...this.words.map((w) => s.indexOf(w))); } *[Symbol.matchAll](s) { for (const w of this.words) yield [w, s.indexOf(w)]; } }
const m = new Matcher(["cat", "a"]);
log("concatenate".match(m), "concatenate".search(m));
const desc = Object.getOwnPropertySymbols(Pair.prototype).map((s) => s.description), own = Reflect.ownKeys(l);
log(desc, own, Symbol.keyFor(Eq), Show.toString(), Object(Show) == Show, { [Show]: 1 }[Show]);
