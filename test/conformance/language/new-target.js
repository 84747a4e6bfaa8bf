function F() {
  return { nt: new.target };
}
log(F().nt, new F().nt === F, Reflect.construct(F, [], Array).nt === Array);
class A {
  constructor() {
    this.n = new.target.name;
  }
}
class B extends A {}
log(new A().n, new B().n);
const arrow = function () {
  return (() => new.target)();
};
log(
  arrow(),
  new (function () {
    this.x = (() => new.target !== undefined)();
  })().x,
);
