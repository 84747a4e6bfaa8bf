class Safe {
  _code = "ESCAPED";
  _check(code) {
    return code === this._code;
  }
}
const shows = (road) => {
  try {
    return String(road()).includes("ESCAPED") ? "ESCAPED" : "no text";
  } catch (error) {
    return String(error.message).includes("ESCAPED") ? "ESCAPED" : error.name;
  }
};
tries(
  () => shows(() => new Date(0).toLocaleString("en", { timeZone: Safe })),
  () => shows(() => new Intl.DateTimeFormat("en", { timeZone: Safe })),
  () => shows(() => new Intl.NumberFormat("en", { style: Safe })),
  () => shows(() => new Intl.NumberFormat("en", { style: [Safe] })),
  () => shows(() => new Intl.NumberFormat("en", { style: { toString: () => Safe } })),
  () => shows(() => new Intl.NumberFormat("en", { style: { valueOf: () => Safe, toString: null } })),
  () => shows(() => new Intl.PluralRules("en", { type: Safe })),
  () => shows(() => new Intl.Collator("en", { usage: Safe, collation: Safe })),
  () => shows(() => (1).toLocaleString("en", { style: Safe })),
  () => shows(() => "a".localeCompare("b", "en", { usage: Safe })),
);
