try {
  class A {
    static ["prototype"]() {}
  }
} catch (e) {
  log(e.name);
}
try {
  class A {
    static ["prototype"] = 1;
  }
} catch (e) {
  log(e.name);
}
