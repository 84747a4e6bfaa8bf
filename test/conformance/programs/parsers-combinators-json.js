class Parser {
  constructor(run) { this._run = run; }
  parse(text) { const r = this.at(text, 0); if (!r.ok) throw Parser.error(text, r); if (r.at < text.length) throw Parser.error(text, { at: r.at, want: ["end"] }); return r.value; }
  at(text, i) { return this._run(text, i); }
  static error(text, { at, want }) { const before = text.slice(0, at).split("\n"); return new SyntaxError(`${before.length}:${before.at(-1).length + 1} expected ${[...new Set(want)].join(" or ")}`); }
  map(f) { return new Parser((t, i) => { const r = this.at(t, i); return r.ok ? { ...r, value: f(r.value) } : r; }); }
  chain(f) { return new Parser((t, i) => { const r = this.at(t, i); return r.ok ? f(r.value).at(t, r.at) : r; }); }
  or(other) { return new Parser((t, i) => { const a = this.at(t, i); if (a.ok || a.at > i) return a; const b = other.at(t, i); return b.ok || b.at > i ? b : { ok: false, at: i, want: [...a.want, ...b.want] }; }); }
  then(next) { return this.chain((a) => next.map((b) => [a, b])); }
  skip(next) { return this.then(next).map(([a]) => a); }
  many() { return new Parser((t, i) => { const value = []; for (;;) { const r = this.at(t, i); if (!r.ok) return r.at > i ? r : { ok: true, value, at: i }; value.push(r.value); i = r.at; } }); }
  sepBy(s) { return seq(this, seq(s, this).map(([, x]) => x).many()).map(([a, as]) => [a, ...as]).or(of([])); }
  named(...want) { return new Parser((t, i) => { const r = this.at(t, i); return r.ok || r.at > i ? r : { ...r, want }; }); }
}
const of = (value) => new Parser((_, at) => ({ ok: true, value, at }));
const seq = (...ps) => ps.reduce((acc, p) => acc.chain((list) => p.map((x) => [...list, x])), of([]));
const re = (r, name = String(r)) => { const sticky = new RegExp(r.source, r.flags.replace("y", "") + "y"); return new Parser((t, i) => { sticky.lastIndex = i; const m = sticky.exec(t); return m ? { ok: true, value: m[0], at: sticky.lastIndex } : { ok: false, at: i, want: [name] }; }); };
const lazy = (f) => new Parser((t, i) => f().at(t, i));
const ws = re(/\s*/), token = (p) => p.skip(ws), sym = (s) => token(re(new RegExp(s.replace(/[[\]{}]/g, "\\$&")), `'${s}'`));
const ESC = { n: "\n", t: "\t", '"': '"', "\\": "\\", "/": "/" };
const string = token(re(/"(?:[^"\\\n]|\\(?:["\\\/nt]|u[\da-f]{4}))*"/i, "string")).map((s) => s.slice(1, -1).replace(/\\(u([\da-f]{4})|.)/gi, (_, c, hex) => (hex ? String.fromCharCode(parseInt(hex, 16)) : ESC[c])));
const number = token(re(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/, "number")).map(Number);
const word = (w, v) => token(re(new RegExp(w), w)).map(() => v);
const value = lazy(() => string.or(number).or(word("true", true)).or(word("false", false)).or(word("null", null)).or(array).or(object).named("value"));
const array = seq(sym("["), value.sepBy(sym(",")), sym("]")).map(([, items]) => items);
const pair = seq(string, sym(":"), value).map(([k, , v]) => [k, v]);
const object = seq(sym("{"), pair.sepBy(sym(",")), sym("}")).map(([, ps]) => Object.fromEntries(ps));
const json = ws.chain(() => value);
for (const text of ['{"a": [1, -2.5e3, {"b": null}], "c\\u0041\\n": "x\\"y", "__proto__": {"z": 1}}', " [ ] ", "[1,\n 2,,3]", '{"a" 1}', "[1] x", '"open', "tru", '{"constructor": {"prototype": 1}}']) {
  let mine, native;
  try { mine = JSON.stringify(json.parse(text)); } catch (e) { mine = `${e.name} ${e.message}`; }
  try { native = JSON.stringify(JSON.parse(text)); } catch (e) { native = e.name; }
  log(mine, mine === native || native === mine.slice(0, 11));
}
const expr = lazy(() => seq(term, seq(re(/[-+]/), term).many()).map(([a, rest]) => rest.reduce((x, [op, y]) => (op === "+" ? x + y : x - y), a)));
const term = lazy(() => seq(factor, seq(re(/[*\/]/), factor).many()).map(([a, rest]) => rest.reduce((x, [op, y]) => (op === "*" ? x * y : x / y), a)));
const factor = number.or(seq(sym("\\("), expr, sym("\\)")).map(([, e]) => e));
log(expr.parse("1+2*(3-4)/2"), seq(of(1), of(2)).parse(""), of(1).then(of(2)).map(([a, b]) => a + b).parse(""));
const p = of("thenable"); Promise.resolve().then(() => log("later", p.parse("")));
