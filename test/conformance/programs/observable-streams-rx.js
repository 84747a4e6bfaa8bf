// @await
class Subscriber {
  #closed = false; #teardown = []; #sink;
  constructor(sink) { this.#sink = typeof sink === "function" ? { next: sink } : sink; }
  get closed() { return this.#closed; }
  add(t) { if (typeof t === "function") this.#closed ? t() : this.#teardown.push(t); else if (t?.unsubscribe) this.add(() => t.unsubscribe()); return this; }
  next(v) { if (!this.#closed) this.#sink.next?.(v); }
  error(e) { if (this.#closed) return; const f = this.#sink.error; this.unsubscribe(); if (!f) throw e; f(e); }
  complete() { if (this.#closed) return; this.unsubscribe(); this.#sink.complete?.(); }
  unsubscribe() { if (this.#closed) return; this.#closed = true; for (const t of this.#teardown.splice(0).reverse()) t(); }
}
class Observable {
  #start;
  constructor(start) { this.#start = start; }
  static of = (...xs) => new Observable((s) => { for (const x of xs) { if (s.closed) return; s.next(x); } s.complete(); });
  static from(x) {
    if (x instanceof Observable) return x;
    if (typeof x?.then === "function") return new Observable((s) => { x.then((v) => { s.next(v); s.complete(); }, (e) => s.error(e)); });
    if (x?.[Symbol.asyncIterator]) return new Observable((s) => { (async () => { try { for await (const v of x) { if (s.closed) break; s.next(v); } s.complete(); } catch (e) { s.error(e); } })(); });
    return Observable.of(...x);
  }
  static merge(...os) { return new Observable((s) => { let left = os.length; for (const o of os) s.add(o.subscribe({ next: (v) => s.next(v), error: (e) => s.error(e), complete: () => --left || s.complete() })); }); }
  subscribe(sink = {}) { const s = new Subscriber(sink); try { s.add(this.#start(s)); } catch (e) { s.error(e); } return s; }
  pipe(...ops) { return ops.reduce((o, f) => f(o), this); }
  forEach(f) { return new Promise((complete, error) => { const s = this.subscribe({ next: (v) => { try { f(v); } catch (e) { s.unsubscribe(); error(e); } }, error, complete }); }); }
  async toArray() { const out = []; await this.forEach((v) => out.push(v)); return out; }
  [Symbol.asyncIterator]() { const q = [], waiting = []; const put = (r) => (waiting.length ? waiting.shift()(r) : q.push(r)); const s = this.subscribe({ next: (value) => put({ value, done: false }), complete: () => put({ value: undefined, done: true }), error: (e) => put(Promise.reject(e)) }); return { next: () => new Promise((r) => (q.length ? r(q.shift()) : waiting.push(r))), return: async (value) => (s.unsubscribe(), { value, done: true }) }; }
}
const operator = (make) => (...args) => (source) => new Observable((s) => source.subscribe({ error: (e) => s.error(e), complete: () => s.complete(), ...make(s, ...args) }));
const map = operator((s, f, i = 0) => ({ next: (v) => { let r; try { r = f(v, i++); } catch (e) { return s.error(e); } s.next(r); } }));
const filter = operator((s, f) => ({ next: (v) => f(v) && s.next(v) }));
const take = operator((s, n) => ({ next: (v) => { if (n-- > 0) s.next(v); if (n <= 0) s.complete(); } }));
const scan = operator((s, f, acc) => ({ next: (v) => s.next((acc = f(acc, v))) }));
const bufferCount = operator((s, n, b = []) => ({ next: (v) => { b.push(v); if (b.length === n) s.next(b.splice(0)); }, complete: () => { if (b.length) s.next(b); s.complete(); } }));
const catchError = (f) => (source) => new Observable((s) => source.subscribe({ next: (v) => s.next(v), complete: () => s.complete(), error: (e) => s.add(Observable.from(f(e)).subscribe({ next: (v) => s.next(v), error: (x) => s.error(x), complete: () => s.complete() })) }));
const switchMap = (f) => (source) => new Observable((s) => { let inner, outerDone = false; s.add(() => inner?.unsubscribe()); return source.subscribe({ next: (v) => { inner?.unsubscribe(); inner = Observable.from(f(v)).subscribe({ next: (x) => s.next(x), error: (e) => s.error(e), complete: () => { inner = undefined; if (outerDone) s.complete(); } }); }, complete: () => { outerDone = true; inner || s.complete(); } }); });
class Subject extends Observable {
  #sinks = new Set();
  constructor() { super((s) => { this.#sinks.add(s); return () => this.#sinks.delete(s); }); }
  next(v) { for (const s of [...this.#sinks]) s.next(v); }
  complete() { for (const s of [...this.#sinks]) s.complete(); }
  get observers() { return this.#sinks.size; }
}
class Behaviour extends Subject { #v; constructor(v) { super(); this.#v = v; } get value() { return this.#v; } next(v) { super.next((this.#v = v)); } subscribe(sink) { const s = super.subscribe(sink); s.next(this.#v); return s; } }
(async () => {
  log(await Observable.of(1, 2, 3, 4, 5).pipe(filter((n) => n % 2), map((n, i) => n * 10 + i), scan((a, b) => a + b, 0)).toArray());
  log(await Observable.of(1, 2, 3, 4, 5).pipe(take(3), bufferCount(2)).toArray());
  const gone = []; const interval = new Observable((s) => { let n = 0, on = true; (async () => { while (on) { s.next(n++); await null; } })(); return () => { on = false; gone.push(n); }; });
  log(await interval.pipe(take(4)).toArray(), gone);
  log(await Observable.of(1, 0, 2).pipe(map((n) => { if (!n) throw new RangeError("zero"); return 1 / n; }), catchError(({ name }) => [name, "after"])).toArray());
  await Observable.of(1).pipe(map(() => { throw new TypeError("lost"); })).toArray().catch((e) => log(e.message));
  const subject = new Subject(), got = []; const a = subject.subscribe((v) => got.push(`a${v}`)); subject.subscribe({ next: (v) => { got.push(`b${v}`); if (v === 2) a.unsubscribe(); }, complete: () => got.push("done") });
  [1, 2, 3].forEach((v) => subject.next(v)); subject.complete(); log(got, subject.observers, a.closed);
  const b = new Behaviour("init"), seen = []; b.subscribe((v) => seen.push(v)); b.next("x"); b.subscribe((v) => seen.push(v.toUpperCase())).unsubscribe(); b.next("y"); log(seen, b.value, b instanceof Observable, b.observers);
  const clicks = new Subject(), results = clicks.pipe(switchMap(async function* (q) { yield `${q}1`; await null; await null; yield `${q}2`; })).toArray();
  clicks.next("a"); clicks.next("b"); for (let i = 0; i < 9; i++) await null; clicks.next("c"); clicks.complete(); log(await results);
  const it = []; for await (const v of Observable.merge(Observable.of(1, 2), Observable.from(Promise.resolve("p")))) { it.push(v); if (v === "p") break; } log(it);
  try { for await (const v of new Observable((s) => { s.next(1); s.error(new Error("stream")); })) log(v); } catch (e) { log(e.message); }
  try { new Observable(() => { throw new Error("sync"); }).subscribe(); } catch (e) { log(e.message); }
  return "end";
})();
