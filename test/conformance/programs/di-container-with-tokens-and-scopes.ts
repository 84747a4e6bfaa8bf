type Ctor<T = unknown> = new (...args: any[]) => T;
type Token<T> = Ctor<T> | { readonly id: symbol; readonly _type?: T };
type Scope = "singleton" | "transient" | "scoped";
interface Provider<T> { scope: Scope; make(c: Container): T }
class ResolutionError extends Error {
  constructor(readonly chain: readonly string[], options?: ErrorOptions) { super(`cannot resolve ${chain.join(" -> ")}`, options); }
  override get name(): string { return "ResolutionError"; }
}
function token<T>(name: string): Token<T> { return { id: Symbol(name) }; }
const keyOf = (t: Token<unknown>): unknown => (typeof t === "function" ? t : t.id);
const nameOf = (t: Token<any>): string => (typeof t === "function" ? t.name : (t.id.description ?? "?"));
class Container {
  readonly #providers = new Map<unknown, Provider<unknown>>();
  readonly #instances = new Map<unknown, unknown>();
  #chain: string[] = [];
  constructor(readonly parent?: Container) {}
  bind<T>(t: Token<T>): { toClass(C: Ctor<T>, ...deps: Token<any>[]): Binding; toValue(v: T): void; toFactory(f: (c: Container) => T): Binding } {
    const put = (make: (c: Container) => T): Binding => { const p: Provider<T> = { scope: "singleton", make }; this.#providers.set(keyOf(t), p); return new Binding(p); };
    return { toClass: (C, ...deps) => put((c) => new C(...deps.map((d) => c.get(d)))), toValue: (v) => void put(() => v), toFactory: put };
  }
  #find(key: unknown): { owner: Container; p: Provider<unknown> } | undefined { const p = this.#providers.get(key); return p ? { owner: this, p } : this.parent?.#find(key); }
  get<T>(t: Token<T>): T {
    const key = keyOf(t), found = this.#find(key);
    if (!found) throw new ResolutionError([...this.#chain, nameOf(t)]);
    if (this.#chain.includes(nameOf(t))) throw new ResolutionError([...this.#chain, nameOf(t)], { cause: new RangeError("cycle") });
    const home = found.p.scope === "singleton" ? found.owner : this;
    if (found.p.scope !== "transient" && home.#instances.has(key)) return home.#instances.get(key) as T;
    this.#chain.push(nameOf(t));
    try { const v = found.p.make(this) as T; if (found.p.scope !== "transient") home.#instances.set(key, v); return v; } finally { this.#chain.pop(); }
  }
  child(): Container { return new Container(this); }
}
class Binding { constructor(private readonly p: Provider<any>) {} in(scope: Scope): void { this.p.scope = scope; } }
const Config = token<{ url: string }>("Config"), Id = token<number>("Id"), A = token<unknown>("A"), B = token<unknown>("B");
class Logger { readonly lines: string[] = []; log(s: string) { this.lines.push(s); } }
class Db { constructor(private cfg: { url: string }, public readonly logger: Logger) { logger.log(`db ${cfg.url}`); } query(q: string) { this.logger.log(q); return `${this.cfg.url}?${q}`; } }
class Service { static made = 0; readonly n = ++Service.made; constructor(readonly db: Db, readonly id: number) {} run = () => this.db.query(`${this.id}/${this.n}`); }
const c = new Container(); let ids = 0;
c.bind(Config).toValue({ url: "mem:" }); c.bind(Logger).toClass(Logger); c.bind(Db).toClass(Db, Config, Logger); c.bind(Id).toFactory(() => ++ids).in("transient"); c.bind(Service).toClass(Service, Db, Id).in("scoped");
c.bind(A).toFactory((k) => k.get(B)); c.bind(B).toFactory((k) => [k.get(A)]);
const s1 = c.get(Service), s2 = c.child().get(Service); const { run } = s2;
log(s1.run(), run(), s1 === c.get(Service), s1.db === s2.db, Service.made, c.get(Logger).lines);
for (const t of [A, token("Missing")]) try { c.get(t); } catch (e) { if (e instanceof ResolutionError) log(e.name, e.message, (e.cause as Error)?.message, e.chain.length); }
