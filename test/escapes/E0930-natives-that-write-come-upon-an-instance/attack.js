const names = (x) => (Reflect.ownKeys(x).filter((k) => typeof k === "string").length > 1 ? "ESCAPED" : "kept");
const sets = [Object.setPrototypeOf, Reflect.setPrototypeOf, (o, p) => { o.__proto__ = p; }, (o, p) => Object.setPrototypeOf(new Proxy(o, {}), p), (o, p) => Reflect.set(o, "__proto__", p)];
const writes = [(x) => x.push(1), (x) => x.unshift(1), (x) => x.reverse(), (x) => x.pop(), (x) => x.copyWithin(0, 1), (x) => x.shift()];
const make = (parent) => {
  class Victim extends parent { n = 1; }
  return new Victim();
};
function wrote(parent, above, set) {
  const x = make(parent);
  set(above, []);
  for (const write of writes) { try { write(x); } catch { /* nothing was written by this one */ } }
  return names(x);
}
for (const set of sets) {
  tries(
    () => { function P() {} return wrote(P, P.prototype, set); },
    () => { function P() {} const top = {}; P.prototype = Object.create(Object.create(top)); return wrote(P, top, set); },
    () => { function P() {} P.prototype = { __proto__: null }; return wrote(P, P.prototype, set); },
    () => { function P() {} const top = {}, later = {}; P.prototype = top; const x = make(P); set(top, later); set(later, []); x.push(1); return names(x); },
    () => { function P() {} const x = make(P); set(P.prototype, Object.create(Array.prototype)); x.push(1); return names(x); },
    () => { function P() {} class X extends P { static 0 = "a"; static 1 = "b"; static list() { return X[0] + X[1]; } } set(P, []); X.reverse(); return X.list() === "ab" ? "kept" : "ESCAPED"; },
  );
}
