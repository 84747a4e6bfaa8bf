class Res {
  static log: string[] = [];
  constructor(private n: string) {
    Res.log.push("open " + n);
  }
  [Symbol.dispose]() {
    Res.log.push("close " + this.n);
  }
}
{
  using a = new Res("a");
  using b = new Res("b"),
    c = null;
  Res.log.push("body");
}
try {
  using d = new Res("d");
  throw new Error("x");
} catch (e) {
  Res.log.push((e as Error).message);
}
log(Res.log);
