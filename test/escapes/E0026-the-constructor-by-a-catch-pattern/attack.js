try {
  undefined();
} catch ({ constructor: { constructor: Compile } }) {
  escaped(Compile("return 'ESCAPED'")());
}
