const g = (n) => {
  switch (true) {
    case n < 0:
      return "neg";
    default:
      return "pos";
    case n === 0:
      return "zero";
  }
};
log(g(-1), g(0), g(1));
const h = (x) => {
  let r = "";
  switch (x) {
    case 1:
      r += 1;
    default:
      r += "d";
    case 2:
      r += 2;
      break;
    case 3:
      r += 3;
  }
  return r;
};
log(h(1), h(2), h(3), h(9));
switch (1) {
}
switch (f()) {
}
function f() {
  log("evaluated");
}
