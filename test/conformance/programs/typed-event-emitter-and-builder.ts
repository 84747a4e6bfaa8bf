type Events = { data: [chunk: string]; end: [] };
class Emitter<M extends Record<string, unknown[]>> {
  private readonly handlers: { [K in keyof M]?: ((...a: M[K]) => void)[] } = {};
  on<K extends keyof M>(k: K, f: (...a: M[K]) => void): this {
    (this.handlers[k] ??= []).push(f);
    return this;
  }
  emit<K extends keyof M>(k: K, ...a: M[K]): boolean {
    const hs = this.handlers[k];
    hs?.forEach((h) => h(...a));
    return !!hs?.length;
  }
}
const e = new Emitter<Events>();
let buf = "";
e.on("data", (c) => {
  buf += c;
}).on("end", () => log(buf));
e.emit("data", "x");
e.emit("data", "y");
log(e.emit("end"));
class QueryBuilder {
  private parts: string[] = [];
  private constructor(private readonly table: string) {}
  static from(t: string) {
    return new QueryBuilder(t);
  }
  where<T>(c: string, v: T): this {
    this.parts.push(`${c} = ${JSON.stringify(v)}`);
    return this;
  }
  build(): string {
    return `select * from ${this.table}` + (this.parts.length ? ` where ${this.parts.join(" and ")}` : "");
  }
}
log(QueryBuilder.from("t").where("a", 1).where("b", "x").build());
