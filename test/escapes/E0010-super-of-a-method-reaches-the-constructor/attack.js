class A {
  steal() { return super.constructor.constructor; }
  arrow() { return (() => super["constructor"]["constructor"])(); }
}
escaped(new A().steal()("return 'ESCAPED'")());
escaped(new A().arrow()("return 'ESCAPED'")());
