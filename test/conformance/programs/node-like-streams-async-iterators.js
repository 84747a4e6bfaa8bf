// @await
class Channel {
  #queue = []; #waiting = []; #closed = false; #error;
  send(value) { if (this.#closed) throw new Error("closed"); const w = this.#waiting.shift(); if (w) w.resolve({ value, done: false }); else this.#queue.push(value); return this; }
  close(error) { this.#closed = true; this.#error = error; for (const w of this.#waiting.splice(0)) error ? w.reject(error) : w.resolve({ value: undefined, done: true }); }
  next() {
    if (this.#queue.length) return Promise.resolve({ value: this.#queue.shift(), done: false });
    if (this.#closed) { const e = this.#error; this.#error = undefined; return e ? Promise.reject(e) : Promise.resolve({ value: undefined, done: true }); }
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }
  return(value) { this.close(); return Promise.resolve({ value, done: true }); }
  [Symbol.asyncIterator]() { return this; }
}
async function* lines(chunks) { let rest = ""; for await (const c of chunks) { const parts = (rest + c).split("\n"); rest = parts.pop(); yield* parts; } if (rest) yield rest; }
const mapAsync = (f) => async function* (src) { let i = 0; for await (const x of src) yield f(x, i++); };
const filterAsync = (f) => async function* (src) { for await (const x of src) if (await f(x)) yield x; };
const take = (n) => async function* (src) { if (n > 0) for await (const x of src) { yield x; if (--n <= 0) return; } };
const batch = (n) => async function* (src) { let b = []; for await (const x of src) { b.push(x); if (b.length === n) { yield b; b = []; } } b.length && (yield b); };
const pipe = (src, ...stages) => stages.reduce((s, f) => f(s), src);
const collect = async (src) => { const out = []; for await (const x of src) out.push(x); return out; };
async function* merge(...sources) {
  const pending = new Map(sources.map((s, i) => { const it = s[Symbol.asyncIterator]?.() ?? s[Symbol.iterator](); return [i, { it, p: Promise.resolve(it.next()).then((r) => [i, r]) }]; }));
  while (pending.size) {
    const [i, { value, done }] = await Promise.race([...pending.values()].map(({ p }) => p));
    if (done) pending.delete(i);
    else { const e = pending.get(i); pending.set(i, { ...e, p: Promise.resolve(e.it.next()).then((r) => [i, r]) }); yield value; }
  }
}
class Pool {
  #running = 0; #queue = []; peak = 0;
  constructor(size) { this._size = size; }
  async run(task) {
    if (this.#running >= this._size) await new Promise((go) => this.#queue.push(go));
    this.#running++; this.peak = Math.max(this.peak, this.#running);
    try { return await task(); } finally { this.#running--; this.#queue.shift()?.(); }
  }
  map(items, f) { return Promise.all(items.map((x, i) => this.run(() => f(x, i)))); }
}
async function main() {
  const ch = new Channel();
  const reader = collect(pipe(ch, lines, mapAsync((s, i) => `${i}:${s.trim()}`), filterAsync(async (s) => !s.endsWith(":")), batch(2)));
  for (const c of ["al", "pha\nbe", "ta\n\n", "gam", "ma"]) { ch.send(c); await null; }
  ch.close();
  log(await reader);
  let cleaned = 0;
  async function* naturals() { try { for (let n = 1; ; n++) yield n; } finally { await null; cleaned++; } }
  log(await collect(pipe(naturals(), take(3), mapAsync((n) => n ** 2))), cleaned);
  log((await collect(merge([1, 2], pipe(naturals(), take(2)), (async function* () { yield await Promise.resolve("x"); })()))).map(String).sort());
  const pool = new Pool(2), order = [];
  const results = await pool.map([3, 1, 2, 0], async (n, i) => { for (let k = 0; k < n * 3; k++) await null; order.push(i); return n * 10; });
  log(results, order, pool.peak);
  const failing = new Channel();
  failing.send("a"); failing.close(new RangeError("broken pipe"));
  try { for await (const x of failing) log("got", x); } catch (e) { log(e.name, e.message); }
  for await (const x of failing) log("never", x);
  const early = new Channel().send(1).send(2);
  outer: for await (const x of early) { for (const y of [x, x + 1]) if (y === 2) break outer; }
  try { early.send(3); } catch (e) { log(e.message); }
  const g = naturals(); await g.next();
  const [a, b, c] = await Promise.all([g.next(), g.return("r"), g.next()]);
  log(a, b, c, cleaned, await g.throw(new Error("after")).catch((e) => e.message));
  return "end";
}
main();
