const TOKEN = /\s*(?:(?<num>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<id>[A-Za-z_]\w*)|(?<op>\*\*|[<>=!]=|&&|\|\||[-+*\/%^()<>,?:!])|(?<str>'(?:\\.|[^'\\])*'))/y;
function* tokenize(text) {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (m === null) throw new SyntaxError(`unexpected '${text[at]}' at ${at}`);
    const [kind, value] = Object.entries(m.groups).find(([, v]) => v !== undefined);
    yield { kind, value, at };
  }
  yield { kind: "end", value: "end of input", at: text.length };
}
class Expr { accept(visitor) { return visitor[`visit${this.kind}`](this); } }
class Num extends Expr { kind = "Num"; constructor(value) { super(); this.value = value; } }
class Str extends Expr { kind = "Str"; constructor(value) { super(); this.value = value; } }
class Ref extends Expr { kind = "Ref"; constructor(name) { super(); this.name = name; } }
class Bin extends Expr { kind = "Bin"; constructor(op, left, right) { super(); Object.assign(this, { op, left, right }); } }
class Un extends Expr { kind = "Un"; constructor(op, arg) { super(); this.op = op; this.arg = arg; } }
class Call extends Expr { kind = "Call"; constructor(callee, args) { super(); this.callee = callee; this.args = args; } }
class Cond extends Expr { kind = "Cond"; constructor(...parts) { super(); [this.test, this.yes, this.no] = parts; } }
const POWER = { "?": 1, "||": 2, "&&": 3, "==": 4, "!=": 4, "<": 5, ">": 5, "<=": 5, ">=": 5, "+": 6, "-": 6, "*": 7, "/": 7, "%": 7, "**": 9, "^": 9, "(": 10 };
class Parser {
  constructor(text) { this._tokens = tokenize(text); this._next(); }
  _next() { const old = this._token; this._token = this._tokens.next().value; return old; }
  _expect(value) { if (this._token.value !== value) throw new SyntaxError(`expected ${value}, got ${this._token.value} at ${this._token.at}`); this._next(); }
  parse() { const e = this._expression(0); if (this._token.kind !== "end") this._expect("end of input"); return e; }
  _prefix() {
    const { kind, value, at } = this._next();
    switch (kind) {
      case "num": return new Num(Number(value));
      case "str": return new Str(value.slice(1, -1).replace(/\\(.)/g, "$1"));
      case "id": return new Ref(value);
      case "op":
        if (value === "(") { const e = this._expression(0); this._expect(")"); return e; }
        if (value === "-" || value === "!" || value === "+") return new Un(value, this._expression(8));
      // falls through
      default: throw new SyntaxError(`unexpected ${value} at ${at}`);
    }
  }
  _expression(min) {
    let left = this._prefix();
    for (let power; this._token.kind === "op" && (power = POWER[this._token.value] ?? 0) > min; ) {
      const op = this._next().value;
      if (op === "(") {
        const args = [];
        if (this._token.value !== ")") do args.push(this._expression(0)); while (this._token.value === "," && this._next());
        this._expect(")");
        left = new Call(left, args);
      } else if (op === "?") { const yes = this._expression(0); this._expect(":"); left = new Cond(left, yes, this._expression(0)); }
      else left = new Bin(op, left, this._expression(op === "**" || op === "^" ? power - 1 : power));
    }
    return left;
  }
}
class Evaluator {
  static OPS = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "%": (a, b) => a % b, "**": (a, b) => a ** b, "^": (a, b) => a ** b, "<": (a, b) => a < b, ">": (a, b) => a > b, "<=": (a, b) => a <= b, ">=": (a, b) => a >= b, "==": (a, b) => a === b, "!=": (a, b) => a !== b };
  constructor(env) { this._env = { pi: Math.PI, max: Math.max, sqrt: Math.sqrt, upper: (s) => s.toUpperCase(), ...env }; }
  run = (e) => e.accept(this);
  visitNum({ value }) { return value; }
  visitStr({ value }) { return value; }
  visitRef({ name }) { if (!Object.hasOwn(this._env, name)) throw new ReferenceError(`unknown ${name}`); return this._env[name]; }
  visitUn({ op, arg }) { const v = this.run(arg); return op === "-" ? -v : op === "!" ? !v : +v; }
  visitBin({ op, left, right }) {
    if (op === "&&") return this.run(left) && this.run(right);
    if (op === "||") return this.run(left) || this.run(right);
    return Evaluator.OPS[op](this.run(left), this.run(right));
  }
  visitCond({ test, yes, no }) { return this.run(this.run(test) ? yes : no); }
  visitCall({ callee, args }) { return this.run(callee)(...args.map(this.run)); }
}
class Printer {
  visitNum(e) { return String(e.value); } visitStr(e) { return JSON.stringify(e.value); } visitRef(e) { return e.name; }
  visitUn(e) { return `(${e.op} ${e.arg.accept(this)})`; }
  visitBin(e) { return `(${e.op} ${e.left.accept(this)} ${e.right.accept(this)})`; }
  visitCond(e) { return `(if ${[e.test, e.yes, e.no].map((x) => x.accept(this)).join(" ")})`; }
  visitCall(e) { return `(${e.callee.accept(this)} ${e.args.map((a) => a.accept(this)).join(" ")})`; }
}
for (const text of ["1 + 2 * 3", "-(2 ** 3 ** 2) / 4", "x > 3 && max(x, y * 2, 1e2) || 'no'", "x == 5 ? upper('it\\'s') : 0", "sqrt(2)*sqrt(2) <= 2", "1 +", "foo(1)", "3 $ 4", "(1, 2)"]) {
  try {
    const tree = new Parser(text).parse();
    log(text, tree.accept(new Printer()), new Evaluator({ x: 5, y: 7 }).run(tree));
  } catch (error) { log(text, error.name, error.message); }
}
