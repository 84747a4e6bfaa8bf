const t = [];
class P {
  x = t.push("Px");
  constructor() {
    t.push("P");
  }
}
class C extends P {
  y = t.push("Cy");
  constructor() {
    t.push("C0");
    super();
    t.push("C1");
  }
}
new C();
log(t.join());
