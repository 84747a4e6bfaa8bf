class A extends Object {
  call() { return super.constructor.constructor("return 'ESCAPED'")(); }
  tag() { return super.constructor.constructor`return 'ESCAPED'`(); }
  make() { return new super.constructor.constructor("return 'ESCAPED'")(); }
  optional() { return super.constructor?.constructor?.("return 'ESCAPED'")(); }
  pattern() { const { constructor: F } = super.constructor; return F("return 'ESCAPED'")(); }
  proto() { return super.__proto__ === null ? super.__lookupGetter__("__proto__").constructor("return 'ESCAPED'")() : "proto"; }
  static s() { return super.constructor("return 'ESCAPED'")(); }
  static t() { return super["constr" + "uctor"]`return 'ESCAPED'`(); }
}
const a = new A();
tries(() => a.call(), () => a.tag(), () => a.make(), () => a.optional(), () => a.pattern(), () => a.proto(), () => A.s(), () => A.t());
