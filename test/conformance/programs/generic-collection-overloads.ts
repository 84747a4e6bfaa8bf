type Predicate<T, S extends T = T> = ((v: T) => v is S) | ((v: T) => boolean);
class Seq<T> implements Iterable<T> {
  private constructor(private readonly source: () => Iterator<T>) {}
  static of<T>(...items: T[]): Seq<T> { return new Seq(() => items[Symbol.iterator]()); }
  static from<T>(iterable: Iterable<T>): Seq<T> { return new Seq(() => iterable[Symbol.iterator]()); }
  static iterate<T>(seed: T, next: (v: T) => T): Seq<T> { return new Seq(function* () { for (let v = seed; ; v = next(v)) yield v; }); }
  static range(end: number): Seq<number>;
  static range(start: number, end: number, step?: number): Seq<number>;
  static range(a: number, b?: number, step = 1): Seq<number> { const [s, e] = b === undefined ? [0, a] : [a, b]; return Seq.iterate(s, (n) => n + step).takeWhile((n) => (step > 0 ? n < e : n > e)); }
  [Symbol.iterator](): Iterator<T> { return this.source(); }
  private derive<U>(f: (self: Seq<T>) => Generator<U, void, undefined>): Seq<U> { return new Seq<U>(() => f(this)); }
  map<U>(f: (v: T, i: number) => U): Seq<U> { return this.derive(function* (s) { let i = 0; for (const v of s) yield f(v, i++); }); }
  filter<S extends T>(f: Predicate<T, S>): Seq<S> { return this.derive(function* (s) { for (const v of s) if (f(v)) yield v as S; }); }
  take(n: number): Seq<T> { return this.derive(function* (s) { if (n <= 0) return; let left = n; for (const v of s) { yield v; if (--left === 0) return; } }); }
  takeWhile(f: (v: T) => boolean): Seq<T> { return this.derive(function* (s) { for (const v of s) { if (!f(v)) return; yield v; } }); }
  flatMap<U>(f: (v: T) => Iterable<U>): Seq<U> { return this.derive(function* (s) { for (const v of s) yield* f(v); }); }
  zip<U>(o: Iterable<U>): Seq<[T, U]> { return this.derive(function* (s) { const it = o[Symbol.iterator](); try { for (const v of s) { const r = it.next(); if (r.done) return; yield [v, r.value]; } } finally { it.return?.(); } }); }
  chunk(n: number): Seq<T[]> { return this.derive(function* (s) { let c: T[] = []; for (const v of s) if (c.push(v) === n) { yield c; c = []; } if (c.length) yield c; }); }
  window(n: number): Seq<readonly T[]> { return this.derive(function* (s) { const w: T[] = []; for (const v of s) { w.push(v); if (w.length > n) w.shift(); if (w.length === n) yield [...w]; } }); }
  reduce(f: (a: T, b: T) => T): T | undefined;
  reduce<A>(f: (a: A, b: T) => A, seed: A): A;
  reduce(f: (a: any, b: T) => any, ...seed: [unknown?]): unknown { let first = seed.length === 0, acc: unknown = seed[0]; for (const v of this) { acc = first ? v : f(acc, v); first = false; } return acc; }
  groupBy<K extends PropertyKey>(f: (v: T) => K): Record<K, T[]> { return this.reduce((g, v) => { (g[f(v)] ??= []).push(v); return g; }, {} as Record<K, T[]>); }
  toArray(): T[] { return [...this]; }
  get first(): T | undefined { for (const v of this) return v; }
  tap(f: (v: T) => void): this { for (const v of this) f(v); return this; }
}
let closed = 0;
function* source() { try { for (let i = 1; ; i++) yield i; } finally { closed++; } }
const isEven = (n: number): boolean => n % 2 === 0;
log(Seq.from(source()).filter(isEven).map((n) => n * n).take(4).toArray(), closed);
log(Seq.range(5).toArray(), Seq.range(10, 0, -3).toArray(), Seq.of("a", "b").flatMap((c) => [c, c.toUpperCase()]).toArray());
log(Seq.range(100).zip(source()).take(2).toArray(), closed, Seq.range(7).chunk(3).toArray(), Seq.range(5).window(3).toArray());
log(Seq.range(1, 6).reduce((a, b) => a * b), Seq.of<number>().reduce((a, b) => a + b), Seq.range(4).reduce((s, n) => s + n, ""), Seq.from("hello").groupBy((c) => (c < "i" ? "low" : "high")));
log(Seq.iterate([0, 1] as [number, number], ([a, b]) => [b, a + b]).map(([a]) => a).takeWhile((n) => n < 60).toArray(), Seq.from(new Map([[1, 2]])).first, Seq.of().first);
const isString = (v: unknown): v is string => typeof v === "string";
const strings: string[] = Seq.of<string | number>(1, "x", 2, "y").filter(isString).toArray();
log(strings, Seq.of(3).tap(log as (v: number) => void) instanceof Seq, Seq.of<any>().window.name, Math.max(...Seq.of(1, 9, 4)));
