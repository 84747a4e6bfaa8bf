class Tool extends Safe {
  open() { return "ESCAPED by a tool"; }
  static { Object.assign(this.prototype, { force: () => "x" }); }
}
tries(
  () => { new Tool().open(); return safe.open(); },
  () => { class T extends Safe { static { super.limit = "ESCAPED"; } } return Safe.limit; },
  () => { class T extends Safe { static { Object.assign(super.prototype ?? {}, { open: () => "ESCAPED" }); } } return safe.open(); },
  () => { class T extends Safe { static { Object.getPrototypeOf(this.prototype).open = () => "ESCAPED"; } } return safe.open(); },
  () => { class T extends Safe { static { Object.setPrototypeOf(this.prototype.__proto__, { toString: () => "ESCAPED" }); } } return String(safe); },
);
