// @compat
class A extends null {
  static x = 1;
}
log(Object.getPrototypeOf(A.prototype), A.x);
try {
  new A();
} catch (e) {
  log(e.name);
}
function F(x) {
  this.x = x;
}
F.prototype.m = function () {
  return this.x;
};
class G extends F {
  m() {
    return super.m() + 1;
  }
}
log(new G(1).m());
try {
  class H extends 5 {}
} catch (e) {
  log(e.name);
}
try {
  class H extends (() => {}) {}
} catch (e) {
  log(e.name);
}
try {
  const p = function () {};
  p.prototype = 3;
  class H extends p {}
} catch (e) {
  log(e.name);
}
try {
  class H extends undefined {}
} catch (e) {
  log(e.name);
}
const mix = (B) =>
  class extends B {
    mixed() {
      return "m";
    }
  };
class I extends mix(Object) {}
log(new I().mixed());
class J extends mix(mix(Array)) {}
log(new J(1, 2).length, new J().mixed());
