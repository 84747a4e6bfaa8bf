const numeric = { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" };
const format = new Intl.DateTimeFormat("en-US", numeric);
const parts = (list) => Date.parse(list.map(({ value }) => value).join(""));
tries(
  () => isTime(Date.parse(format.format())),
  () => isTime(Date.parse(format.format(undefined))),
  () => isTime(Date.parse([undefined].map(format.format)[0])),
  () => isTime(parts(format.formatToParts())),
  () => isTime(parts(format.formatToParts(undefined))),
  () => isTime(Date.parse(format.formatRange(undefined, new Date(0)))),
  () => isTime(Date.parse(new Date().toLocaleDateString("en-US", numeric))),
);
