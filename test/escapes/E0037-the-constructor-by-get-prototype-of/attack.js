escaped(Object.getPrototypeOf(() => 0).constructor("return 'ESCAPED'")());
escaped(Reflect.getPrototypeOf(function* () {}).constructor("yield 'ESCAPED'")().next().value);
