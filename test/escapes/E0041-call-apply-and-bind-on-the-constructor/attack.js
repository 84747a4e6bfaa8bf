const f = () => 0;
escaped(f.constructor.call(null, "return 'ESCAPED'")());
escaped(f.constructor.apply(null, ["return 'ESCAPED'"])());
escaped(f.constructor.bind(null, "return 'ESCAPED'")()());
