class P {
  set x(v) {
    log("setter");
  }
}
class C extends P {
  x = 1;
}
log(Object.getOwnPropertyDescriptor(new C(), "x"));
class Q {
  constructor() {
    Object.defineProperty(this, "y", { value: 1 });
  }
}
class R extends Q {
  y = 2;
}
try {
  new R();
} catch (e) {
  log(e.name);
}
