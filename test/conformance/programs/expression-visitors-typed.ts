interface Visitor<R> {
  num(n: Num): R;
  bin(b: Bin): R;
  call(c: Call): R;
}
abstract class Expr {
  abstract accept<R>(v: Visitor<R>): R;
  static parse(src: string): Expr {
    return new P(src).expr(0);
  }
}
class Num extends Expr {
  constructor(readonly value: number) {
    super();
  }
  accept<R>(v: Visitor<R>) {
    return v.num(this);
  }
}
class Bin extends Expr {
  constructor(
    readonly op: keyof typeof OPS,
    readonly l: Expr,
    readonly r: Expr,
  ) {
    super();
  }
  accept<R>(v: Visitor<R>) {
    return v.bin(this);
  }
}
class Call extends Expr {
  constructor(
    readonly fn: string,
    readonly args: readonly Expr[],
  ) {
    super();
  }
  accept<R>(v: Visitor<R>) {
    return v.call(this);
  }
}
const OPS = {
  "+": [1, (a: number, b: number) => a + b],
  "-": [1, (a: number, b: number) => a - b],
  "*": [2, (a: number, b: number) => a * b],
  "/": [2, (a: number, b: number) => a / b],
  "^": [3, Math.pow],
} as const;
class P {
  private i = 0;
  private readonly toks: string[];
  constructor(src: string) {
    this.toks = src.match(/\d+(?:\.\d+)?|[a-z]+|[-+*\/^(),]/g) ?? [];
  }
  private peek() {
    return this.toks[this.i];
  }
  private take(t?: string): string {
    const got = this.toks[this.i++];
    if (got === undefined || (t && got !== t)) throw new SyntaxError(`expected ${t ?? "token"}, got ${got ?? "end"}`);
    return got;
  }
  expr(min: number): Expr {
    let left = this.atom();
    for (
      let op = this.peek();
      op !== undefined && op in OPS && OPS[op as keyof typeof OPS][0] > min;
      op = this.peek()
    ) {
      this.take();
      const prec = OPS[op as keyof typeof OPS][0];
      left = new Bin(op as keyof typeof OPS, left, this.expr(op === "^" ? prec - 1 : prec));
    }
    return left;
  }
  private atom(): Expr {
    const t = this.take();
    if (t === "(") {
      const e = this.expr(0);
      this.take(")");
      return e;
    }
    if (t === "-") return new Bin("-", new Num(0), this.atom());
    if (/^[a-z]/.test(t)) {
      this.take("(");
      const args: Expr[] = [];
      while (this.peek() !== ")") {
        args.push(this.expr(0));
        if (this.peek() === ",") this.take();
      }
      this.take(")");
      return new Call(t, args);
    }
    if (!/^\d/.test(t)) throw new SyntaxError(`unexpected ${t}`);
    return new Num(+t);
  }
}
class Eval implements Visitor<number> {
  static readonly fns: Record<string, (...a: number[]) => number> = {
    max: Math.max,
    min: Math.min,
    sqrt: Math.sqrt,
    sum: (...a) => a.reduce((x, y) => x + y, 0),
  };
  num(n: Num) {
    return n.value;
  }
  bin({ op, l, r }: Bin) {
    return OPS[op][1](l.accept(this), r.accept(this));
  }
  call({ fn, args }: Call) {
    const f = Eval.fns[fn];
    if (!f) throw new ReferenceError(`no function ${fn}`);
    return f(...args.map((a) => a.accept(this)));
  }
}
const printer: Visitor<string> = {
  num: (n) => `${n.value}`,
  bin(b) {
    return `(${b.l.accept(this)} ${b.op} ${b.r.accept(this)})`;
  },
  call(c) {
    return `${c.fn}(${c.args.map((a) => a.accept(printer)).join(", ")})`;
  },
};
const depth = new (class implements Visitor<number> {
  num = () => 1;
  bin = (b: Bin): number => 1 + Math.max(b.l.accept(this), b.r.accept(this));
  call = (c: Call): number => 1 + Math.max(0, ...c.args.map((a) => a.accept(this)));
})();
for (const src of ["1+2*3", "2^3^2", "(1+2)*-3", "max(1, 2*3, sqrt(16))", "10-4-3", "sum()", "8/2/2"]) {
  const e = Expr.parse(src);
  log(src, e.accept(printer), e.accept(new Eval()), e.accept(depth));
}
for (const bad of ["1+", "(1", "foo(1)", "*", ""])
  try {
    log(Expr.parse(bad).accept(new Eval()));
  } catch (e) {
    log((e as Error).name, (e as Error).message);
  }
