const d = new Date(2020, 1, 29, 13, 14, 15, 16);
log(
  d.getFullYear(),
  d.getMonth(),
  d.getDate(),
  d.getDay(),
  d.getHours(),
  d.getMinutes(),
  d.getSeconds(),
  d.getMilliseconds(),
);
d.setMonth(0);
d.setDate(31);
d.setHours(1);
d.setFullYear(2021);
log(
  d.getFullYear(),
  d.getMonth(),
  d.getDate(),
  d.getHours(),
  typeof d.toString(),
  typeof d.toDateString(),
  typeof d.toLocaleDateString(),
);
const days = (a, b) => Math.round((b - a) / 864e5);
log(days(new Date(2020, 0, 1), new Date(2020, 2, 1)));
log(d.getTimezoneOffset(), String(d), d.toString(), d.toDateString(), d.toTimeString(), d.getYear?.());
