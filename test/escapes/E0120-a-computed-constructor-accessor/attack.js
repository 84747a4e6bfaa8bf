class E extends Array {
  get ["construct" + "or"]() { return { [Symbol.species]: function () { return list; } }; }
}
const e = new E("a", "b");
for (const method of ["concat", "slice", "map"]) tries(() => { e[method]((x) => x); return list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED"; });
