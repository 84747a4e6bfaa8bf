tries(
  () => (() => 0).__proto__.constructor("return 'ESCAPED'")(),
  () => { const { __proto__: { constructor: Compile } } = () => 0; return Compile("return 'ESCAPED'")(); },
);
