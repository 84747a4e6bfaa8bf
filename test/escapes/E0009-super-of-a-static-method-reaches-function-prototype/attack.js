class A {
  static steal() { return super.constructor; }
  static indirect() { return super.call.constructor; }
}
escaped(A.steal()("return 'ESCAPED'")());
escaped(A.indirect()("return 'ESCAPED'")());
