escaped((function () {}).constructor("return 'ESCAPED'")());
