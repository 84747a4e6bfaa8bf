// @compat
class A {
  m() {}
  static s() {}
  get g() {
    return 1;
  }
}
log(
  Object.getOwnPropertyDescriptor(A.prototype, "m").enumerable,
  Object.getOwnPropertyDescriptor(A.prototype, "m").writable,
  Object.getOwnPropertyDescriptor(A.prototype, "g").set,
  Object.getOwnPropertyNames(A.prototype),
  Object.getOwnPropertyNames(A),
  Object.getOwnPropertyDescriptor(A, "prototype").configurable,
  Reflect.ownKeys(A),
);
A.prototype.m = () => "patched";
log(new A().m());
A.extra = 1;
log(A.extra);
Object.defineProperty(A.prototype, "z", { value: 9 });
log(new A().z);
delete A.prototype.g;
log(new A().g);
