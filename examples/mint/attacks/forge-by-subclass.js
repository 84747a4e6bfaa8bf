// Make a kind of purse that opens with a million.
const Purse = mine.constructor;
class Forged extends Purse {
  constructor() {
    super(1_000_000, undefined);
  }
}
mine.deposit(1_000_000, new Forged());
