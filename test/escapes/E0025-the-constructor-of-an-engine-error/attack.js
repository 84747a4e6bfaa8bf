try {
  null.member;
} catch (error) {
  escaped(error.constructor.constructor("return 'ESCAPED'")());
}
