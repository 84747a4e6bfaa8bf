const secrets = new WeakMap();
const own = (o) => { if (!secrets.has(o)) secrets.set(o, { created: secrets.count = (secrets.count ?? 0) + 1 }); return secrets.get(o); };
class IteratorHelpers {
  static from(it) { return new (class extends IteratorHelpers { next(v) { return inner.next(v); } return(v) { return inner.return?.(v) ?? { value: v, done: true }; } })(); var inner = it[Symbol.iterator](); }
  [Symbol.iterator]() { return this; }
}
class Wrapped {
  constructor(it) { own(this).it = it[Symbol.iterator](); own(this).stage = []; }
  map(f) { own(this).stage.push((v, emit) => emit(f(v))); return this; }
  filter(f) { own(this).stage.push((v, emit) => f(v) && emit(v)); return this; }
  flat() { own(this).stage.push((v, emit) => { if (v?.[Symbol.iterator] && typeof v !== "string") for (const x of v) emit(x); else emit(v); }); return this; }
  [Symbol.iterator]() {
    const { it, stage } = own(this), buffer = [];
    const push = (v, i = 0) => (i === stage.length ? buffer.push(v) : stage[i](v, (x) => push(x, i + 1)));
    return { next() { while (!buffer.length) { const { value, done } = it.next(); if (done) return { value: undefined, done: true }; push(value); } return { value: buffer.shift(), done: false }; }, return(value) { it.return?.(); return { value, done: true }; }, [Symbol.iterator]() { return this; } };
  }
}
class Range {
  constructor(...b) { [own(this).lo = 0, own(this).hi = lo(this), own(this).step = 1] = b; function lo(self) { return own(self).lo; } }
  *[Symbol.iterator]() { const { lo, hi, step } = own(this); for (let i = lo; i < hi; i += step) yield i; }
  has(n) { const { lo, hi, step } = own(this); return n >= lo && n < hi && (n - lo) % step === 0; }
}
let closed = [];
const counted = (name, it) => ({ [Symbol.iterator]() { const i = it[Symbol.iterator](); return { next: () => i.next(), return: (v) => (closed.push(name), { value: v, done: true }) }; } });
const w = new Wrapped(counted("w", new Range(1, 50, 3))).filter((n) => n % 2).map((n) => [n, [n * n]]).flat();
const out = []; for (const x of w) { out.push(x); if (out.length === 5) break; }
log(out, closed, new Range(0, 9, 3).has(6), new Range(0, 9, 3).has(7), Object.keys(w), JSON.stringify(w));
const [a, , b = "d", ...rest] = new Range(5, 9);
const [p, q] = counted("pq", [1, 2, 3]);
log(a, b, rest, p + q, closed);
const tree = { v: 1, l: { v: 2, l: null, r: { v: 3 } }, r: { v: 4 }, *[Symbol.iterator]() { yield* walk(this); } };
function* walk(n, depth = 0) { if (!n) return 0; const dl = yield* walk(n.l, depth + 1); yield n.v; const dr = yield* walk(n.r, depth + 1); return Math.max(dl, dr) + 1; }
log([...tree], Math.max(...tree), Array.from(tree, (v) => v * v), new Set(tree).size, Object.fromEntries([...tree].map((v) => [`k${v}`, v])));
const g = walk(tree); let r; while (!(r = g.next()).done); log(r.value);
function* two() { try { const x = yield "a"; log("got", x); yield* [x, x + 1]; return "r"; } catch (e) { log("caught", e); yield "recovered"; } finally { log("cleanup"); } }
const t = two(); log(t.next("ignored"), t.next(5), t.throw("boom"), t.next(), t.next());
log([...new Map([[1, { a: 1 }]]).entries()].flat(), [..."a💩b"].length, [...new Set("aab")].join(), Math.min(...new Set([3, 1])), typeof IteratorHelpers.prototype[Symbol.iterator]);
try { const [x] = null; } catch (e) { log(e.name); } try { new Map([1]); } catch (e) { log(e.name); } try { for (const x of { [Symbol.iterator]: () => 1 }) log(x); } catch (e) { log(e.name); }
