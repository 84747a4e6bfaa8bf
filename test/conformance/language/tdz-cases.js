try {
  a;
  let a = 1;
} catch (e) {
  log(e.name);
}
try {
  (function (x = y, y) {})();
} catch (e) {
  log(e.name);
}
try {
  const z = z + 1;
} catch (e) {
  log(e.name);
}
try {
  new K();
  class K {}
} catch (e) {
  log(e.name);
}
try {
  for (let i of [i]);
} catch (e) {
  log(e.name);
}
try {
  class A extends A {}
} catch (e) {
  log(e.name);
}
try {
  let [p = q, q] = [];
} catch (e) {
  log(e.name);
}
try {
  fn();
  let w = 1;
  function fn() {
    return w;
  }
} catch (e) {
  log(e.name);
}
try {
  b1 = 1;
  let b1;
} catch (e) {
  log(e.name);
}
try {
  class B {
    static [B.x] = 1;
  }
} catch (e) {
  log(e.name);
}
