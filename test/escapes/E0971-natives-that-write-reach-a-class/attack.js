const writes = [(x) => x.fill("w"), (x) => x.reverse(), (x) => x.pop(), (x) => x.copyWithin(0, 1), (x) => x.push("w"), (x) => x.shift(), (x) => x.unshift("w")];
const attack = (parent, later) => () => {
  class Victim extends parent() { static 0 = "a"; static 1 = "b"; static length = 2; static list() { return Victim[0] + Victim[1] + Victim.length; } }
  later?.(Object.getPrototypeOf(Victim));
  for (const write of writes) { try { write(Victim); } catch { /* refused */ } }
  return Victim.list() === "ab2" ? "kept" : "ESCAPED";
};
const below = (above) => () => { function Parent() {} return Object.setPrototypeOf(Parent, above()); };
const set = (above) => (parent) => { try { Object.setPrototypeOf(parent, above); } catch { /* refused */ } };
tries(
  attack(below(() => Array.prototype)),
  attack(below(() => [])),
  attack(below(() => Object.create([]))),
  attack(below(() => Object.create(Array.prototype))),
  attack(below(below(() => []))),
  attack(below(() => new Proxy([], {}))),
  attack(below(() => Array), set([])),
  attack(below(() => Array), set(Array.prototype)),
  attack(below(() => ({})), set(Object.create(Array.prototype))),
  attack(() => class extends Array {}, set([])),
);
