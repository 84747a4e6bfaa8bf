// @compat
class A {
  clone() {
    return new this.constructor();
  }
}
class B extends A {}
log(
  new B().clone() instanceof B,
  new A().constructor === A,
  A.prototype.constructor === A,
  new B().constructor.name,
  Object.getPrototypeOf(B) === A,
  Object.getPrototypeOf(B.prototype) === A.prototype,
);
function F() {}
log(new F().constructor === F);
F.prototype = { m() {} };
log(
  new F().constructor === Object,
  [].constructor === Array,
  "".constructor === String,
  (5).constructor === Number,
  {}.constructor === Object,
  /x/.constructor === RegExp,
  new Date(0).constructor === Date,
  new Map().constructor === Map,
  true.constructor === Boolean,
  Symbol().constructor === Symbol,
  1n.constructor === BigInt,
  new Error().constructor === Error,
  Promise.resolve().constructor === Promise,
);
try {
  null.x;
} catch (e) {
  log(e.constructor === TypeError, e.constructor.name);
}
