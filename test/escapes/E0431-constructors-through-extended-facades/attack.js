for (const B of [Map, Set, Array, Promise, Error, Date, RegExp, Uint8Array, ArrayBuffer, Object, Number, String, Boolean, WeakMap, TypeError]) {
  class C extends B {
    static leak() { return super.constructor("return 'ESCAPED'")(); }
    static up() { return Object.getPrototypeOf(super.prototype.constructor).constructor("return 'ESCAPED'")(); }
  }
  tries(() => C.leak(), () => C.up(), () => Object.getPrototypeOf(C).constructor("return 'ESCAPED'")(), () => C.__proto__.__proto__.constructor("return 'ESCAPED'")());
}
