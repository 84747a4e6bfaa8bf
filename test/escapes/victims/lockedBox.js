// An heir that gives less than its parent: its methods stand in front of the parent's.
class Box {
  _secret = "ESCAPED";
  static _key = "of all boxes";
  open() {
    return this._secret;
  }
  static key() {
    return this._key;
  }
}
class LockedBox extends Box {
  static _key = "ESCAPED";
  open(word) {
    return word === this._secret ? super.open() : "locked";
  }
  static key() {
    return "locked";
  }
}
const box = new LockedBox();
