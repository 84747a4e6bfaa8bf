const dots = ["..", ".%2e", "%2e%2e", "%252e%252e", "\uff0e\uff0e", "\u2025", "\u2024\u2024", "..;", "..\\", "..%2f", "..%5c", ".. ", "...", "..\u0000", "%c0%ae%c0%ae", "\ud800..", ".\u200b."];
tries(
  ...dots.map((d) => () => read(d + "/../secret")),
  ...dots.map((d) => () => read("a/" + d + "/" + d + "/secret")),
  ...["/etc/passwd", "//host/share", "\\\\host\\share", "C:\\x", "c:x", "file:///etc/passwd", "a:stream", "con", "nul.txt", "COM1", "~/x", "-", "a\nb", "a\u202eb"].map((p) => () => read(p)),
  ...[3, null, ["../secret"], { toString: () => "../secret" }, new String("../secret"), Symbol.iterator].map((p) => () => read(p)),
  () => read({ n: 0, toString() { return this.n++ ? "../secret" : "a"; } }),
  () => read("a", "../secret") === "a file" ? "a file" : "ESCAPED",
);
