const key = Symbol.species;
class E extends Array {
  static get [key]() { return function () { return list; }; }
}
const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
for (const method of ["slice", "map", "filter", "splice", "concat", "flat", "flatMap"]) {
  tries(() => { new E("a", "b", "c")[method]((x) => x); return changed(); });
}
