const hooks = { show: null };
class Root { constructor() { hooks.show?.(this); } }
class Field extends Root { locked = true; open() { return this.locked ? "locked" : "ESCAPED"; } }
class Private extends Root { #locked = true; open() { return #locked in this ? "locked" : "ESCAPED"; } }
class Method extends Root { #locked() { return true; } open() { return #locked in this ? "locked" : "ESCAPED"; } }
class Accessor extends Root { get #locked() { return true; } open() { return #locked in this ? "locked" : "ESCAPED"; } }
class Computed extends Root { ["lock" + "ed"] = true; open() { return this.locked ? "locked" : "ESCAPED"; } }
class After extends Root { constructor() { super(); this._locked = true; } open() { return this._locked ? "locked" : "ESCAPED"; } }
class Before extends Root { constructor() { const lock = () => { this._locked = true; }; try { super(); } finally { lock(); } } open() { return this._locked ? "locked" : "ESCAPED"; } }
class Plain extends Root { open() { return this.locked ? "locked" : "ESCAPED"; } }
class Below extends Plain { locked = true; }
class Lowest extends Below {}
class Mixed extends Root { static { Object.defineProperty(this.prototype, "open", { value: Field.prototype.open }); } }
const attempt = (C) => [
  () => { let seen; hooks.show = (o) => { try { seen = o.open(); } catch (e) { seen = e.name; } }; try { new C(); } finally { hooks.show = null; } return seen; },
  () => { let half; hooks.show = (o) => { half = o; throw new Error("stop"); }; try { new C(); } catch { /* the object stays */ } finally { hooks.show = null; } return half.open(); },
];
tries(...[Field, Private, Method, Accessor, Computed, After, Before, Below, Lowest, Mixed].flatMap(attempt));
