// A base constructor that gives a method of its instance away, and then calls another, which runs a hook.
const hooks = { ready() {} };
class Root {
  constructor(callback) {
    callback(this.open.bind(this));
    this.ready();
  }
  open() {}
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
}
