class R extends RegExp {}
const keys = ["$1", "lastMatch", "input", "$_", "$&"];
for (const holder of [RegExp, R]) {
  tries(() => (keys.map((key) => holder[key]).includes("host secret") ? "ESCAPED" : "hidden"));
}
tries(() => (keys.map((key) => Reflect.get(RegExp, key)).includes("host secret") ? "ESCAPED" : "hidden"));
