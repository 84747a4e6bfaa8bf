// @compat
for (const exec of [null, 0, undefined, "", {}]) {
  const re = /(b)c/;
  re.exec = exec;
  log("abc".replace(re, "<$1>"), "abc".search(re), "abc".match(re)?.[1], "abcd".split(re).join("|"), re.test("abc"));
  try {
    log(RegExp.prototype[Symbol.match].call({ exec }, "abc"));
  } catch (e) {
    log(e.name);
  }
}
const all = /b/g;
all.exec = null;
log("abcb".match(all).length, "abcb".replaceAll(all, "-"), [..."abcb".matchAll(all)].length);
