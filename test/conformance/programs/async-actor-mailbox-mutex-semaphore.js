// @await
class Mutex { #tail = Promise.resolve(); async run(f) { const before = this.#tail; let release; this.#tail = new Promise((r) => (release = r)); await before; try { return await f(); } finally { release(); } } }
class Actor {
  static system = new Map();
  static spawn(name, Behaviour, ...args) { const a = new Behaviour(...args); Actor.system.set(name, a); return { tell: (m) => a.receive(m), ask: (m) => a.receive({ ...m, reply: true }), stop: a.stop }; }
  #mail = []; #busy = false; #stopped = false; #restarts = 0;
  constructor() { this.stop = this.stop.bind(this); }
  receive(m) { if (this.#stopped) return Promise.reject(new Error("dead letter")); return new Promise((resolve, reject) => { this.#mail.push({ m, resolve, reject }); if (!this.#busy) this.#drain(); }); }
  async #drain() {
    this.#busy = true;
    try { for (let e; (e = this.#mail.shift()); ) { try { const h = this[`on${e.m.type[0].toUpperCase()}${e.m.type.slice(1)}`]; if (!h) throw new TypeError(`${this.constructor.name} does not understand ${e.m.type}`); e.resolve(await h.call(this, e.m)); } catch (err) { this.#restarts++; this.preRestart?.(err); e.reject(err); } } }
    finally { this.#busy = false; }
  }
  stop() { this.#stopped = true; for (const { reject } of this.#mail.splice(0)) reject(new Error("stopped")); return this.#restarts; }
}
class Counter extends Actor {
  _n = 0; _errors = [];
  async onInc({ by = 1 }) { const n = this._n; await null; this._n = n + by; return this._n; }
  onGet() { return this._n; }
  async onFail({ why }) { await 0; throw new RangeError(why); }
  preRestart({ message }) { this._errors.push(message); this._n = 0; }
  get onErrors() { return () => [...this._errors]; }
}
class Semaphore { #free; #queue = []; constructor(n) { this.#free = n; } async acquire() { if (this.#free > 0) { this.#free--; return; } await new Promise((r) => this.#queue.push(r)); } release() { const n = this.#queue.shift(); n ? n() : this.#free++; } async use(f) { await this.acquire(); try { return await f(); } finally { this.release(); } } }
class Barrier { #n; #waiting = []; constructor(n) { this.#n = n; } wait() { return new Promise((r) => { this.#waiting.push(r); if (this.#waiting.length === this.#n) this.#waiting.splice(0).forEach((f, i) => f(i)); }); } }
const defer = () => { let resolve, reject; const promise = new Promise((...fs) => ([resolve, reject] = fs)); return { promise, resolve, reject }; };
class Lazy { #p; #f; constructor(f) { this.#f = f; } then(ok, no) { return (this.#p ??= Promise.resolve().then(this.#f)).then(ok, no); } }
async function main() {
  const c = Actor.spawn("c", Counter);
  log(await Promise.all([c.ask({ type: "inc" }), c.ask({ type: "inc", by: 5 }), c.ask({ type: "get" })]));
  log(await Promise.allSettled([c.tell({ type: "fail", why: "oops" }), c.tell({ type: "nope" }), c.tell({ type: "get" })]).then((rs) => rs.map((r) => r.value ?? r.reason.message)), await c.ask({ type: "errors" }));
  const late = c.ask({ type: "inc" }), { stop } = c; const queued = c.ask({ type: "get" }).catch((e) => e.message);
  log(stop(), await late, await queued, await c.tell({ type: "get" }).catch((e) => e.message), [...Actor.system.keys()]);
  const mutex = new Mutex(), seq = []; let shared = 0;
  await Promise.all([1, 2, 3].map((i) => mutex.run(async () => { const v = shared; seq.push(`in${i}`); for (let k = i; k < 4; k++) await null; shared = v + i; seq.push(`out${i}`); if (i === 2) throw new Error("m"); }).catch((e) => seq.push(e.message))));
  log(seq, shared);
  const sem = new Semaphore(2); let now = 0, peak = 0; await Promise.all(Array.from({ length: 5 }, () => sem.use(async () => { peak = Math.max(peak, ++now); await null; now--; }))); log(peak, now);
  const barrier = new Barrier(3); log(await Promise.all([barrier.wait(), barrier.wait(), barrier.wait()]));
  const { promise, resolve, reject } = defer(); reject(new Error("first")); resolve(1); log(await promise.catch((e) => e.message));
  let runs = 0; const lazy = new Lazy(() => ++runs); log(runs, await lazy, await lazy, runs, await Promise.all([lazy, { then: (f) => f("thenable") }]));
  log(await Promise.any([Promise.reject(1), lazy]), await Promise.any([Promise.reject(new Error("a"))]).catch((e) => [e.name, e.errors.length]));
  return await new Promise((r) => r(new Promise((q) => q(lazy))));
}
main();
