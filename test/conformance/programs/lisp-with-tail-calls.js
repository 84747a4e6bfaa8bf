const tokenize = (s) => s.match(/"(?:\\.|[^"])*"|[()']|;.*|[^\s()'"]+/g)?.filter((t) => t[0] !== ";") ?? [];
const read = (tokens) => {
  const t = tokens.shift();
  if (t === undefined) throw new SyntaxError("eof");
  if (t === "(") {
    const l = [];
    while (tokens[0] !== ")") l.push(read(tokens));
    tokens.shift();
    return l;
  }
  if (t === ")") throw new SyntaxError("unexpected )");
  if (t === "'") return [Symbol.for("quote"), read(tokens)];
  if (t[0] === '"') return JSON.parse(t);
  const n = Number(t);
  return Number.isNaN(n) ? (t === "#t" ? true : t === "#f" ? false : Symbol.for(t)) : n;
};
const S = (n) => Symbol.for(n);
class Env extends Map {
  constructor(outer, entries = []) {
    super(entries);
    this.outer = outer;
  }
  find(k) {
    return this.has(k)
      ? this
      : this.outer
        ? this.outer.find(k)
        : (() => {
            throw new ReferenceError(`unbound ${k.description}`);
          })();
  }
}
class Lambda {
  constructor(params, body, env) {
    Object.assign(this, { params, body, env });
  }
  bind(args) {
    const rest = this.params.indexOf(S("."));
    return rest < 0
      ? new Env(
          this.env,
          this.params.map((p, i) => [p, args[i]]),
        )
      : new Env(this.env, [
          ...this.params.slice(0, rest).map((p, i) => [p, args[i]]),
          [this.params[rest + 1], args.slice(rest)],
        ]);
  }
}
const special = new Map([
  [S("quote"), ([x]) => ({ value: x })],
  [S("if"), ([c, a, b], env) => ({ tail: evaluate(c, env) !== false ? a : b, env })],
  [
    S("define"),
    ([name, ...body], env) => {
      if (Array.isArray(name)) env.set(name[0], new Lambda(name.slice(1), body, env));
      else env.set(name, evaluate(body[0], env));
      return { value: undefined };
    },
  ],
  [
    S("set!"),
    ([k, v], env) => {
      env.find(k).set(k, evaluate(v, env));
      return { value: undefined };
    },
  ],
  [S("lambda"), ([params, ...body], env) => ({ value: new Lambda(params, body, env) })],
  [
    S("let"),
    ([binds, ...body], env) => {
      const e = new Env(
        env,
        binds.map(([k, v]) => [k, evaluate(v, env)]),
      );
      body.slice(0, -1).forEach((x) => evaluate(x, e));
      return { tail: body.at(-1), env: e };
    },
  ],
  [
    S("begin"),
    (body, env) => {
      body.slice(0, -1).forEach((x) => evaluate(x, env));
      return { tail: body[body.length - 1], env };
    },
  ],
  [
    S("cond"),
    (clauses, env) => {
      for (const [c, e] of clauses) if (c === S("else") || evaluate(c, env) !== false) return { tail: e, env };
      return { value: undefined };
    },
  ],
]);
function evaluate(x, env) {
  for (;;) {
    if (typeof x === "symbol") return env.find(x).get(x);
    if (!Array.isArray(x)) return x;
    if (special.has(x[0])) {
      const r = special.get(x[0])(x.slice(1), env);
      if (!("tail" in r)) return r.value;
      ({ tail: x, env } = r);
      continue;
    }
    const [f, ...args] = x.map((e) => evaluate(e, env));
    if (f instanceof Lambda) {
      env = f.bind(args);
      f.body.slice(0, -1).forEach((b) => evaluate(b, env));
      x = f.body.at(-1);
      continue;
    }
    if (typeof f !== "function") throw new TypeError(`not a function: ${String(f)}`);
    return f(...args);
  }
}
const show = (x) =>
  Array.isArray(x)
    ? `(${x.map(show).join(" ")})`
    : typeof x === "symbol"
      ? x.description
      : x === true
        ? "#t"
        : x === false
          ? "#f"
          : x instanceof Lambda
            ? "<lambda>"
            : typeof x === "function"
              ? "<builtin>"
              : (JSON.stringify(x) ?? "");
const base = new Env(
  null,
  Object.entries({
    "+": (...a) => a.reduce((x, y) => x + y, 0),
    "*": (...a) => a.reduce((x, y) => x * y, 1),
    "-": (a, b) => (b === undefined ? -a : a - b),
    "<": (a, b) => a < b,
    "=": Object.is,
    list: (...a) => a,
    car: ([a]) => a,
    cdr: ([, ...r]) => r,
    cons: (a, b) => [a, ...b],
    "null?": (l) => l.length === 0,
    append: (...l) => [].concat(...l),
    apply: (f, l) => (f instanceof Lambda ? evaluate([f, ...l.map((q) => [S("quote"), q])], base) : f(...l)),
    display: (x) => log("out", show(x)),
  }).map(([k, v]) => [S(k), v]),
);
const run = (src) => {
  const t = tokenize(src);
  let r;
  while (t.length) r = evaluate(read(t), base);
  return show(r);
};
log(
  run("(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)"),
  run("(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc 1)))) (loop 3000 0)"),
);
log(
  run("(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))) (map (lambda (x) (* x x)) '(1 2 3))"),
  run("(let ((x 1) (y 2)) (display x) (set! x 10) (+ x y))"),
  run("(define (va a . r) (list a r)) (va 1 2 3)"),
  run('(cond (#f 1) ((< 1 2) "two") (else 3))'),
);
log(
  run(
    "(define (counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))) (define c (counter)) (c) (c) (list (c) car counter 'sym)",
  ),
  run("(apply + '(1 2 3)) ; c"),
);
for (const bad of ["(", ")", "(nope)", "(1 2)", "x"])
  try {
    run(bad);
  } catch (e) {
    log(e.name, e.message);
  }
