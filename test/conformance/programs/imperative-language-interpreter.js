class Token {
  constructor(type, value, line) {
    Object.assign(this, { type, value, line });
  }
}
class LangError extends Error {
  constructor(kind, message, line) {
    super(`${kind}: ${message} (line ${line})`);
    this.kind = kind;
    this.line = line;
  }
  get name() {
    return this.constructor.name;
  }
}
class ParseError extends LangError {
  constructor(m, l) {
    super("parse", m, l);
  }
}
class RuntimeError extends LangError {
  constructor(m, l) {
    super("runtime", m, l);
  }
}
const lex = (src) => {
  const re =
    /(?<ws>\s+|#.*)|(?<num>\d+(?:\.\d+)?)|(?<str>"[^"]*")|(?<id>[A-Za-z_]\w*)|(?<op>==|!=|<=|>=|&&|\|\||[-+*/%<>=!(){},;[\]])/y;
  const out = [];
  let line = 1;
  while (re.lastIndex < src.length) {
    const at = re.lastIndex;
    const m = re.exec(src);
    if (!m) throw new ParseError(`bad character ${JSON.stringify(src[at])}`, line);
    const [type, value] = Object.entries(m.groups).find(([, v]) => v !== undefined);
    if (type !== "ws")
      out.push(
        new Token(
          type === "id" && /^(let|fn|if|else|while|return|print|true|false|nil|break)$/.test(value)
            ? value
            : type === "op"
              ? value
              : type,
          value,
          line,
        ),
      );
    line += value.split("\n").length - 1;
  }
  out.push(new Token("eof", "", line));
  return out;
};
function parse(src) {
  const ts = lex(src);
  let i = 0;
  const peek = () => ts[i],
    at = (...t) => t.includes(ts[i].type),
    take = (t) => {
      if (t && !at(t)) throw new ParseError(`expected ${t}, got ${peek().value || "end"}`, peek().line);
      return ts[i++];
    };
  const block = () => {
    take("{");
    const b = [];
    while (!at("}")) b.push(stmt());
    take("}");
    return { k: "block", b };
  };
  const stmt = () => {
    const { line } = peek();
    if (at("let")) {
      take();
      const n = take("id").value;
      take("=");
      const e = expr();
      take(";");
      return { k: "let", n, e };
    }
    if (at("fn") && ts[i + 1].type === "id") {
      take();
      const n = take("id").value;
      return { k: "let", n, e: fn(n) };
    }
    if (at("if")) {
      take();
      take("(");
      const c = expr();
      take(")");
      const t = block();
      let e = null;
      if (at("else")) {
        take();
        e = at("if") ? stmt() : block();
      }
      return { k: "if", c, t, e };
    }
    if (at("while")) {
      take();
      take("(");
      const c = expr();
      take(")");
      return { k: "while", c, b: block() };
    }
    if (at("return")) {
      take();
      const e = at(";") ? null : expr();
      take(";");
      return { k: "return", e };
    }
    if (at("break")) {
      take();
      take(";");
      return { k: "break" };
    }
    if (at("print")) {
      take();
      const e = expr();
      take(";");
      return { k: "print", e };
    }
    if (at("{")) return block();
    const e = expr();
    take(";");
    return { k: "expr", e, line };
  };
  const fn = (n = "anon") => {
    take("(");
    const ps = [];
    while (!at(")")) {
      ps.push(take("id").value);
      if (!at(")")) take(",");
    }
    take(")");
    return { k: "fn", n, ps, b: block() };
  };
  const LEVELS = [["||"], ["&&"], ["==", "!="], ["<", "<=", ">", ">="], ["+", "-"], ["*", "/", "%"]];
  const bin = (l) => {
    if (l === LEVELS.length) return unary();
    let a = bin(l + 1);
    while (at(...LEVELS[l])) {
      const { type: op, line } = take();
      a = { k: "bin", op, a, b: bin(l + 1), line };
    }
    return a;
  };
  const expr = () => {
    const a = bin(0);
    if (at("=")) {
      const { line } = take();
      const v = expr();
      if (a.k === "var") return { k: "set", n: a.n, v, line };
      if (a.k === "idx") return { k: "setidx", o: a.o, i: a.i, v, line };
      throw new ParseError("bad target", line);
    }
    return a;
  };
  const unary = () => (at("-", "!") ? { k: "un", op: take().type, a: unary() } : post(prim()));
  const post = (a) => {
    for (;;) {
      const { line } = peek();
      if (at("(")) {
        take();
        const as = [];
        while (!at(")")) {
          as.push(expr());
          if (!at(")")) take(",");
        }
        take(")");
        a = { k: "call", f: a, as, line };
      } else if (at("[")) {
        take();
        const i = expr();
        take("]");
        a = { k: "idx", o: a, i, line };
      } else return a;
    }
  };
  const prim = () => {
    const t = take();
    switch (t.type) {
      case "num":
        return { k: "lit", v: +t.value };
      case "str":
        return { k: "lit", v: t.value.slice(1, -1) };
      case "true":
      case "false":
        return { k: "lit", v: t.type === "true" };
      case "nil":
        return { k: "lit", v: null };
      case "id":
        return { k: "var", n: t.value, line: t.line };
      case "(": {
        const e = expr();
        take(")");
        return e;
      }
      case "[": {
        const es = [];
        while (!at("]")) {
          es.push(expr());
          if (!at("]")) take(",");
        }
        take("]");
        return { k: "list", es };
      }
      case "fn":
        return fn();
      default:
        throw new ParseError(`unexpected ${t.value || "end"}`, t.line);
    }
  };
  const prog = [];
  while (!at("eof")) prog.push(stmt());
  return { k: "block", b: prog };
}
class Scope {
  #vars = new Map();
  #up;
  constructor(up) {
    this.#up = up;
  }
  def(n, v) {
    this.#vars.set(n, v);
  }
  #home(n, line) {
    for (let s = this; s; s = s.#up) if (s.#vars.has(n)) return s.#vars;
    throw new RuntimeError(`undefined ${n}`, line);
  }
  get(n, line) {
    return this.#home(n, line).get(n);
  }
  set(n, v, line) {
    this.#home(n, line).set(n, v);
    return v;
  }
}
const BREAK = Symbol("break");
class Return {
  constructor(v) {
    this.v = v;
  }
}
function interpret(src, out = []) {
  const globals = new Scope();
  for (const [n, f] of Object.entries({ len: (x) => x.length, push: (l, x) => (l.push(x), l), str: String }))
    globals.def(n, f);
  let depth = 0;
  const show = (v) =>
    Array.isArray(v)
      ? `[${v.map(show).join(", ")}]`
      : v === null
        ? "nil"
        : typeof v === "function"
          ? `<fn ${v.name}>`
          : String(v);
  const ev = (n, s) =>
    ({
      lit: () => n.v,
      var: () => s.get(n.n, n.line),
      list: () => n.es.map((e) => ev(e, s)),
      set: () => s.set(n.n, ev(n.v, s), n.line),
      setidx: () => (ev(n.o, s)[ev(n.i, s)] = ev(n.v, s)),
      idx: () => {
        const o = ev(n.o, s),
          i = ev(n.i, s);
        if (!(i in Object(o))) throw new RuntimeError(`no index ${i}`, n.line);
        return o[i];
      },
      un: () => (n.op === "-" ? -ev(n.a, s) : !ev(n.a, s)),
      bin: () => {
        if (n.op === "&&") return ev(n.a, s) && ev(n.b, s);
        if (n.op === "||") return ev(n.a, s) || ev(n.b, s);
        const a = ev(n.a, s),
          b = ev(n.b, s);
        switch (n.op) {
          case "+":
            return typeof a === "string" || typeof b === "string" ? show(a) + show(b) : a + b;
          case "-":
            return a - b;
          case "*":
            return a * b;
          case "/":
            if (b === 0) throw new RuntimeError("division by zero", n.line);
            return a / b;
          case "%":
            return a % b;
          case "<":
            return a < b;
          case ">":
            return a > b;
          case "<=":
            return a <= b;
          case ">=":
            return a >= b;
          case "==":
            return a === b;
          case "!=":
            return a !== b;
        }
      },
      fn: () =>
        Object.defineProperty(
          (...as) => {
            const inner = new Scope(s);
            n.ps.forEach((p, i) => inner.def(p, as[i] ?? null));
            const r = run(n.b, inner);
            return r instanceof Return ? r.v : null;
          },
          "name",
          { value: n.n },
        ),
      call: () => {
        const f = ev(n.f, s);
        if (typeof f !== "function") throw new RuntimeError(`${show(f)} is not callable`, n.line);
        if (++depth > 200) {
          depth = 0;
          throw new RuntimeError("stack overflow", n.line);
        }
        const r = f(...n.as.map((a) => ev(a, s)));
        depth--;
        return r;
      },
    })[n.k]();
  const run = (n, s) => {
    switch (n.k) {
      case "block": {
        const inner = new Scope(s);
        for (const x of n.b) {
          const r = run(x, inner);
          if (r) return r;
        }
        return;
      }
      case "let":
        s.def(n.n, ev(n.e, s));
        return;
      case "if":
        return ev(n.c, s) ? run(n.t, s) : n.e ? run(n.e, s) : undefined;
      case "while":
        while (ev(n.c, s)) {
          const r = run(n.b, s);
          if (r === BREAK) break;
          if (r) return r;
        }
        return;
      case "return":
        return new Return(n.e ? ev(n.e, s) : null);
      case "break":
        return BREAK;
      case "print":
        out.push(show(ev(n.e, s)));
        return;
      case "expr":
        ev(n.e, s);
    }
  };
  try {
    run(parse(src), globals);
  } catch (e) {
    if (!(e instanceof LangError)) throw e;
    out.push(`${e.name} ${e.message}`);
  }
  return out;
}
log(
  interpret(
    `fn fib(n) { if (n < 2) { return n; } return fib(n - 1) + fib(n - 2); } print fib(15); let xs = []; let i = 0; while (true) { if (i >= 5) { break; } push(xs, i * i); i = i + 1; } print xs; print len(xs) + " items"; xs[0] = "z"; print xs[0] + xs[4];`,
  ),
);
log(
  interpret(
    `fn counter() { let n = 0; return fn() { n = n + 1; return n; }; } let a = counter(); let b = counter(); a(); a(); print a() * 10 + b(); print counter; fn sort(l) { let i = 0; while (i < len(l)) { let j = 0; while (j < len(l) - 1 - i) { if (l[j] > l[j+1]) { let t = l[j]; l[j] = l[j+1]; l[j+1] = t; } j = j + 1; } i = i + 1; } return l; } print sort([3,1,2]); print !false && nil == nil || 1/0 > 2; print nil;`,
  ),
);
for (const bad of [
  "print 1 / 0;",
  "let = 3;",
  "x = 1;",
  "print [1][5];",
  "5();",
  "\n\n@",
  "fn f() { f(); } f();",
  "1 = 2;",
  "print (1",
])
  log(interpret(bad)[0]);
