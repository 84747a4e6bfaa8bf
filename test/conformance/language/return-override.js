// @compat
class P {
  constructor(o) {
    return o;
  }
}
class C extends P {
  x = 1;
}
const o = {};
log(new C(o) === o, o.x);
class D extends P {
  constructor() {
    return { d: 1 };
  }
}
log(new D().d);
class E extends P {
  constructor() {
    super();
    return 1;
  }
}
try {
  new E();
} catch (e) {
  log(e.name);
}
class F {
  constructor() {
    return 1;
  }
}
log(new F() instanceof F);
class G extends P {
  constructor() {
    super({});
    return undefined;
  }
}
log(new G() instanceof G);
class H extends P {
  constructor() {
    return undefined;
  }
}
try {
  new H();
} catch (e) {
  log(e.name);
}
