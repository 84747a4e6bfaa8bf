escaped(Function("return 'ESCAPED'")());
