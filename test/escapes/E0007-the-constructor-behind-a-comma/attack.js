const f = () => 0;
escaped((0, f.constructor)("return 'ESCAPED'")());
escaped(f[(1, "constructor")]("return 'ESCAPED'")());
escaped((f, f, f).constructor("return 'ESCAPED'")());
