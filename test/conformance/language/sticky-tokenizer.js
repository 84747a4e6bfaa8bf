const spec = [
  ["num", /\d+(?:\.\d+)?/y],
  ["id", /[a-z_]\w*/iy],
  ["op", /[-+*\/()=]/y],
  ["ws", /\s+/y],
];
const lex = (s) => {
  const out = [];
  let i = 0;
  outer: while (i < s.length) {
    for (const [t, r] of spec) {
      r.lastIndex = i;
      const m = r.exec(s);
      if (m) {
        if (t !== "ws") out.push(t + ":" + m[0]);
        i = r.lastIndex;
        continue outer;
      }
    }
    throw new SyntaxError("at " + i);
  }
  return out;
};
log(lex("x1 = 3.14*(y - 2)"));
try {
  lex("a $");
} catch (e) {
  log(e.name, e.message);
}
