class Safe { locked = true; open() { return this.locked ? "locked" : "ESCAPED"; } }
const safe = new Safe();
tries(
  () => { Safe.prototype.open = () => "ESCAPED"; return safe.open(); },
  () => { Object.assign(Safe.prototype, { open: () => "ESCAPED" }); return safe.open(); },
  () => { Object.setPrototypeOf(Safe, null); return safe.open(); },
  () => { Safe.limit = 1; return safe.open(); },
  () => { delete Safe.prototype.open; return safe.open(); },
);
