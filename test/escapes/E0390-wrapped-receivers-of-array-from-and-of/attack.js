const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");

function Fake() { return list; }
const from = Array.from;
tries(
  () => { from.call(Fake.bind(null), ["ESCAPED"]); return changed(); },
  () => { from.call(new Proxy(Fake, {}), ["ESCAPED"]); return changed(); },
  () => { from.call(new Proxy(class extends Array {}, { construct: () => list }), ["ESCAPED"]); return changed(); },
  () => { Array.of.apply(class { constructor() { return list; } }, ["ESCAPED"]); return changed(); },
  () => { (class extends Array { constructor() { super(); return list; } }).from(["ESCAPED", 2, 3]); return changed(); },
  () => { Object.setPrototypeOf(Fake, Array); Fake.from(["ESCAPED"]); return changed(); },
  () => { ({ from, __proto__: Fake }).from(["ESCAPED"]); return changed(); },
  () => { Function.prototype.call.call(from, Fake, { length: 1, 0: "ESCAPED" }); return changed(); },
);
