with (() => 0) {
  escaped(constructor("return 'ESCAPED'")());
}
