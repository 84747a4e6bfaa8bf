const d = new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789));
log(
  d.toISOString(),
  d.getTime(),
  d.toJSON(),
  d.getUTCDay(),
  d.getUTCFullYear(),
  d.getUTCMonth(),
  d.getUTCDate(),
  d.getUTCHours(),
  d.getUTCMinutes(),
  d.getUTCSeconds(),
  d.getUTCMilliseconds(),
  +d,
  d.valueOf(),
  JSON.stringify({ d }),
);
d.setUTCMonth(12);
log(d.toISOString());
d.setUTCDate(0);
log(d.toISOString());
d.setUTCHours(25, 61);
log(d.toISOString());
d.setTime(0);
log(d.toISOString(), d.toUTCString());
log(
  Date.parse("2020-01-01T00:00:00Z"),
  Date.parse("2020-01-01"),
  Date.parse("nope"),
  new Date(NaN).getTime(),
  String(new Date(NaN)),
  new Date("2020-02-30T00:00:00Z").getTime(),
  Date.UTC(99, 0),
  new Date(8.64e15 + 1).getTime(),
  new Date(2020, 0, 1, 0).getTime() - new Date(2019, 11, 31, 0).getTime(),
  Date.length,
  new Date(new Date(5)).getTime(),
  typeof Date.UTC(),
);
try {
  new Date(NaN).toISOString();
} catch (e) {
  log(e.name);
}
log(
  new Date(NaN).toJSON(),
  new Date(0)[Symbol.toPrimitive]("number"),
  new Date(2020, 5).getMonth(),
  new Date(0) < new Date(1),
  new Date(1) - new Date(0),
);
try {
  Date.prototype.getTime.call({});
} catch (e) {
  log(e.name);
}
try {
  new Date(0)[Symbol.toPrimitive]("x");
} catch (e) {
  log(e.name);
}
