const f = Object.freeze({ a: 1, n: { b: 2 } });
for (const fn of [
  () => {
    f.a = 2;
  },
  () => {
    f.c = 1;
  },
  () => {
    delete f.a;
  },
  () => {
    Object.setPrototypeOf(f, {});
  },
  () => Object.defineProperty(f, "z", { value: 1 }),
])
  try {
    fn();
    log("ok");
  } catch (e) {
    log(e.name);
  }
f.n.b = 3;
log(f.n.b, Object.isFrozen(f), Object.isSealed(f));
const s = Object.seal({ a: 1 });
s.a = 2;
try {
  s.b = 1;
} catch (e) {
  log(e.name);
}
try {
  delete s.a;
} catch (e) {
  log(e.name);
}
log(s.a, Object.isSealed(s), Object.isFrozen(s));
const x = Object.preventExtensions({ a: 1 });
delete x.a;
try {
  x.a = 1;
} catch (e) {
  log(e.name);
}
log(Object.isFrozen(x), Object.isExtensible(x));
const fa = Object.freeze([1]);
try {
  fa.push(2);
} catch (e) {
  log(e.name);
}
try {
  fa[0] = 2;
} catch (e) {
  log(e.name);
}
try {
  fa.length = 0;
} catch (e) {
  log(e.name);
}
try {
  fa.sort();
  log("sorted");
} catch (e) {
  log(e.name);
}
log(Object.freeze(5), Object.freeze("s"));
try {
  Object.freeze(new Uint8Array(1));
} catch (e) {
  log(e.name);
}
Object.freeze(new Uint8Array(0));
const deep = (o) => {
  Object.values(o).forEach((v) => typeof v === "object" && v && deep(v));
  return Object.freeze(o);
};
log(Object.isFrozen(deep({ a: { b: {} } }).a.b));
