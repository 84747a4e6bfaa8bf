// @compat
const date = () => new Date(1970, 5);
for (const year of [-0.9999, -0, 0, 0.5, 50, 99, 99.9999, 100, -1, -1.5, 1969.5, "70", null, true]) {
  const d = date();
  d.setYear(year);
  log(String(year), d.getFullYear());
}
for (const year of [NaN, Infinity, -Infinity, undefined, "x"]) {
  const d = date();
  log(String(year), d.setYear(year), Number.isNaN(d.getTime()));
}
