log(
  RegExp.prototype[Symbol.replace].call(/a/g, "banana", "o"),
  /a/[Symbol.match]("cat").index,
  /a/[Symbol.search]("cat"),
  /,/[Symbol.split]("a,b"),
  [.../a/g[Symbol.matchAll]("aa")].length,
  typeof RegExp.prototype.exec,
  RegExp.prototype.toString.call({ source: "s", flags: "f" }),
  RegExp.prototype.flags,
  RegExp.prototype.source,
  RegExp.prototype.global,
  Object.prototype.toString.call(RegExp.prototype),
);
for (const k of ["global", "source", "flags"])
  try {
    Object.getOwnPropertyDescriptor(RegExp.prototype, k).get.call({});
    log("no throw", k);
  } catch (e) {
    log(e.name);
  }
try {
  RegExp.prototype.exec.call({}, "");
} catch (e) {
  log(e.name);
}
log(RegExp.prototype.test.call({ exec: () => ({}) }, "x"));
