const [...{ constructor: { constructor: Compile } }] = [1];
escaped(Compile("return 'ESCAPED'")());
