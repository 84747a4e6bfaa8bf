abstract class Schema<T> {
  declare readonly _type: T;
  abstract check(value: unknown, path: string[]): Issue[];
  parse(value: unknown): T { const issues = this.check(value, []); if (issues.length > 0) throw new ValidationError(issues); return value as T; }
  is(value: unknown): value is T { return this.check(value, []).length === 0; }
  optional(): Optional<T> { return new Optional(this); }
  refine(test: (v: T) => boolean, message: string): Schema<T> { return new Refined(this, test, message); }
  or<U>(other: Schema<U>): Schema<T | U> { return new Union<T, U>(this, other); }
}
type Infer<S> = S extends Schema<infer T> ? T : never;
interface Issue { path: string; message: string }
class ValidationError extends Error {
  constructor(readonly issues: Issue[]) { super(issues.map(({ path, message }) => `${path || "."}: ${message}`).join("; ")); this.name = "ValidationError"; }
}
const issue = (path: string[], message: string): Issue[] => [{ path: path.join("."), message }];
class Prim<T> extends Schema<T> { constructor(private readonly name: string) { super(); } check(v: unknown, p: string[]) { return typeof v === this.name ? [] : issue(p, `expected ${this.name}, got ${v === null ? "null" : typeof v}`); } }
class Optional<T> extends Schema<T | undefined> { constructor(private inner: Schema<T>) { super(); } check(v: unknown, p: string[]) { return v === undefined ? [] : this.inner.check(v, p); } }
class Refined<T> extends Schema<T> {
  constructor(private inner: Schema<T>, private test: (v: T) => boolean, private message: string) { super(); }
  check(v: unknown, p: string[]): Issue[] { const issues = this.inner.check(v, p); return issues.length ? issues : this.test(v as T) ? [] : issue(p, this.message); }
}
class Union<A, B> extends Schema<A | B> { constructor(private a: Schema<A>, private b: Schema<B>) { super(); } check(v: unknown, p: string[]) { const x = this.a.check(v, p); if (!x.length) return x; const y = this.b.check(v, p); return y.length ? issue(p, `neither (${x[0]!.message}) nor (${y[0]!.message})`) : y; } }
class Arr<T> extends Schema<T[]> { constructor(private item: Schema<T>) { super(); } check(v: unknown, p: string[]): Issue[] { return Array.isArray(v) ? v.flatMap((x, i) => this.item.check(x, [...p, String(i)])) : issue(p, "expected array"); } }
class Obj<S extends Record<string, Schema<any>>> extends Schema<{ [K in keyof S]: Infer<S[K]> }> {
  constructor(private shape: S, private strict = false) { super(); }
  exact(): Obj<S> { return new Obj(this.shape, true); }
  extend<E extends Record<string, Schema<any>>>(more: E): Obj<S & E> { return new Obj({ ...this.shape, ...more }, this.strict); }
  check(v: unknown, p: string[]): Issue[] {
    if (typeof v !== "object" || v === null || Array.isArray(v)) return issue(p, "expected object");
    const out = Object.entries(this.shape).flatMap(([k, s]) => s.check((v as Record<string, unknown>)[k], [...p, k]));
    if (this.strict) for (const k in v) if (!(k in this.shape)) out.push(...issue([...p, k], "unknown key"));
    return out;
  }
}
const s = { string: () => new Prim<string>("string"), number: () => new Prim<number>("number"), boolean: () => new Prim<boolean>("boolean"), array: <T>(i: Schema<T>) => new Arr(i), object: <S extends Record<string, Schema<any>>>(o: S) => new Obj(o) };
const User = s.object({ name: s.string().refine((n) => n.length > 0, "empty"), age: s.number().refine(Number.isInteger, "not whole").optional(), tags: s.array(s.string()), id: s.string().or(s.number()) });
type User = Infer<typeof User>;
const good: User = User.parse(JSON.parse('{"name":"Ann","tags":["a"],"id":7,"extra":1}'));
log(good, User.is({}), User.is(good), User.exact().is(good));
for (const bad of [{ name: "", tags: [1, "x", null], id: true }, null, { name: "x", age: 1.5, tags: "a", id: "1" }]) try { User.parse(bad); } catch (e) { if (!(e instanceof ValidationError)) throw e; log(e.name, e.message, e.issues.length); }
const Admin = User.extend({ level: s.number() }).exact();
try { Admin.parse({ ...good }); } catch (e) { log((e as ValidationError).issues); }
log(Admin.is({ name: "R", tags: [], id: "x", level: 1 }));
