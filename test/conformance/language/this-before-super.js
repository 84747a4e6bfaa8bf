class P {}
class C extends P {
  constructor(m) {
    if (m === 0) {
      try {
        this;
      } catch (e) {
        log(e.name);
      }
      super();
    } else if (m === 1) {
      super();
      try {
        super();
      } catch (e) {
        log(e.name);
      }
    } else if (m === 3) {
      const f = () => this;
      super();
      log(f() === this);
    }
  }
}
new C(0);
new C(1);
try {
  new C(2);
} catch (e) {
  log(e.name);
}
new C(3);
