const addMonths = (d, n) => {
  const r = new Date(d);
  const day = r.getUTCDate();
  r.setUTCDate(1);
  r.setUTCMonth(r.getUTCMonth() + n);
  r.setUTCDate(Math.min(day, new Date(Date.UTC(r.getUTCFullYear(), r.getUTCMonth() + 1, 0)).getUTCDate()));
  return r;
};
const iso = (d) => d.toISOString().slice(0, 10);
const week = (d) => {
  const t = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()));
  t.setUTCDate(t.getUTCDate() + 4 - (t.getUTCDay() || 7));
  return Math.ceil(((t - Date.UTC(t.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7);
};
const easter = (y) => {
  const a = y % 19,
    b = Math.floor(y / 100),
    c = y % 100,
    d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30,
    e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7,
    f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(y, Math.floor(f / 31) - 1, (f % 31) + 1));
};
log(
  iso(addMonths(new Date("2024-01-31T00:00:00Z"), 1)),
  week(new Date("2021-01-03T00:00:00Z")),
  iso(easter(2024)),
  [2023, 2024, 2000, 1900].map((y) => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1),
);
const cal = (y, m) => {
  const first = new Date(Date.UTC(y, m, 1)).getUTCDay();
  const n = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  const cells = [...Array(first).fill(""), ...Array.from({ length: n }, (_, i) => i + 1)];
  const out = [];
  while (cells.length)
    out.push(
      cells
        .splice(0, 7)
        .map((c) => String(c).padStart(2))
        .join(" "),
    );
  return out.join("\n");
};
log(cal(2024, 1));
const fmt = (ms) => {
  const s = Math.floor(ms / 1000);
  return [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60]
    .map((n) => String(n).padStart(2, "0"))
    .join(":");
};
log(fmt(3723000));
