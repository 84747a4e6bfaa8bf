class A {
  #x = 1;
  #m() {
    return this.#x;
  }
  get #g() {
    return this.#x * 2;
  }
  set #g(v) {
    this.#x = v;
  }
  static #sm(a) {
    return a.#x;
  }
  static is(o) {
    return #x in o;
  }
  run() {
    this.#g = 5;
    this.#x++;
    this.#x **= 2;
    return [this.#m(), this.#g, A.#sm(this)];
  }
  static read(o) {
    return o.#x;
  }
  static w(o) {
    o.#m = 1;
  }
}
log(new A().run(), A.is(new A()), A.is({}));
try {
  A.read({});
} catch (e) {
  log(e.name);
}
try {
  A.w(new A());
} catch (e) {
  log(e.name);
}
try {
  A.is(1);
} catch (e) {
  log(e.name);
}
log(A.read(new (class extends A {})()));
