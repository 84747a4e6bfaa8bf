type Op = "=" | "<" | ">" | "like" | "in";
type Cond<T> = { [K in keyof T & string]: readonly [K, Op, T[K] | readonly T[K][]] }[keyof T & string];
class SqlError extends Error { constructor(message: string, public readonly part: string) { super(`${part}: ${message}`); this.name = "SqlError"; } }
const quote = (v: unknown): string => typeof v === "string" ? `'${v.replace(/'/g, "''")}'` : Array.isArray(v) ? `(${v.map(quote).join(", ")})` : v === null ? "NULL" : String(v);
class Query<T extends object, Selected extends keyof T = keyof T> {
  private constructor(private readonly parts: { table: string; cols: string[]; where: Cond<T>[]; order: string[]; limit?: number }) {}
  static from<T extends object>(table: string): Query<T> { return new Query<T>({ table, cols: [], where: [], order: [] }); }
  private with(patch: Partial<Query<T>["parts"]>): Query<T, any> { return new Query<T, any>({ ...this.parts, ...patch }); }
  select<K extends keyof T & string>(...cols: K[]): Query<T, K> { return this.with({ cols: [...this.parts.cols, ...cols] }); }
  where(...cond: Cond<T>): Query<T, Selected> { return this.with({ where: [...this.parts.where, cond] }); }
  orderBy(col: keyof T & string, dir: "asc" | "desc" = "asc"): Query<T, Selected> { return this.with({ order: [...this.parts.order, `${col} ${dir}`] }); }
  take(limit: number): Query<T, Selected> { if (!(limit > 0)) throw new SqlError(`bad limit ${limit}`, "LIMIT"); return this.with({ limit }); }
  toSql(): string {
    const { table, cols, where, order, limit } = this.parts;
    return [`SELECT ${cols.join(", ") || "*"} FROM ${table}`, where.length && "WHERE " + where.map(([c, op, v]) => `${c} ${op.toUpperCase()} ${quote(v)}`).join(" AND "), order.length && `ORDER BY ${order}`, limit !== undefined && `LIMIT ${limit}`].filter(Boolean).join(" ");
  }
  run(rows: readonly T[]): Pick<T, Selected>[] {
    const test: Record<Op, (a: any, b: any) => boolean> = { "=": (a, b) => a === b, "<": (a, b) => a < b, ">": (a, b) => a > b, like: (a, b) => new RegExp("^" + b.replaceAll("%", ".*") + "$", "i").test(a), in: (a, b) => b.includes(a) };
    let out = rows.filter((r) => this.parts.where.every(([c, op, v]) => test[op](r[c], v)));
    for (const o of this.parts.order.toReversed?.() ?? [...this.parts.order].reverse()) { const [c, d] = o.split(" ") as [keyof T, string]; out = out.toSorted?.((a, b) => (a[c] < b[c] ? -1 : a[c] > b[c] ? 1 : 0) * (d === "asc" ? 1 : -1)) ?? [...out].sort((a, b) => (a[c] < b[c] ? -1 : a[c] > b[c] ? 1 : 0) * (d === "asc" ? 1 : -1)); }
    const { cols, limit } = this.parts;
    return out.slice(0, limit).map((r) => (cols.length ? Object.fromEntries(cols.map((c) => [c, r[c as keyof T]])) : { ...r }) as Pick<T, Selected>);
  }
}
interface User { id: number; name: string; age: number; city: string | null }
const users: User[] = [{ id: 1, name: "Ann O'Hara", age: 31, city: "Rome" }, { id: 2, name: "Bob", age: 25, city: null }, { id: 3, name: "Anna", age: 40, city: "Oslo" }, { id: 4, name: "Zed", age: 25, city: "Rome" }];
const base = Query.from<User>("users");
const q = base.select("name", "age").where("age", ">", 24).where("name", "like", "an%").orderBy("age", "desc").take(2);
log(q.toSql(), q.run(users));
log(base.where("city", "in", ["Rome", null]).orderBy("age").orderBy("name", "desc").toSql(), base.where("city", "in", ["Rome", null]).orderBy("age").orderBy("name", "desc").run(users).map((u) => u.id));
log(base.where("name", "=", "Ann O'Hara").toSql(), base.toSql(), q === base as unknown, base.run(users)[0] !== users[0]);
try { base.take(0); } catch (e) { log((e as SqlError).name, (e as SqlError).part, (e as SqlError).message); }
