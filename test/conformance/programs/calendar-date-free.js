class CalDate {
  static #days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  static NAMES = Object.freeze(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
  static isLeap = (y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  static daysIn(y, m) { return m === 2 && CalDate.isLeap(y) ? 29 : this.#days[m - 1]; }
  static parse(s) {
    const { y, m, d } = /^(?<y>-?\d{4,})-(?<m>\d\d)-(?<d>\d\d)$/.exec(s)?.groups ?? {};
    if (y === undefined) throw new SyntaxError(`bad date ${s}`);
    return new CalDate(+y, +m, +d);
  }
  static fromDays(n) {
    let z = n + 719468, era = Math.floor(z / 146097), doe = z - era * 146097;
    const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
    const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153);
    const d = doy - Math.floor((153 * mp + 2) / 5) + 1, m = mp < 10 ? mp + 3 : mp - 9;
    return new CalDate(yoe + era * 400 + +(m <= 2), m, d);
  }
  constructor(y, m, d) {
    if (!(m >= 1 && m <= 12)) throw new RangeError(`month ${m}`);
    if (!(d >= 1 && d <= CalDate.daysIn(y, m))) throw new RangeError(`day ${d} of ${y}-${m}`);
    Object.assign(this, { y, m, d });
    Object.freeze(this);
  }
  toDays() { const y = this.y - +(this.m <= 2), era = Math.floor(y / 400), yoe = y - era * 400; const doy = Math.floor((153 * (this.m + (this.m > 2 ? -3 : 9)) + 2) / 5) + this.d - 1; return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468; }
  valueOf() { return this.toDays(); }
  toString() { return [String(this.y).padStart(4, "0"), ...[this.m, this.d].map((n) => `${n}`.padStart(2, "0"))].join("-"); }
  plus({ days = 0, months = 0, years = 0 }) {
    const total = this.y * 12 + this.m - 1 + months + years * 12, y = Math.floor(total / 12), m = (((total % 12) + 12) % 12) + 1;
    const base = new CalDate(y, m, Math.min(this.d, CalDate.daysIn(y, m)));
    return days ? CalDate.fromDays(base + days) : base;
  }
  get weekday() { return (((this.toDays() + 3) % 7) + 7) % 7; }
  get isoWeek() { const thursday = this.plus({ days: 3 - this.weekday }), first = new CalDate(thursday.y, 1, 1); return [thursday.y, 1 + Math.floor((thursday - first) / 7)]; }
  static *range(from, to, step = { days: 1 }) { for (let d = from; d <= to; d = d.plus(step)) yield d; }
}
function month(y, m) {
  const first = new CalDate(y, m, 1), rows = [CalDate.NAMES.join(" ")];
  let row = Array(first.weekday).fill("   ");
  for (const day of CalDate.range(first, new CalDate(y, m, CalDate.daysIn(y, m)))) { row.push(String(day.d).padStart(3)); if (day.weekday === 6) { rows.push(row.join(" ")); row = []; } }
  if (row.length) rows.push(row.join(" "));
  return rows.join("\n");
}
const d = CalDate.parse("2024-01-31");
log(`${d}`, `${d.plus({ months: 1 })}`, `${d.plus({ years: 1, months: 1 })}`, `${d.plus({ days: -31 })}`, d < CalDate.parse("2024-02-01"), CalDate.parse("2024-03-01") - d, d.weekday, d.isoWeek);
log(month(2026, 2));
log([...CalDate.range(d, CalDate.parse("2024-06-30"), { months: 1 })].map(String));
for (const s of ["2023-02-29", "2023-13-01", "x", "1900-02-29", "2000-02-29", "-0001-01-01"]) try { log(String(CalDate.parse(s)), CalDate.parse(s).isoWeek); } catch (e) { log(e.name, e.message); }
let ok = true; for (let n = -800000; n < 800000; n += 9973) ok &&= CalDate.fromDays(n).toDays() === n;
log(ok, new CalDate(1970, 1, 1).toDays(), CalDate.NAMES[new CalDate(1970, 1, 1).weekday]);
try { CalDate.NAMES.push("x"); } catch (e) { log(e.name); }
