class Thief {
  steal() {
    return (function () { return this._secret; }).call(account);
  }
}
escaped(new Thief().steal());
