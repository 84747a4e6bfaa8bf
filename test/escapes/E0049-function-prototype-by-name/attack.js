function f() {}
escaped(f.prototype.constructor.constructor("return 'ESCAPED'")());
escaped((function* () {}).prototype.__proto__.constructor.constructor("yield 'ESCAPED'")().next().value);
