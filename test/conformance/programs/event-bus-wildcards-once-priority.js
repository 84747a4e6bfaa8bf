class Subscription {
  #bus; #active = true;
  constructor(bus, pattern, handler, { priority = 0, once = false } = {}) {
    this.#bus = bus;
    this.pattern = pattern;
    this._handler = handler;
    this.priority = priority;
    this.once = once;
    this._regex = new RegExp("^" + pattern.split(".").map((s) => (s === "*" ? "[^.]+" : s === "**" ? ".+" : s.replace(/[-\\^$*+?()|[\]{}]/g, "\\$&"))).join("\\.") + "$");
  }
  get active() { return this.#active; }
  matches(topic) { return this.#active && this._regex.test(topic); }
  deliver(event) { if (this.once) this.cancel(); return this._handler(event); }
  cancel() { if (!this.#active) return false; this.#active = false; return this.#bus.remove(this); }
}
class Bus {
  #subs = [];
  #depth = 0;
  on(pattern, handler, options) {
    const sub = new Subscription(this, pattern, handler, options);
    let at = this.#subs.findIndex((s) => s.priority < sub.priority);
    if (at < 0) at = this.#subs.length;
    this.#subs.splice(at, 0, sub);
    return sub;
  }
  once(pattern, handler, options = {}) { return this.on(pattern, handler, { ...options, once: true }); }
  remove(sub) { const i = this.#subs.indexOf(sub); if (i >= 0) this.#subs.splice(i, 1); return i >= 0; }
  emit(topic, payload = {}) {
    if (this.#depth > 3) throw new Error(`too deep: ${topic}`);
    this.#depth++;
    const event = { topic, payload, stopped: false, stop() { this.stopped = true; }, results: [] };
    try {
      for (const sub of [...this.#subs]) {
        if (event.stopped) break;
        if (!sub.matches(topic)) continue;
        try { event.results.push(sub.deliver(event)); } catch (error) {
          if (topic === "error") throw error;
          this.emit("error", { error, topic });
        }
      }
    } finally { this.#depth--; }
    return event;
  }
  get count() { return this.#subs.length; }
}
const bus = new Bus();
const seen = [];
bus.on("user.*", ({ topic, payload: { id } }) => seen.push(`A ${topic} ${id}`));
bus.on("**", (e) => void seen.push(`log ${e.topic}`), { priority: -10 });
bus.once("user.login", (e) => { seen.push("once"); e.stop(); return "first"; }, { priority: 5 });
const { on, emit } = bus; // methods keep their receiver
if (typeof log === "function") {
  log(bus.emit("user.login", { id: 1 }).results);
  log(bus.emit("user.login", { id: 2 }).results.length);
}
const sub = bus.on("boom", () => { throw new TypeError("bad handler"); });
bus.on("error", ({ payload: { error, topic } }) => seen.push(`${error.name}:${error.message}@${topic}`));
bus.emit("boom");
log(sub.cancel(), sub.cancel(), sub.active, bus.count);
bus.on("loop", () => bus.emit("loop"));
try { bus.emit("loop"); } catch (e) { log(e.message); }
log(seen);
