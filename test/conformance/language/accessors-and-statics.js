// @compat
class T {
  static #count = 0;
  #c = 0;
  static get count() {
    return T.#count;
  }
  static make() {
    T.#count++;
    return new T();
  }
  get f() {
    return (this.#c * 9) / 5 + 32;
  }
  set f(v) {
    this.#c = ((v - 32) * 5) / 9;
  }
  static {
    this.zero = 0;
  }
  static async am() {
    return 1;
  }
  static *g() {
    yield 1;
  }
  "quoted key"() {
    return "q";
  }
  42() {
    return 42;
  }
  [`comp${1}`]() {
    return "c";
  }
}
const t = T.make();
t.f = 212;
log(t.f, T.count, T.zero, [...T.g()], t["quoted key"](), t.comp1());
T.am().then(log);
