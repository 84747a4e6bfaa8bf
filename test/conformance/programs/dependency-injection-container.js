class Container {
  #reg = new Map();
  #single = new Map();
  #stack = [];
  register(name, factory, { singleton = false, deps = [] } = {}) {
    this.#reg.set(name, { factory, singleton, deps });
    return this;
  }
  resolve(name) {
    if (this.#single.has(name)) return this.#single.get(name);
    const r = this.#reg.get(name);
    if (!r)
      throw new Error(
        `no provider for ${String(name)}${this.#stack.length ? ` (needed by ${this.#stack.map(String).join(" > ")})` : ""}`,
      );
    if (this.#stack.includes(name)) throw new Error("circular: " + [...this.#stack, name].join(" > "));
    this.#stack.push(name);
    try {
      const v = r.factory(...r.deps.map((d) => this.resolve(d)));
      if (r.singleton) this.#single.set(name, v);
      return v;
    } finally {
      this.#stack.pop();
    }
  }
  child() {
    const c = new Container();
    for (const [k, v] of this.#reg) c.register(k, v.factory, v);
    return c;
  }
}
class Db {
  static n = 0;
  id = ++Db.n;
  query(s) {
    return `db${this.id}:${s}`;
  }
}
class Users {
  constructor(db, lg) {
    this.db = db;
    this.lg = lg;
  }
  find(i) {
    this.lg(`find ${i}`);
    return this.db.query("u" + i);
  }
}
const out = [];
const c = new Container()
  .register("db", () => new Db(), { singleton: true })
  .register("log", () => (m) => out.push(m))
  .register("users", (d, l) => new Users(d, l), { deps: ["db", "log"] })
  .register("a", (b) => b, { deps: ["b"] })
  .register("b", (a) => a, { deps: ["a"] });
log(c.resolve("users").find(1), c.resolve("users").find(2), out, c.resolve("db") === c.resolve("db"));
for (const k of ["a", "zz"])
  try {
    c.resolve(k);
  } catch (e) {
    log(e.message);
  }
