const generator = (function* () {})();
escaped(generator.constructor.constructor("yield 'ESCAPED'")().next().value);
