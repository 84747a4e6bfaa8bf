const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");

const constructor = { [Symbol.species]: function () { return list; } };
const roads = [
  (x) => { Reflect.defineProperty(x, "constructor", { value: constructor }); return x; },
  (x) => Object.assign(x, { constructor }),
  (x) => Object.defineProperties(x, { constructor: { value: constructor } }),
  (x) => { x.__defineGetter__("constructor", () => constructor); return x; },
  (x) => Object.setPrototypeOf(x, { __proto__: Array.prototype, constructor }),
  (x) => { x["con" + "structor"] = constructor; return x; },
  (x) => { [x.constructor] = [constructor]; return x; },
  (x) => new Proxy(x, { get: (t, k) => (k === "constructor" ? constructor : Reflect.get(t, k)) }),
  () => new (class extends Array { constructor() { super("a", "b", "c"); this.constructor = constructor; } })(),
  () => new (class extends Array { ["constructor"] = constructor; })(),
];
for (const road of roads) {
  for (const method of ["map", "concat", "splice", "slice", "filter", "flat", "flatMap"]) {
    tries(() => { Array.prototype[method].call(road(["a", "b", "c"]), (v) => v); return changed(); });
  }
}
