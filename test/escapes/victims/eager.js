// A base constructor that shows itself, and then calls a method of its heir, which runs a hook.
const hooks = { ready() {} };
class Root {
  constructor(callback) {
    callback(this);
    this.ready();
  }
  ready() {}
}
class Vault extends Root {
  locked = true;
  ready() {
    hooks.ready();
  }
  open() {
    return this.locked ? "locked" : "ESCAPED";
  }
  get state() {
    return this.locked ? "locked" : "ESCAPED";
  }
}
