const o = {};
Object.defineProperty(o, "a", { value: 1 });
try {
  o.a = 2;
} catch (e) {
  log(e.name);
}
try {
  Object.defineProperty(o, "a", { value: 2 });
} catch (e) {
  log(e.name);
}
try {
  delete o.a;
} catch (e) {
  log(e.name);
}
log(
  Object.getOwnPropertyDescriptor(o, "a"),
  Reflect.defineProperty(o, "a", { value: 2 }),
  Reflect.set(o, "a", 2),
  Reflect.deleteProperty(o, "a"),
);
try {
  Object.defineProperty(o, "b", { get() {}, value: 1 });
} catch (e) {
  log(e.name);
}
try {
  Object.defineProperty(o, "b", 1);
} catch (e) {
  log(e.name);
}
try {
  Object.defineProperty(1, "b", {});
} catch (e) {
  log(e.name);
}
try {
  Object.defineProperty(o, "b", { get: 1 });
} catch (e) {
  log(e.name);
}
Object.defineProperties(o, { c: { value: 1, enumerable: true }, d: { get: () => 2 } });
log(
  o.c,
  o.d,
  Object.keys(o),
  Object.getOwnPropertyDescriptors({
    x: 1,
    get y() {
      return 1;
    },
  }),
);
const p = Object.create({ setter: 1 }, Object.getOwnPropertyDescriptors({ z: 3 }));
log(p.z, p.setter);
