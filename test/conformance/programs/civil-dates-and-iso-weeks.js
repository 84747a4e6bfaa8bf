const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
class CivilDate {
  constructor(y, m = 1, d = 1) {
    const t = new Date(Date.UTC(y, m - 1, d));
    this.year = t.getUTCFullYear();
    this.month = t.getUTCMonth() + 1;
    this.day = t.getUTCDate();
    Object.freeze(this);
  }
  static parse(text) {
    const { groups } = /^(?<y>-?\d{4,6})-(?<m>\d\d)-(?<d>\d\d)$/.exec(text) ?? {};
    if (!groups) throw new RangeError(`bad date ${JSON.stringify(text)}`);
    const { y, m, d } = groups;
    return new CivilDate(+y, +m, +d);
  }
  static isLeap = (y) => y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  get epochDay() {
    return Date.UTC(this.year, this.month - 1, this.day) / 864e5;
  }
  get weekday() {
    return DAYS[((this.epochDay % 7) + 11) % 7];
  }
  get dayOfYear() {
    return this.epochDay - new CivilDate(this.year).epochDay + 1;
  }
  get isoWeek() {
    const t = new CivilDate(this.year, this.month, this.day + 4 - (DAYS.indexOf(this.weekday) || 7));
    return { year: t.year, week: Math.ceil(t.dayOfYear / 7) };
  }
  plus({ years = 0, months = 0, days = 0 }) {
    const y = this.year + years,
      m = this.month + months;
    const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
    return new CivilDate(y, m, Math.min(this.day, last) + days);
  }
  until(other) {
    return other.epochDay - this.epochDay;
  }
  format(pattern) {
    const map = {
      YYYY: String(this.year).padStart(4, "0"),
      MM: `${this.month}`.padStart(2, "0"),
      DD: `${this.day}`.padStart(2, "0"),
      ddd: this.weekday,
      D: this.day,
      M: this.month,
    };
    return pattern.replace(/YYYY|MM|DD|ddd|D|M/g, (k) => map[k]);
  }
  toString() {
    return this.format("YYYY-MM-DD");
  }
  valueOf() {
    return this.epochDay;
  }
  toJSON() {
    return this.toString();
  }
  static *range(from, to, step = { days: 1 }) {
    for (let at = from; at < to; at = at.plus(step)) yield at;
  }
}
const d = CivilDate.parse("2024-01-31");
log(
  `${d}`,
  d.weekday,
  d.dayOfYear,
  d.isoWeek,
  String(d.plus({ months: 1 })),
  String(d.plus({ years: -1, months: 1, days: 1 })),
);
log([...CivilDate.range(d, d.plus({ days: 40 }), { days: 13 })].map((x) => x.format("ddd D/M")));
log(
  d < CivilDate.parse("2024-02-01"),
  CivilDate.parse("2024-03-01") - d,
  d.until(new CivilDate(2025)),
  JSON.stringify({ d }),
);
log([1900, 2000, 2023, 2024].filter(CivilDate.isLeap), String(new CivilDate(2023, 14, 35)));
try {
  CivilDate.parse("x");
} catch (e) {
  log(e.message);
}
const iso = (ms) => new Date(ms).toISOString();
log(
  iso(0),
  iso(-1),
  iso(8.64e15),
  new Date(2020, 0, 1, 12).getTime() === Date.UTC(2020, 0, 1, 12),
  isNaN(new Date("nope")),
);
const dt = new Date("2020-02-29T23:59:59.999Z");
dt.setUTCMonth(dt.getUTCMonth() + 12);
log(dt.toISOString(), dt.getUTCDay(), dt.toJSON(), Date.UTC(99, 0), new Date(NaN).toJSON());
log(
  [2019, 2020, 2021].map((y) => new CivilDate(y, 12, 31).isoWeek.week),
  new CivilDate(2021, 1, 3).isoWeek,
);
