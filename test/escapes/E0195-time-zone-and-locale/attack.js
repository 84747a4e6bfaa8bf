tries(
  () => (new Date(0).getTimezoneOffset() !== 0 ? "ESCAPED" : "hidden"),
  () => (String(new Date(0)).includes("1245") ? "ESCAPED" : "hidden"),
  () => (new Date(0).getHours() !== 0 || new Date(2000, 0, 1).getTime() !== 946684800000 ? "ESCAPED" : "hidden"),
  () => (new Date("2000-01-01T00:00").getTime() !== 946684800000 || Date.parse("1 Jan 2000") !== 946684800000 ? "ESCAPED" : "hidden"),
  () => (`${new Date(0)}` + (new Date(0) + "") + [new Date(0)]).includes("1245") ? "ESCAPED" : "hidden",
  () => ("I".toLocaleLowerCase("tr") === "\u0131" ? "ESCAPED" : "hidden"),
  () => ([10, 9].toSorted && "b".localeCompare("B", "en", { sensitivity: "base" }) === 0 ? "ESCAPED" : "hidden"),
  () => ((1234567.5).toLocaleString() !== "1234567.5" ? "ESCAPED" : "hidden"),
  () => ("a".localeCompare("B") < 0 ? "ESCAPED" : "hidden"),
  () => (new Intl.DateTimeFormat().resolvedOptions().locale ? "ESCAPED" : "hidden"),
  () => ([1234567.5].toLocaleString() !== "1234567.5" ? "ESCAPED" : "hidden"),
);
