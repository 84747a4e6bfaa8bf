tries(
  () => { class A { ["__proto__"] = () => 0; } return new A().__proto__.constructor("return 'ESCAPED'")(); },
  () => { class A { static ["na" + "me"] = "ESCAPED2"; static { this.constructor; } } return A.constructor("return 'ESCAPED'")(); },
  () => { class A { get __proto__() { return () => 0; } } return new A().__proto__.constructor("return 'ESCAPED'")(); },
  () => { class A { static __proto__ = () => 0; } return A.__proto__.constructor("return 'ESCAPED'")(); },
  () => { const __proto__ = () => 0; return { __proto__ }.__proto__.constructor("return 'ESCAPED'")(); },
  () => ({ __proto__() {} }).__proto__.constructor("return 'ESCAPED'")(),
);
