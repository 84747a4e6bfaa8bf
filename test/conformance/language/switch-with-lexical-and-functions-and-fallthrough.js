function t(x) {
  switch (x) {
    case 0:
      let a = "zero";
      return a;
    case 1:
    default:
      return "def";
    case 2:
      a = "two";
      return a;
  }
}
log(t(0), t(1), t(5));
try {
  t(2);
} catch (e) {
  log(e.name);
}
const log2 = [];
switch (3) {
  case (log2.push(1), 1):
  case (log2.push(2), 3):
    log2.push("m");
  case (log2.push("no"), 4):
    log2.push("ft");
}
log(log2.join());
switch (NaN) {
  case NaN:
    log("nan");
    break;
  default:
    log("default");
}
