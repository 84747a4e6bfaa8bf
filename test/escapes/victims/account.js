// An account with a secret of every kind: field, method, accessor, static.
class Account {
  _secret = "ESCAPED";
  owner = "Ann";
  static _registry = "ESCAPED";
  static kind = "account";
  _audit() {
    return this._secret;
  }
  get _hidden() {
    return this._secret;
  }
  static _lookup() {
    return this._registry;
  }
  check(word) {
    return word === this._secret;
  }
  tell() {
    return this._secret ? "has one" : "has none";
  }
  get hint() {
    return String(this._secret).length;
  }
  self() {
    return this;
  }
  breakCall() {
    return this._missing();
  }
  breakRead() {
    return this._missing.member;
  }
  breakNew() {
    return new this._missing();
  }
  breakIterate() {
    const [first] = this._missing;
    return first;
  }
}
const account = new Account();
