/** What every generated program finds: hostile keys, coercions and iterables, and a `show` that looks at a value by ordinary reads. */
export const PRELUDE = `
function show(v, depth = 0) {
  if (typeof v === "string") return v.length > 99 ? v.slice(0, 99) + "…" + v.length : JSON.stringify(v);
  if (typeof v === "bigint") return v + "n";
  if (typeof v === "symbol") return "symbol";
  if (typeof v === "function") return "function";
  if (typeof v !== "object" || v === null) return Object.is(v, -0) ? "-0" : String(v);
  if (v instanceof Error) return v.name;
  if (depth > 3) return "…";
  if (Array.isArray(v)) {
    const items = [];
    for (let i = 0; i < v.length && i < 20; i++) items.push(i in v ? show(v[i], depth + 1) : "hole");
    return "[" + items.join() + "]" + v.length;
  }
  const members = [];
  for (const key of Object.keys(v)) {
    let value;
    try { value = show(v[key], depth + 1); } catch (e) { value = "throws " + show(e, depth); }
    members.push(JSON.stringify(key) + ":" + value);
  }
  return "{" + members.join() + "}";
}
function runProgram(program) {
  const logs = [];
  const log = (...args) => { if (logs.length < 200) logs.push(args.map((arg) => show(arg)).join(" ")); return args[0]; };
  let fuel = 12;
  const spend = () => fuel-- < 0;
  // The text of a function is another in guarded code, so that no listing shows one.
  const hide = (v, methods) => { for (const name of Object.keys(methods)) Object.defineProperty(v, name, { value: methods[name] }); return v; };
  const k = hide({}, { toString() { log("key"); return "x"; }, valueOf() { log("key's value"); return 1; } });
  const p = hide({}, { valueOf() { log("value"); return 3; }, toString() { log("value's text"); return "p"; } });
  // A computed key in front of an accessor makes V8 11 call the accessor again for a rest element that leaves it out.
  const u = { get x() { log("x of u"); return this.y; }, y: 2, [Symbol.toPrimitive](hint) { log("hint", hint); return hint === "number" ? 7 : "u"; } };
  const q = { *[Symbol.iterator]() { try { log("first"); yield 1; log("second"); yield "two"; yield [3]; } finally { log("closed"); } }, length: 2, x: 1 };
  const l = [1, "x", [2, 3]];
  const o = { x: 1, y: { x: "z", y: [1] }, 0: "zero", get z() { log("z"); return this.x; }, set z(v) { log("set z", v); this.x = v; } };
  hide(o, { m(v) { log("m", this === o); return v ?? this.x; } });
  const f = (v, ...rest) => (log("f", rest.length), rest.length > 2 ? rest : v);
  const tag = (parts, ...values) => [parts.raw.join("|"), parts.length, ...values];
  class C { x = 1; constructor(v) { this.y = v; } m(v) { return [this.x, this.y, v]; } static s(v) { return [v, this === C]; } }
  hide(o, { t(parts, ...values) { log("t", this === o, parts.length); return values; } });
  const w = new Proxy({ x: 1, y: [2], 0: "zero" }, {
    get(t, k, r) { log("get", typeof k === "symbol" ? "symbol" : k); return Reflect.get(t, k, r); },
    set(t, k, v, r) { log("set", typeof k === "symbol" ? "symbol" : k, v); return Reflect.set(t, k, v, r); },
    has(t, k) { log("has", typeof k === "symbol" ? "symbol" : k); return Reflect.has(t, k); },
    deleteProperty(t, k) { log("delete", typeof k === "symbol" ? "symbol" : k); return Reflect.deleteProperty(t, k); },
  });
  class I extends C {
    #p = 1; list = [1, "x"]; cb = (v) => (log("cb"), v);
    get acc() { log("acc"); return this.#p; }
    set acc(v) { log("set acc", v); this.#p = v; }
    #own(v) { return [this.#p, v]; }
    own(v) { return this.#own(v ?? this.list[0]); }
    put(k, v) { this.list[k] = v; this.x = v; return this; }
    next(v) { return v?.x?.y ?? this.cb(v); }
    m(...v) { const t = super.m(v[0]); return () => [t.length, super.x, this.x === v[0]]; }
    has(s, v) { return s.includes(v) || s.x + v; }
    async later(v) { this.x = await v; log("later", this.x); return this.x; }
    *steps(v) { this.y = yield this.x; yield* this.list; yield this.acc += v; }
    static make(v) { return new this(v); }
  }
  const h = new I(1);
  class D extends C { m(v = this.x) { return [super.m(v).length, super.x, this.x]; } }
  let end;
  try { end = "value " + show(program(log, spend, k, p, u, q, l, o, f, tag, C, D, I, h, w)); } catch (e) { end = "throw " + show(e); }
  logs.push(end);
  return logs;
}
`;

export const PARAMETERS = "log, spend, k, p, u, q, l, o, f, tag, C, D, I, h, w";
