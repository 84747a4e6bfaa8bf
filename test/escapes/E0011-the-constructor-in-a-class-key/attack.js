class A {
  static [(() => 0).constructor("return 'key'")()] = "ESCAPED";
}
escaped(A.key);
