escaped((function* () {}).constructor("yield 'ESCAPED'")().next().value);
