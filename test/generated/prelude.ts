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
  const u = { [Symbol.toPrimitive](hint) { log("hint", hint); return hint === "number" ? 7 : "u"; }, get x() { log("x of u"); return this.y; }, y: 2 };
  const q = { *[Symbol.iterator]() { try { log("first"); yield 1; log("second"); yield "two"; yield [3]; } finally { log("closed"); } }, length: 2, x: 1 };
  const l = [1, "x", [2, 3]];
  const o = { x: 1, y: { x: "z", y: [1] }, 0: "zero", get z() { log("z"); return this.x; }, set z(v) { log("set z", v); this.x = v; } };
  hide(o, { m(v) { log("m", this === o); return v ?? this.x; } });
  const f = (v, ...rest) => (log("f", rest.length), rest.length > 2 ? rest : v);
  const tag = (parts, ...values) => [parts.raw.join("|"), parts.length, ...values];
  class C { x = 1; constructor(v) { this.y = v; } m(v) { return [this.x, this.y, v]; } static s(v) { return [v, this === C]; } }
  class D extends C { m(v = this.x) { return [super.m(v).length, super.x, this.x]; } }
  let end;
  try { end = "value " + show(program(log, spend, k, p, u, q, l, o, f, tag, C, D)); } catch (e) { end = "throw " + show(e); }
  logs.push(end);
  return logs;
}
`;

export const PARAMETERS = "log, spend, k, p, u, q, l, o, f, tag, C, D";
