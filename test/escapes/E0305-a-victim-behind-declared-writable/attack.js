const names = ["note"];
class Safe {
  static $writable = names;
  locked = true;
  note = "";
  open() { return this.locked ? "locked" : "ESCAPED"; }
}
const safe = new Safe();
const put = (o, key, value) => { o[key] = value; };
tries(
  () => { names.push("locked"); put(safe, "locked", false); return safe.open(); },
  () => { Safe.$writable.push("locked"); put(safe, "locked", false); return safe.open(); },
  () => { put(Safe, "$writable", ["locked"]); put(safe, "locked", false); return safe.open(); },
  () => { put(safe, "note", "fine"); return safe.note; },
);
