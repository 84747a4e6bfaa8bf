const s = Symbol("s");
class A {
  get [s]() {
    return "sym";
  }
  set [s](v) {
    this.set = v;
  }
  static [Symbol.for("x")] = 1;
}
const a = new A();
a[s] = 4;
log(a[s], a.set, A[Symbol.for("x")]);
