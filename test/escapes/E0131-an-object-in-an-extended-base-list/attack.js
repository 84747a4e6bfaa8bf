class Safe { locked = true; open() { return this.locked ? "locked" : "ESCAPED"; } }
const safe = new Safe();
let variant;
class Thief {
  take() {
    const Object = { assign: (...args) => { variant = args; return args[0]; }, get freeze() { return globalThis.Object.assign; } };
    Object.assign(this, { a: 1 });
    const assign = Object.freeze;
    return assign(safe, { locked: false });
  }
  borrow() {
    const steal = { assign: globalThis.Object.assign };
    const Object = { assign: function (target, source) { return steal.assign(safe, source); } };
    Object.assign(this, { locked: false });
    return safe.open();
  }
  swap() {
    let target = this;
    Object.assign((target = safe, this), { x: 1 });
    Object.assign(target, { locked: false });
    return safe.open();
  }
  getter() {
    const box = { get assign() { return globalThis.Object.assign; } };
    const sources = { get locked() { Object.assign(safe, { locked: false }); return false; } };
    Object.assign(this, sources);
    return safe.open();
  }
  inner() {
    return (function () { Object.assign(this, { locked: false }); return safe.open(); }).call(safe);
  }
}
const t = new Thief();
tries(() => t.take() && safe.open(), () => t.borrow(), () => t.swap(), () => t.getter(), () => t.inner());
