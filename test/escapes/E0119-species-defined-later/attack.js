const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
function species() { return list; }
const key = Symbol.species;
tries(
  () => { const a = ["a", "b"]; a.constructor = { [key]: species }; a.slice(); return changed(); },
  () => { const a = ["a", "b"]; Object.defineProperty(a, "constructor", { value: { [key]: species } }); a.map((x) => x); return changed(); },
  () => { const a = Object.assign(["a", "b"], { constructor: { [key]: species } }); a.filter(() => true); return changed(); },
  () => { const a = Object.setPrototypeOf(["a", "b"], { __proto__: Array.prototype, constructor: { [key]: species } }); a.splice(0); return changed(); },
  () => { class E extends Array {} E.prototype.constructor = { [key]: species }; new E("a", "b").concat(["c"]); return changed(); },
  () => { class E extends Array { static { Object.defineProperty(this, key, { value: species }); } } E.from(["a", "b"]).slice(); return changed(); },
  () => { const a = ["a", "b"]; a.__defineGetter__("constructor", () => ({ [key]: species })); a.flat(); return changed(); },
);
