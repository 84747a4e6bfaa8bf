const TOKEN = Symbol("token");
const token = (name) => Object.freeze({ [TOKEN]: true, name, toString: () => `Token(${name})` });
class ResolutionError extends Error {
  #chain;
  constructor(key, chain, options) { super(`cannot resolve ${[...chain, key].map(ResolutionError.show).join(" → ")}`, options); this.#chain = chain; }
  static show(k) { return typeof k === "function" ? k.name : String(k); }
  get depth() { return this.#chain.length; }
  get name() { return "ResolutionError"; }
}
class Container {
  #providers = new Map(); #instances = new Map(); #parent; #disposed = false; #order = [];
  constructor(parent = null) { this.#parent = parent; }
  child() { return new Container(this); }
  register(key, provider, { scope = "singleton" } = {}) { if (this.#disposed) throw new Error("disposed"); this.#providers.set(key, { ...provider, scope }); return this; }
  value(key, useValue) { return this.register(key, { useValue }); }
  factory(key, useFactory, deps = [], o) { return this.register(key, { useFactory, deps }, o); }
  class(C, o) { return this.register(o?.as ?? C, { useFactory: (...d) => new C(...d), deps: C.inject ?? [] }, o); }
  #lookup(key) { return this.#providers.has(key) ? { provider: this.#providers.get(key), owner: this } : this.#parent?.find(key); }
  find(key) { return this.#lookup(key); }
  get(key, chain = []) {
    if (chain.includes(key)) throw new ResolutionError(key, chain, { cause: "cycle" });
    const hit = this.#lookup(key);
    if (!hit) throw new ResolutionError(key, chain);
    const { provider, owner } = hit;
    if ("useValue" in provider) return provider.useValue;
    const home = provider.scope === "singleton" ? owner : this;
    return home.instantiate(key, provider, chain, this);
  }
  instantiate(key, { useFactory, deps, scope }, chain, from) {
    if (scope !== "transient" && this.#instances.has(key)) return this.#instances.get(key);
    const args = deps.map((d) => (Array.isArray(d) ? this.#optional(d[0], [...chain, key]) : (scope === "singleton" ? this : from).get(d, [...chain, key])));
    let made; try { made = useFactory(...args); } catch (cause) { if (cause instanceof ResolutionError) throw cause; throw new ResolutionError(key, chain, { cause }); }
    if (scope !== "transient") { this.#instances.set(key, made); this.#order.push(made); }
    return made;
  }
  #optional(key, chain) { try { return this.get(key, chain); } catch (e) { if (e.depth >= chain.length) return undefined; throw e; } }
  dispose() { this.#disposed = true; const log = []; for (const x of this.#order.reverse()) { const d = x?.dispose; if (typeof d === "function") log.push(d.call(x)); } this.#order.length = 0; return log; }
}
const Config = token("config"), Clock = token("clock");
class Logger { static inject = [Config, [Clock]]; #lines = []; constructor({ prefix }, clock = () => "?") { this._prefix = prefix; this._clock = clock; } write(t) { this.#lines.push(`${this._prefix}${this._clock()} ${t}`); return this; } get lines() { return [...this.#lines]; } dispose() { return "logger closed"; } }
class Repo { static inject = [Logger]; static created = 0; #rows = []; constructor(l) { this._log = l; Repo.created++; } add(r) { this._log.write(`add ${r}`); return this.#rows.push(r); } dispose() { return "repo closed"; } }
class Audited extends Repo { add(r) { const n = super.add(r); this._log.write(`audit ${n}`); return n; } }
class Handler { static inject = [Repo, Logger]; constructor(...d) { [this._repo, this._logger] = d; } handle = (x) => this._repo.add(x); same(o) { return o.repo === this._repo; } get repo() { return this._repo; } }
const root = new Container().value(Config, { prefix: "# " }).class(Logger).class(Audited, { as: Repo, scope: "scoped" }).class(Handler, { scope: "transient" });
const req1 = root.child().factory(Clock, () => { let n = 0; return () => ++n; }), req2 = root.child();
const [h1, h1b, h2] = [req1.get(Handler), req1.get(Handler), req2.get(Handler)];
log([1, 2].map(h1.handle), h2.handle("z"), h1 !== h1b, h1.same(h1b), h1.same(h2), Repo.created);
log(root.get(Logger).lines, req1.get(Logger) === root.get(Logger), String(Clock), Config[TOKEN]);
class A { static inject = [token("missing")]; } class B { static inject = [A]; } class C1 { static inject = ["C2"]; }
root.class(A).class(B).class(C1).factory("C2", (c) => c, [C1]).factory("boom", () => { throw new TypeError("inner"); });
for (const k of [B, C1, "boom", "nope", A]) try { root.get(k); } catch (e) { log(e.name, e.message, e.depth, e.cause?.message ?? e.cause); }
log(req1.dispose(), root.dispose(), root.dispose());
try { root.value("x", 1); } catch (e) { log(e.message); }
