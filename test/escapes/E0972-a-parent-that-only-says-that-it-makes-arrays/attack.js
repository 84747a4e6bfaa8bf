const writes = [(x) => x.push("w"), (x) => x.fill("w"), (x) => x.reverse(), (x) => x.pop(), (x) => x.unshift("w"), (x) => x.shift(), (x) => x.copyWithin(0, 1)];
const attack = (parent, later) => () => {
  class Victim extends parent() { n = 1; 0 = "a"; keys() { return Reflect.ownKeys(this).filter((k) => typeof k === "string").join(); } }
  later?.();
  const victim = new Victim();
  for (const write of writes) { try { write(victim); } catch { /* refused */ } }
  return victim.keys() === "0,n" ? "kept" : "ESCAPED";
};
const pretending = (prototype, f = () => function () {}) => () => {
  const made = f();
  made.prototype = prototype;
  return Object.setPrototypeOf(made, Array);
};
const top = {};
tries(
  attack(pretending(Array.prototype)),
  attack(pretending(Object.create(Array.prototype))),
  attack(pretending(Object.create(top)), () => { try { Object.setPrototypeOf(top, []); } catch { /* refused */ } }),
  attack(pretending(Object.create(Array.prototype), () => function () { return Reflect.construct(Object, [], new.target); })),
  attack(() => { const below = function () {}; below.prototype = Object.create(Array.prototype); return Object.setPrototypeOf(below, pretending(Array.prototype)()); }),
  attack(() => { class Middle extends pretending(Object.create(Array.prototype))() {} return Middle; }),
);
