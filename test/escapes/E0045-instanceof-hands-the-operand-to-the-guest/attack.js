class Trap {
  static [Symbol.hasInstance](value) {
    escaped(value("return 'ESCAPED'")());
    return false;
  }
}
(() => 0).constructor instanceof Trap;
