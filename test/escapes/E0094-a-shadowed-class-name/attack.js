class Thief {
  static read(Thief) { return Thief._secret; }
}
escaped(Thief.read(account));
