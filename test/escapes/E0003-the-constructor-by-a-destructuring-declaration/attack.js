const { constructor: Compile } = () => 0;
escaped(Compile("return 'ESCAPED'")());
