const registry = { add(C) { const { prototype } = C; prototype.open = () => "ESCAPED"; } };
const mixin = { extra() { return 1; } };
class First {
  locked = true;
  open() { return this.locked ? "locked" : "ESCAPED"; }
  static { Object.assign(this.prototype, mixin); try { registry.add(this); } catch { /* refused */ } }
}
class Second {
  locked = true;
  open() { return this.locked ? "locked" : "ESCAPED"; }
  static { try { registry.add(this); } catch { /* refused */ } Object.assign(this.prototype, mixin); }
}
tries(() => new First().open(), () => new Second().open());
