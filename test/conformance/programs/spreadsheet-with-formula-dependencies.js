class Sheet {
  #cells = new Map();
  #cache = new Map();
  set(k, v) {
    this.#cells.set(k, v);
    this.#cache.clear();
    return this;
  }
  get(k, seen = new Set()) {
    if (this.#cache.has(k)) return this.#cache.get(k);
    if (seen.has(k)) return "#CYCLE";
    const raw = this.#cells.get(k);
    let v = raw ?? 0;
    if (typeof raw === "string" && raw.startsWith("=")) v = this.#eval(raw.slice(1), new Set([...seen, k]));
    this.#cache.set(k, v);
    return v;
  }
  #eval(f, seen) {
    const m = /^SUM\(([A-Z])(\d+):([A-Z])(\d+)\)$/.exec(f);
    if (m) {
      let s = 0;
      for (let c = m[1].charCodeAt(0); c <= m[3].charCodeAt(0); c++)
        for (let r = +m[2]; r <= +m[4]; r++) s += Number(this.get(String.fromCharCode(c) + r, seen));
      return s;
    }
    const ts = f.match(/[A-Z]\d+|\d+(?:\.\d+)?|[-+*/()]/g);
    let i = 0;
    const prim = () => {
      const t = ts[i++];
      if (t === "(") {
        const v = add();
        i++;
        return v;
      }
      if (t === "-") return -prim();
      return /^[A-Z]/.test(t) ? this.get(t, seen) : +t;
    };
    const mul = () => {
      let v = prim();
      while (ts[i] === "*" || ts[i] === "/") v = ts[i++] === "*" ? v * prim() : v / prim();
      return v;
    };
    const add = () => {
      let v = mul();
      while (ts[i] === "+" || ts[i] === "-") v = ts[i++] === "+" ? v + mul() : v - mul();
      return v;
    };
    return add();
  }
}
const sh = new Sheet()
  .set("A1", 2)
  .set("A2", 3)
  .set("B1", "=A1*(A2+1)")
  .set("B2", "=SUM(A1:A2)-B1")
  .set("C1", "=C2")
  .set("C2", "=C1+1");
log(sh.get("B1"), sh.get("B2"), String(sh.get("C1")), sh.set("A1", 10).get("B2"));
