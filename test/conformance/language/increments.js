let i = 1;
log(i++ + ++i, i-- - --i);
let s = "5";
s++;
log(s);
let b = 5n;
b++;
log(b, -b, b ** 2n);
const o = {
  get x() {
    return "3";
  },
  set x(v) {
    log("set", v);
  },
};
log(o.x++, ++o.x, o["x"]--);
let u;
u++;
log(u);
