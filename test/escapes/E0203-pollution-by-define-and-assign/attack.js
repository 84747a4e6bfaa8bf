const p = Object.prototype;
tries(
  () => { Object.assign(p, { a: "ESCAPED" }); return {}.a; },
  () => { Object.defineProperty(p, "b", { value: "ESCAPED", configurable: true }); return {}.b; },
  () => { Object.defineProperties(p, { c: { value: "ESCAPED", configurable: true } }); return {}.c; },
  () => { Reflect.set(p, "d", "ESCAPED"); return {}.d; },
  () => { Reflect.set({}, "e", "ESCAPED", p); return {}.e; },
  () => { Reflect.defineProperty(p, "f", { value: "ESCAPED", configurable: true }); return {}.f; },
  () => { Object.setPrototypeOf([].__proto__, { g: "ESCAPED" }); return [].g; },
  () => { p.__defineGetter__("h", () => "ESCAPED"); return {}.h; },
  () => { p.__defineGetter__.call(Object.getPrototypeOf([]), "i", () => "ESCAPED"); return [].i; },
  () => { [p.j] = ["ESCAPED"]; return {}.j; },
  () => { for (p.k of ["ESCAPED"]); return {}.k; },
  () => { Object.fromEntries([["__proto__", { l: 1 }]]); ({}).__proto__ = null; return {}.l; },
  () => { const o = Object.create(p); o.__proto__.m = "ESCAPED"; return {}.m; },
);
