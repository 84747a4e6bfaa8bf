let reopen;
class Safe {
  locked = true;
  open() { return this.locked ? "locked" : "ESCAPED"; }
  static {
    reopen = (mixin) => Object.assign(this.prototype, mixin);
    this.reopenLater = (key, value) => Object.defineProperty(this.prototype, key, { value });
  }
  static patch(mixin) { Object.assign(this.prototype, mixin); }
  static put(f) { this.prototype.open = f; }
}
const safe = new Safe();
tries(
  () => { reopen({ open: () => "ESCAPED" }); return safe.open(); },
  () => { Safe.reopenLater("open", () => "ESCAPED"); return safe.open(); },
  () => { Safe.patch({ open: () => "ESCAPED" }); return safe.open(); },
  () => { Safe.put(() => "ESCAPED"); return safe.open(); },
);
