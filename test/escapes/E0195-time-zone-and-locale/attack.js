tries(
  () => (typeof new Date(0).getTimezoneOffset() === "number" && (1234.5).toLocaleString().includes("1") ? "ESCAPED" : "hidden"),
  () => ((1234567.5).toLocaleString() !== "1234567.5" ? "ESCAPED" : "hidden"),
  () => ("a".localeCompare("B") < 0 ? "ESCAPED" : "hidden"),
  () => (new Intl.DateTimeFormat().resolvedOptions().locale ? "ESCAPED" : "hidden"),
  () => ([1234567.5].toLocaleString() !== "1234567.5" ? "ESCAPED" : "hidden"),
);
