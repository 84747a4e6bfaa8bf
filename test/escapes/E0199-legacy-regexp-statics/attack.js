class R extends RegExp {}
const keys = ["$1", "lastMatch", "input", "$_", "$&"];
const each = (read) =>
  keys.map((key) => {
    try {
      return read(key);
    } catch {
      return "refused";
    }
  });
for (const holder of [RegExp, R]) {
  tries(() => (each((key) => holder[key]).includes("host secret") ? "ESCAPED" : "hidden"));
}
tries(() => (each((key) => Reflect.get(RegExp, key)).includes("host secret") ? "ESCAPED" : "hidden"));
