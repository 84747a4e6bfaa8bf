log(
  String.fromCharCode(65, 0x1f600),
  String.fromCodePoint(65, 0x1f600),
  String.raw`a\n${1}\u0041`,
  String.raw({ raw: ["x", "y"] }, 1, 2),
  String.raw({ raw: "abc" }, 0, 1),
  String(null),
  String(Symbol("d")),
  String([1, [2]]),
  String({}),
  String(-0),
  String(1e21),
  String(123456789012345680000),
  `${[1, 2]}`,
);
for (const f of [
  () => "a".repeat(-1),
  () => "a".repeat(Infinity),
  () => String.fromCodePoint(-1),
  () => "a".normalize("x"),
  () => "a".startsWith(/a/),
  () => "a".includes(/a/),
  () => `${Symbol()}`,
  () => String.prototype.trim.call(null),
  () => "a".replaceAll(/a/, ""),
  () => "a".matchAll(/a/),
  () => String.raw(),
  () => "abc".at(Symbol()),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
log(
  "a".startsWith("a", { valueOf: () => 0 }),
  new String("abc").length,
  Object.keys(new String("ab")),
  typeof new String(""),
  new String("a") == "a",
  new String("a") === "a",
  "a" < "B",
  "a".localeCompare("B") > 0 ? 1 : 1,
);
