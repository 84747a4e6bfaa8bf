// A small language: let/fn/while/if/return, blocks, closures, lists; compiled to closures and interpreted.
const KEYWORDS = new Set(["let", "fn", "while", "if", "else", "return", "true", "false", "nil"]);
function lex(src) {
  const out = [];
  const re = /(?<space>\s+|#[^\n]*)|(?<num>\d+)|(?<str>"[^"]*")|(?<id>[a-z]\w*)|(?<op>==|!=|<=|>=|[-+*\/%<>=(){}\[\],;])/gy;
  let last = 0;
  for (const m of src.matchAll(re)) {
    last = m.index + m[0].length;
    const { space, num, str, id, op } = m.groups;
    if (space) continue;
    out.push(num ? { t: "num", v: +num } : str ? { t: "str", v: str.slice(1, -1) } : id ? { t: KEYWORDS.has(id) ? id : "id", v: id } : { t: op, v: op });
  }
  if (last !== src.length) throw new SyntaxError(`bad character ${src[last]}`);
  return out;
}
class Scope {
  #vars = Object.create(null);
  constructor(parent) { this._parent = parent; }
  declare(name, value) { this.#vars[name] = value; }
  lookup(name) { let s = this; while (s) { if (s.owns(name)) return s; s = s.parent; } throw new ReferenceError(`${name} is not defined`); }
  get parent() { return this._parent; }
  owns(name) { return name in this.#vars; }
  get(name) { return this.lookup(name).own(name); }
  own(name) { return this.#vars[name]; }
  set(name, value) { return this.lookup(name).declare(name, value), value; }
}
class Return { constructor(value) { this.value = value; } }
class Compiler {
  constructor(tokens) { this._t = tokens; this._i = 0; }
  _is(...ts) { return ts.includes(this._t[this._i]?.t); }
  _eat(t) { const k = this._t[this._i++]; if (k?.t !== t) throw new SyntaxError(`expected ${t} but got ${k?.v ?? "the end"}`); return k; }
  program() { const list = []; while (this._i < this._t.length) list.push(this._statement()); return (s) => { let r; for (const f of list) r = f(s); return r; }; }
  _block() { this._eat("{"); const list = []; while (!this._is("}")) list.push(this._statement()); this._eat("}"); return (s) => { const inner = new Scope(s); let r; for (const f of list) r = f(inner); return r; }; }
  _statement() {
    if (this._is("let")) { this._i++; const { v } = this._eat("id"); this._eat("="); const e = this._expr(); this._eat(";"); return (s) => s.declare(v, e(s)); }
    if (this._is("while")) { this._i++; const c = this._expr(), b = this._block(); return (s) => { while (c(s)) b(s); }; }
    if (this._is("if")) { this._i++; const c = this._expr(), y = this._block(); let n = () => null; if (this._is("else")) { this._i++; n = this._block(); } return (s) => (c(s) ? y(s) : n(s)); }
    if (this._is("return")) { this._i++; const e = this._expr(); this._eat(";"); return (s) => { throw new Return(e(s)); }; }
    const e = this._expr(); this._eat(";"); return e;
  }
  _expr(level = 0) {
    const levels = [["="], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]];
    if (level === levels.length) return this._postfix();
    const name = this._t[this._i]?.v;
    let left = this._expr(level + 1);
    while (this._is(...levels[level])) {
      const op = this._t[this._i++].t, a = left;
      if (op === "=") { const e = this._expr(0); return (s) => s.set(name, e(s)); }
      const b = this._expr(level + 1);
      left = { "+": (s) => a(s) + b(s), "-": (s) => a(s) - b(s), "*": (s) => a(s) * b(s), "/": (s) => Math.trunc(a(s) / b(s)), "%": (s) => a(s) % b(s), "==": (s) => a(s) === b(s), "!=": (s) => a(s) !== b(s), "<": (s) => a(s) < b(s), ">": (s) => a(s) > b(s), "<=": (s) => a(s) <= b(s), ">=": (s) => a(s) >= b(s) }[op];
    }
    return left;
  }
  _list(close, item) { const out = []; while (!this._is(close)) { out.push(item()); if (!this._is(close)) this._eat(","); } this._eat(close); return out; }
  _postfix() {
    let e = this._primary();
    for (;;) {
      const f = e;
      if (this._is("(")) { this._i++; const args = this._list(")", () => this._expr()); e = (s) => f(s)(...args.map((a) => a(s))); }
      else if (this._is("[")) { this._i++; const k = this._expr(); this._eat("]"); e = (s) => f(s)[k(s)]; }
      else return e;
    }
  }
  _primary() {
    const { t, v } = this._t[this._i++] ?? { t: "end", v: "the end" };
    switch (t) {
      case "num": case "str": return () => v;
      case "true": case "false": return () => t === "true";
      case "nil": return () => null;
      case "id": return (s) => s.get(v);
      case "-": { const e = this._postfix(); return (s) => -e(s); }
      case "(": { const e = this._expr(); this._eat(")"); return e; }
      case "[": { const items = this._list("]", () => this._expr()); return (s) => items.map((i) => i(s)); }
      case "fn": { this._eat("("); const names = this._list(")", () => this._eat("id").v); const body = this._block(); return (s) => (...args) => { const inner = new Scope(s); names.forEach((n, i) => inner.declare(n, args[i] ?? null)); try { return body(inner) ?? null; } catch (r) { if (r instanceof Return) return r.value; throw r; } }; }
      default: throw new SyntaxError(`unexpected ${v}`);
    }
  }
}
function run(src) { const out = []; const g = new Scope(null); g.declare("print", (...a) => { out.push(a.join(" ")); return null; }); g.declare("len", (x) => x.length); try { new Compiler(lex(src)).program()(g); } catch (e) { out.push(`${e.name}: ${e.message}`); } return out; }
log(run(`let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }; print(fib(15));`));
log(run(`let counter = fn() { let n = 0; return fn() { n = n + 1; return n; }; }; let a = counter(); let b = counter(); a(); a(); print(a(), b());`));
log(run(`let i = 0; let s = ""; while i < 20 { i = i + 1; if i % 15 == 0 { s = s + "FizzBuzz "; } else { if i % 5 == 0 { s = s + "Buzz "; } else { s = s + i + " "; } } } print(s); # comment`));
log(run(`let map = fn(f, l, i) { if i == nil { i = 0; } while i < len(l) { print(f(l[i])); i = i + 1; } }; map(fn(x) { x * x; }, [1, 2, 3 + 4]);`));
log(run("print(nope);"), run("let x 5;"), run("let = "), run("print(1 ~ 2);"), run("(1)(2);").map((s) => s.slice(0, 9)));
