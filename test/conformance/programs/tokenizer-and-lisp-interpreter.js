const tokenize = (s) => s.replace(/;.*$/gm, "").match(/\(|\)|'|"(?:\\.|[^"])*"|[^\s()']+/g) ?? [];
const read = (ts) => {
  const t = ts.shift();
  if (t === undefined) throw new SyntaxError("eof");
  if (t === "(") {
    const l = [];
    while (ts[0] !== ")") {
      if (!ts.length) throw new SyntaxError("missing )");
      l.push(read(ts));
    }
    ts.shift();
    return l;
  }
  if (t === "'") return [Symbol.for("quote"), read(ts)];
  if (t[0] === '"') return { str: JSON.parse(t) };
  return isNaN(t) ? Symbol.for(t) : Number(t);
};
class Env {
  constructor(params = [], args = [], outer = null) {
    this.vars = new Map(params.map((p, i) => [p, args[i]]));
    this.outer = outer;
  }
  find(k) {
    return this.vars.has(k)
      ? this
      : (this.outer?.find(k) ??
          (() => {
            throw new ReferenceError("unbound " + Symbol.keyFor(k));
          })());
  }
}
const S = Symbol.for;
const global1 = new Env();
for (const [k, f] of Object.entries({
  "+": (...a) => a.reduce((x, y) => x + y),
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "<": (a, b) => a < b,
  "=": (a, b) => a === b,
  list: (...a) => a,
  car: ([a]) => a,
  cdr: ([, ...r]) => r,
  cons: (a, b) => [a, ...b],
  "null?": (a) => a.length === 0,
}))
  global1.vars.set(S(k), f);
const ev = (x, env = global1) => {
  for (;;) {
    if (typeof x === "symbol") return env.find(x).vars.get(x);
    if (!Array.isArray(x)) return x?.str ?? x;
    const [op, ...args] = x;
    switch (op) {
      case S("quote"):
        return args[0];
      case S("if"):
        x = ev(args[0], env) ? args[1] : args[2];
        continue;
      case S("define"):
        env.vars.set(args[0], ev(args[1], env));
        return;
      case S("lambda"): {
        const e = env;
        return Object.assign((...a) => ev(args[1], new Env(args[0], a, e)), {
          params: args[0],
          body: args[1],
          env: e,
        });
      }
      case S("let"):
        x = args[1];
        env = new Env(
          args[0].map(([n]) => n),
          args[0].map(([, v]) => ev(v, env)),
          env,
        );
        continue;
      default: {
        const f = ev(op, env),
          a = args.map((y) => ev(y, env));
        if (f.body !== undefined) {
          x = f.body;
          env = new Env(f.params, a, f.env);
          continue;
        }
        return f(...a);
      }
    }
  }
};
const run = (s) => {
  const ts = tokenize(s);
  let r;
  while (ts.length) r = ev(read(ts));
  return r;
};
log(
  run("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1)))))) (fact 20)"),
  run("(define loop (lambda (n a) (if (= n 0) a (loop (- n 1) (+ a n))))) (loop 5000 0)"),
  run(
    "(define map (lambda (f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))) (map (lambda (x) (* x x)) '(1 2 3))",
  ),
  run('(let ((a 1) (b "s")) (list a b))'),
);
for (const s of ["(foo)", "(+ 1", "("])
  try {
    run(s);
  } catch (e) {
    log(e.name, e.message);
  }
