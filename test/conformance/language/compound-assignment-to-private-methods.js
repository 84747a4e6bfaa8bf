const attempt = (name, f) => {
  try {
    log(name, String(f()));
  } catch (e) {
    log(name, e.name);
  }
};
class Gate {
  #m() {
    return 1;
  }
  get #only() {
    return 5;
  }
  set #sink(v) {
    log("sink", v);
  }
  static #s() {
    return 2;
  }
  static #other(o) {
    return (o.#m += 1);
  }
  assign() {
    this.#m = 1;
  }
  add() {
    return (this.#m += "x");
  }
  subtract() {
    return (this.#m -= 1);
  }
  shift(log) {
    return (this.#m >>>= (log("right"), 1));
  }
  power() {
    return (this.#m **= 2);
  }
  or() {
    return typeof (this.#m ||= 1);
  }
  and() {
    return (this.#m &&= 1);
  }
  nullish() {
    return typeof (this.#m ??= 1);
  }
  increment() {
    return this.#m++;
  }
  pattern() {
    [this.#m] = [1];
  }
  getter() {
    return (this.#only ^= 1);
  }
  getterOr() {
    return (this.#only ||= 1);
  }
  setter() {
    return (this.#sink ??= 7);
  }
  optional() {
    const self = this;
    return (self.#m |= 1);
  }
  static s() {
    return (this.#s += 1);
  }
  static or() {
    return typeof (Gate.#s ||= 1);
  }
  static other(o) {
    return Gate.#other(o);
  }
}
const gate = new Gate();
for (const name of [
  "assign",
  "add",
  "subtract",
  "shift",
  "power",
  "or",
  "and",
  "nullish",
  "increment",
  "pattern",
  "getter",
  "getterOr",
  "setter",
  "optional",
])
  attempt(name, () => gate[name](log));
attempt("static", () => Gate.s());
attempt("static or", () => Gate.or());
attempt("of another", () => Gate.other(gate));
attempt("of a record", () => Gate.other({}));
attempt("of null", () => Gate.other(null));
