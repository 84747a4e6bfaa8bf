const g = /a/g;
log(g.test("aa"), g.lastIndex, g.test("aa"), g.lastIndex, g.test("aa"), g.lastIndex);
const y = /b/y;
log(y.test("ab"), y.lastIndex);
y.lastIndex = 1;
log(y.test("ab"), y.lastIndex);
g.lastIndex = 5;
log(g.exec("aaa"), g.lastIndex);
let s = "",
  m;
const w = /\w+/g;
while ((m = w.exec("one two three"))) s += m[0].length + "@" + m.index + ";";
log(s);
const f = Object.freeze(/a/g);
try {
  f.test("a");
} catch (e) {
  log(e.name);
}
g.lastIndex = { valueOf: () => 1 };
log(g.exec("aa").index);
const z = /(?:)/g;
z.lastIndex = 3;
log("abc".replace(z, "-"), z.lastIndex);
