class Session {
  _admin = false;
  constructor(options) { Object.assign(this, options); }
  secret() { return this._admin === true ? "ESCAPED" : "closed"; }
}
tries(
  () => new Session({ _admin: true }).secret(),
  () => new Session(JSON.parse('{"_admin":true}')).secret(),
  () => new Session({ get ["_ad" + "min"]() { return true; } }).secret(),
  () => new Session({ name: "x", ["__proto__"]: { _admin: true } }).secret(),
);
