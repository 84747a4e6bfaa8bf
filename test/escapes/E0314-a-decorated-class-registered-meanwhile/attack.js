const registry = { add(C) { const { prototype } = C; prototype.open = () => "ESCAPED"; } };
const keep = (value) => value;
class Safe {
  locked = true;
  open() { return this.locked ? "locked" : "ESCAPED"; }
  @keep other() {}
  static { try { registry.add(this); } catch { /* refused */ } }
}
tries(() => new Safe().open());
