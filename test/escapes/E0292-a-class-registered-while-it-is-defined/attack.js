const registry = { add(C) { try { C.prototype.open = () => "ESCAPED"; } catch { Object.defineProperty(C.prototype, "open", { value: () => "ESCAPED" }); } } };
class Safe {
  locked = true;
  open() { return this.locked ? "locked" : "ESCAPED"; }
  static { registry.add(this); }
}
tries(() => new Safe().open());
