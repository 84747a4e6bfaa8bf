const out: string[] = [];
function logged<T extends (...a: any[]) => any>(fn: T, ctx: ClassMethodDecoratorContext) {
  return function (this: any, ...a: any[]) {
    out.push(`${String(ctx.name)}(${a})`);
    return fn.apply(this, a);
  } as T;
}
const bound = (fn: any, ctx: any) => {
  ctx.addInitializer(function (this: any) {
    out.push("init " + ctx.name);
  });
};
const times = (n: number) => (init: any, ctx: any) => (v: number) => v * n;
function reg(c: any, ctx: ClassDecoratorContext) {
  out.push("class " + ctx.name);
}
@reg
class A {
  @times(3) n = 2;
  @logged @bound add(a: number, b: number) {
    return a + b + this.n;
  }
  @logged static s(x: string) {
    return x + "!";
  }
}
const a = new A();
log(a.add(1, 2), A.s("q"), a.n, out);
