const lex = (src) => {
  const out = [];
  const re = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|(.))/gy;
  let m;
  re.lastIndex = 0;
  while (re.lastIndex < src.length && (m = re.exec(src)))
    out.push(
      m[1] !== undefined ? { t: "num", v: parseFloat(m[1]) } : m[2] ? { t: "id", v: m[2] } : { t: m[3] },
    );
  return out;
};
class Parser {
  pos = 0;
  constructor(toks) {
    this.toks = toks;
  }
  peek() {
    return this.toks[this.pos]?.t;
  }
  next() {
    return this.toks[this.pos++];
  }
  expect(t) {
    const k = this.next();
    if (k?.t !== t) throw new SyntaxError(`expected ${t} got ${k?.t ?? "end"}`);
    return k;
  }
  expr(bp = 0) {
    const k = this.next();
    let left;
    switch (k?.t) {
      case "num":
        left = { op: "num", v: k.v };
        break;
      case "id":
        if (this.peek() === "(") {
          this.next();
          const args = [];
          while (this.peek() !== ")") {
            args.push(this.expr());
            if (this.peek() === ",") this.next();
          }
          this.expect(")");
          left = { op: "call", f: k.v, args };
        } else left = { op: "var", v: k.v };
        break;
      case "(":
        left = this.expr();
        this.expect(")");
        break;
      case "-":
        left = { op: "neg", a: this.expr(7) };
        break;
      default:
        throw new SyntaxError("unexpected " + (k?.t ?? "end"));
    }
    const BP = { "+": [1, 2], "-": [1, 2], "*": [3, 4], "/": [3, 4], "^": [9, 8] };
    for (;;) {
      const op = this.peek();
      if (!op || !(op in BP)) break;
      const [l, r] = BP[op];
      if (l < bp) break;
      this.next();
      left = { op, a: left, b: this.expr(r) };
    }
    return left;
  }
}
const evaluate = (n, env = {}) => {
  switch (n.op) {
    case "num":
      return n.v;
    case "var":
      if (!(n.v in env)) throw new ReferenceError(n.v + " is unbound");
      return env[n.v];
    case "neg":
      return -evaluate(n.a, env);
    case "call":
      return { max: Math.max, sqrt: Math.sqrt, sum: (...a) => a.reduce((x, y) => x + y, 0) }[n.f](
        ...n.args.map((a) => evaluate(a, env)),
      );
    case "+":
      return evaluate(n.a, env) + evaluate(n.b, env);
    case "-":
      return evaluate(n.a, env) - evaluate(n.b, env);
    case "*":
      return evaluate(n.a, env) * evaluate(n.b, env);
    case "/":
      return evaluate(n.a, env) / evaluate(n.b, env);
    case "^":
      return evaluate(n.a, env) ** evaluate(n.b, env);
  }
};
for (const s of ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) / x", "max(1, sum(2,3), sqrt(16))", "1 +", "y", "(1"])
  try {
    log(s, evaluate(new Parser(lex(s)).expr(), { x: 4 }));
  } catch (e) {
    log(s, e.name, e.message);
  }
