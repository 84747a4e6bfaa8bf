escaped((() => 0).bind(null).constructor("return 'ESCAPED'")());
escaped(((a) => a).bind(null, 1)["__proto__"]["constructor"]("return 'ESCAPED'")());
