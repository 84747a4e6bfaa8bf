let early;
class Safe {
  static leak = (early = this);
  static late = (() => { try { early.prototype.open = () => "ESCAPED"; return "written"; } catch (error) { return error.name; } })();
  open() { return "locked"; }
}
tries(() => new Safe().open(), () => { early.prototype.open = () => "ESCAPED"; return new Safe().open(); });
