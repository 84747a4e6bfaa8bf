let Thief = class {
  static read() { return Thief._secret; }
};
const read = Thief.read;
Thief = account;
escaped(read());
