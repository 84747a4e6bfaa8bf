class A {
  static x = 1;
  static {
    var x = 5;
    this.y = x + this.x;
    try {
      throw 1;
    } catch {
      this.z = 2;
    }
    const f = () => this;
    this.w = f() === A;
  }
  static {
    for (const k of ["p", "q"]) this[k] = k;
  }
}
log(A.y, A.z, A.w, A.p, A.q);
