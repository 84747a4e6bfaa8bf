for (const s of [
  "2020-01-01",
  "2020-01-01T00:00Z",
  "2020-01-01T00:00:00.123Z",
  "2020-01-01T00:00+02:00",
  "2020",
  "2020-02",
  "+002020-01-01T00:00:00Z",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "2020-13-01",
  "",
  "abc",
  "2020-01-01T25:00Z",
])
  log(s, Date.parse(s));
const d = new Date(0);
d.setUTCFullYear(2000, 1, 29);
d.setUTCHours(1, 2, 3, 4);
d.setUTCMilliseconds(999);
log(
  d.toISOString(),
  d.setUTCMonth(NaN),
  d.getTime(),
  d.setTime(5),
  new Date(2000, 0).getTime() === new Date(2000, 0, 1, 0, 0, 0, 0).getTime(),
  Date.UTC(2000),
  Date.UTC(),
  new Date(undefined).getTime(),
  new Date(null).getTime(),
  new Date(true).getTime(),
  new Date("5").getTime() !== 5,
  new Date(0, 0).getFullYear(),
  new Date(8.64e15).toISOString(),
);
