function Fake() { return list; }
const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
tries(
  () => { Array.from.call(Fake, ["ESCAPED", "b", "c"]); return changed(); },
  () => { Array.of.call(Fake, "ESCAPED", "b", "c"); return changed(); },
  () => { Reflect.apply(Array.from, Fake, [["ESCAPED"]]); return changed(); },
);
