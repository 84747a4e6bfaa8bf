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
  () => shows(() => Intl.supportedValuesOf(Safe)),
  () => shows(() => new Intl.RelativeTimeFormat("en").format(1, Safe)),
  () => shows(() => new Intl.ListFormat("en").format([Safe])),
  () => shows(() => new Intl.ListFormat("en").format(Safe)),
  () => shows(() => new Intl.ListFormat("en").formatToParts([[Safe]])),
  () => shows(() => new Intl.DisplayNames("en", { type: "region" }).of(Safe)),
  () => shows(() => new Intl.Collator("en").compare(Safe, "a")),
  () => shows(() => new Intl.Segmenter("en").segment(Safe)),
  () => shows(() => [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(Safe)].map((s) => s.segment).join("")),
  () => shows(() => Intl.getCanonicalLocales([Safe])),
  () => shows(() => new Intl.Locale(Safe)),
  () => shows(() => Intl.NumberFormat.supportedLocalesOf([Safe])),
);
