// A safe whose state, once written by somebody else, opens it.
class Safe {
  static limit = 1;
  locked = true;
  tries = 3;
  _tries = 3;
  open() {
    return this.locked ? "locked" : "ESCAPED";
  }
  force() {
    return this.tries <= 0 ? "ESCAPED" : "locked";
  }
  count() {
    return this._tries === 3 ? "locked" : "ESCAPED";
  }
}
const safe = new Safe();
