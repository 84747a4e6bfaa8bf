class C {
  get arguments() {
    return 1;
  }
  caller() {
    return 2;
  }
  static get eval() {
    return 3;
  }
  static get arguments() {
    return 4;
  }
  static caller() {
    return 5;
  }
  static own() {
    return this.arguments + 1;
  }
}
log(new C().arguments, new C().caller(), C.eval, C.arguments, C.caller(), C.own());
class D extends C {
  static get caller() {
    return super.arguments + 2;
  }
}
log(D.caller);
const attempt = (f) => {
  try {
    return typeof f();
  } catch (e) {
    return e.name;
  }
};
function plain() {}
log(
  attempt(() => plain.caller),
  attempt(() => plain.arguments),
  attempt(() => (class {}).arguments),
  attempt(() => D.arguments),
);
