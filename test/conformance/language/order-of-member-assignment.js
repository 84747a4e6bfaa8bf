const t = [];
const f = (n, v) => (t.push(n), v);
const obj = {};
f("o", obj)[
  f("k", {
    toString() {
      t.push("tostr");
      return "x";
    },
  })
] = f("v", 1);
log(t.join(), obj);
