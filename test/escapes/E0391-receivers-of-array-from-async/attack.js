const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");

function Fake() { return list; }
const fromAsync = Array.fromAsync ?? (() => { throw new TypeError("not in this engine"); });
const tell = () => escaped(changed());
tries(
  () => { fromAsync.call(Fake, ["ESCAPED"]).then(tell, tell); return "started"; },
  () => { fromAsync.call(Fake.bind(), { length: 1, 0: "ESCAPED" }).then(tell, tell); return "started"; },
  () => { fromAsync.call(class extends Array { constructor() { super(); return list; } }, ["ESCAPED", 1, 2]).then(tell, tell); return "started"; },
);
