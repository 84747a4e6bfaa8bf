escaped(((f, Compile = f.constructor) => Compile("return 'ESCAPED'")())(() => 0));
escaped((({ constructor: Compile }) => Compile("return 'ESCAPED'")())(() => 0));
escaped((({ constructor: { constructor: Compile } } = {}) => Compile("return 'ESCAPED'")())());
escaped(((...{ constructor: { constructor: Compile } }) => Compile("return 'ESCAPED'")())());
