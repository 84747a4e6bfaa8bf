log(
  "a1b22".match(/\d+/g),
  "x".match(/y/g),
  "x".match(/y/),
  "aBc".match(/b/i)[0],
  [..."a1b2".matchAll(/([a-z])(\d)/g)].map((m) => [m[1], m[2], m.index]),
  "abc".match("b").index,
  "a.c".match(".")[0],
  "".match()[0],
  [..."aaa".matchAll("a")].length,
);
const re = /a/g;
re.lastIndex = 1;
log([..."aaa".matchAll(re)].length, re.lastIndex);
