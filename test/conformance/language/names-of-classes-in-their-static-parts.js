// @compat
class B {}
const A = class extends B {
  f = 1;
  static n = this.name;
  static {
    log(this.name);
  }
};
log(A.n, A.name);
let C = class {
  static n = this.name;
};
log(C.n);
let { D = class extends B {
  f = 1;
  static n = this.name;
} } = {};
log(D.n);
const f = (
  E = class extends B {
    g = 2;
    #h = 3;
    static n = (() => this.name)();
  },
) => E.n;
log(f());
class Outer extends B {
  x = 1;
  static n = this.name;
  m() {
    let Outer = 1;
    return Outer;
  }
}
log(Outer.n, new Outer().m());
const own = class extends B {
  f = 1;
  static before = this.name;
  static name = "own";
  static after = this.name;
};
log(own.before, own.after, own.name);
const method = class extends B {
  f = 1;
  static name() {}
  static n = typeof this.name;
};
log(method.n);
const descriptor = Object.getOwnPropertyDescriptor(A, "name");
log(descriptor.writable, descriptor.enumerable, descriptor.configurable);
log(Object.getOwnPropertyNames(class extends B { f = 1; static n = this.name; }).sort().join());
log((0, class extends B { f = 1; static n = this.name; }).n);
