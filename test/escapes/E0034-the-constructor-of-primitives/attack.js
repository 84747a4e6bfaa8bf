for (const value of ["", 1, true, Symbol(), 1n, /x/, [], {}]) {
  tries(() => value.constructor.constructor("return 'ESCAPED'")());
}
escaped(1..constructor.constructor("return 'ESCAPED'")());
escaped(1.5.constructor["constructor"]("return 'ESCAPED'")());
