class Compile extends (() => 0).constructor {
  constructor() { super("return 'ESCAPED'"); }
}
escaped(new Compile()());
