(function () {
  escaped(arguments.constructor.constructor("return 'ESCAPED'")());
  escaped(arguments[Symbol.iterator].constructor("return 'ESCAPED'")());
})();
