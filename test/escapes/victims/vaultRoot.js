// A base class that shows itself to a callback before its heirs have their fields.
class Root {
  constructor(callback = () => {}) {
    callback(this);
  }
}
class Vault extends Root {
  locked = true;
  open() {
    return this.locked ? "locked" : "ESCAPED";
  }
}
const genuine = new Vault();
