// A cooperative kernel: processes are generators that yield system calls.
const sys = { sleep: (n) => ["sleep", n], spawn: (g, ...a) => ["spawn", g, a], send: (to, m) => ["send", to, m], receive: () => ["receive"], exit: (v) => ["exit", v], join: (p) => ["join", p], self: () => ["self"] };
class Process {
  static #next = 1;
  #gen; inbox = []; waiters = []; state = "ready"; result;
  constructor(body, args, { priority = 0 } = {}) { this.pid = Process.#next++; this.#gen = body.apply(null, args); this.priority = priority; }
  set status(s) { if (this.state === "dead") throw new Error(`process ${this.pid} is dead`); this.state = s; }
  set value(v) { this.result = v; }
  resume(input) { return input instanceof Error ? this.#gen.throw(input) : this.#gen.next(input); }
  kill() { return this.#gen.return("killed"); }
}
class Kernel {
  #procs = new Map(); #ready = []; #sleeping = []; #tick = 0; trace = [];
  #handlers = {
    __proto__: null,
    sleep: (p, n) => { p.status = "asleep"; this.#sleeping.push({ p, until: this.#tick + n }); },
    spawn: (p, body, args) => { const child = this.spawn(body, args, { priority: p.priority }); this.#enqueue(p, child.pid); },
    send: (p, to, m) => { const t = this.#procs.get(to); if (!t) return this.#enqueue(p, new RangeError(`no process ${to}`)); if (t.state === "receiving") { t.status = "ready"; this.#enqueue(t, m); } else t.inbox.push(m); this.#enqueue(p, true); },
    receive: (p) => { if (p.inbox.length) this.#enqueue(p, p.inbox.shift()); else p.status = "receiving"; },
    join: (p, pid) => { const t = this.#procs.get(pid); if (!t || t.state === "dead") this.#enqueue(p, t?.result); else { t.waiters.push(p); p.status = "joining"; } },
    self: (p) => this.#enqueue(p, p.pid),
    exit: (p, v) => { p.kill(); this.#finish(p, v); },
  };
  spawn(body, args = [], options) { const p = new Process(body, args, options); this.#procs.set(p.pid, p); this.#enqueue(p); return p; }
  #enqueue(p, input) { p.status = "ready"; const i = this.#ready.findIndex((e) => e.p.priority < p.priority); this.#ready.splice(i < 0 ? this.#ready.length : i, 0, { p, input }); }
  #finish(p, v) { p.value = v; p.status = "dead"; for (const w of p.waiters.splice(0)) this.#enqueue(w, v); this.trace.push(`t${this.#tick} ${p.pid} exits ${v instanceof Error ? v.message : v}`); }
  run(limit = 200) {
    while (limit-- > 0) {
      const entry = this.#ready.shift();
      if (!entry) { if (!this.#sleeping.length) break; this.#tick = Math.min(...this.#sleeping.map((s) => s.until)); this.#sleeping = this.#sleeping.filter((s) => s.until > this.#tick || void this.#enqueue(s.p, this.#tick)); continue; }
      const { p, input } = entry;
      try {
        const { value, done } = p.resume(input);
        if (done) { this.#finish(p, value); continue; }
        const [op, ...args] = value ?? ["exit", "bad yield"];
        const f = this.#handlers[op];
        if (!f) this.#enqueue(p, new TypeError(`unknown system call ${String(op)}`)); else f(p, ...args);
      } catch (e) { this.#finish(p, e); }
    }
    return [...this.#procs.values()].filter((p) => p.state !== "dead").map(({ pid, state }) => `${pid}:${state}`);
  }
}
const out = [];
function* worker(name, n) { try { for (let i = 0; i < n; i++) { out.push(`${name}${i}`); yield sys.sleep(name.length + i); } return `${name} done`; } finally { out.push(`${name} cleanup`); } }
function* call(pid, m) { const me = yield sys.self(); yield sys.send(pid, { from: me, m }); return yield sys.receive(); }
function* server() { let total = 0; for (;;) { const { from, m } = yield sys.receive(); if (m === "stop") return total; if (typeof m !== "number") throw new TypeError(`bad message ${m}`); yield sys.send(from, (total += m)); } }
function* main() {
  const s = yield sys.spawn(server), a = yield sys.spawn(worker, "a", 2), b = yield sys.spawn(worker, "bb", 3);
  out.push(yield* call(s, 5), yield* call(s, 7));
  out.push(yield sys.join(a));
  try { yield sys.send(99, "x"); } catch (e) { out.push(e.message); }
  try { yield ["reboot"]; } catch ({ name, message }) { out.push(name, message); }
  yield sys.send(s, { from: 1, m: "stop" });
  out.push(yield sys.join(s), (yield sys.join(b)).length);
  yield* (function* () { try { yield sys.exit("early"); } finally { out.push("main unwinds"); } })();
}
const k = new Kernel();
k.spawn(main);
k.spawn(function* () { yield; }, [], { priority: 9 });
k.spawn(function* () { null.x; });
k.spawn(function* () { yield sys.receive(); }, [], { priority: -1 });
log(k.run(), out);
log(k.trace.map((t) => t.replace(/Cannot.*/, "engine error")));
