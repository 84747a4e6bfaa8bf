const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
const pattern = () => { const r = /a/g; "bab".match(r); "bab".replace(r, ""); "bab".split(r); return r; };
const returns = (o) => function () { return o; };
const name = () => "flags";
const roads = [
  (r) => Object.defineProperty(r, "flags", { value: f, enumerable: true, writable: true, configurable: true }),
  (r) => Object.defineProperties(r, { flags: { value: f, enumerable: true } }),
  (r) => Reflect.defineProperty(r, "flags", { value: f, enumerable: true }),
  (r) => Reflect.defineProperty(new Proxy(r, {}), "flags", { value: f, enumerable: true }),
  (r) => { r.flags = f; },
  (r) => Object.assign(r, { flags: f }),
  (r) => new (class extends returns(r) { flags = f; })(),
  (r) => new (class extends returns(r) { "flags" = f; })(),
  (r) => new (class extends returns(r) { [name()] = f; })(),
  (r) => new (class extends returns(r) { "fl\u0061gs" = f; x = 1; })(),
  (r) => new (class extends class extends returns(r) { x = 1; } { flags = f; })(),
  (r) => ({ m() { super.flags = f; } }).m.call(r),
  (r) => ({ m() { super["fl" + "ags"] = f; } }).m.call(r),
  (r) => ({ m() { [super.flags] = [f]; } }).m.call(r),
  (r) => ({ m() { ({ a: super.flags } = { a: f }); } }).m.call(r),
  (r) => ({ m() { for (super.flags of [f]) break; } }).m.call(r),
  (r) => ({ __proto__: { flags: 1 }, m() { super.flags ||= f; super.flags = f; } }).m.call(r),
  (r) => class { static m() { super.flags = f; } }.m.call(r),
  (r) => Reflect.set({}, "flags", f, r),
  (r) => Reflect.set({ flags: 1 }, "flags", f, r),
  (r) => Reflect.set({ flags: 1 }, "flags", f, new Proxy(r, {})),
  (r) => { Object.setPrototypeOf(r, null); r.flags = f; Object.setPrototypeOf(r, RegExp.prototype); },
  (r) => { Object.setPrototypeOf(r, Array.prototype); r.flags = f; Object.setPrototypeOf(r, RegExp.prototype); },
  (r) => { Reflect.setPrototypeOf(r, null); Object.assign(r, { flags: f }); Reflect.setPrototypeOf(r, RegExp.prototype); },
  (r) => { const p = new Proxy(r, {}); Object.setPrototypeOf(p, null); r.flags = f; Object.setPrototypeOf(p, RegExp.prototype); },
  (r) => { r.__proto__ = null; r.flags = f; Object.setPrototypeOf(r, RegExp.prototype); },
];
const made = [
  () => { const r = Reflect.construct(RegExp, ["a", "g"], Object.assign(function () {}, { prototype: {} })); r.flags = f; Object.setPrototypeOf(r, RegExp.prototype); return r; },
  () => { const r = Reflect.construct(RegExp, ["a", "g"], Array); r.flags = f; Object.setPrototypeOf(r, RegExp.prototype); return r; },
  () => { const r = new (class extends RegExp { flags = f; })("a", "g"); Object.setPrototypeOf(r, RegExp.prototype); return r; },
  () => ({ __proto__: RegExp.prototype, lastIndex: 0, flags: f }),
  () => Object.create(RegExp.prototype, { lastIndex: { value: 0, writable: true }, flags: { value: f } }),
  () => JSON.parse('{"a":1,"flags":2}', function (k, v) { return k === "" ? v : k === "flags" ? f : v; }) && /a/,
];
const shown = (run) => { try { return tells(run()); } catch (error) { return tells(error.message); } };
const asked = (r) => tells([
  shown(() => "bab".split(r)),
  shown(() => [..."bab".matchAll(r)].join()),
  shown(() => "bab".replaceAll(r, "<$&>")),
  shown(() => { const text = ["bab"][0]; return text.split(r); }),
  shown(() => RegExp.prototype[Symbol.split].call(r, "bab")),
].includes("ESCAPED") && "inside");
tries(
  ...roads.map((road) => () => { const r = pattern(); try { road(r); } catch { return "refused"; } return asked(r); }),
  ...made.map((make) => () => { let r; try { r = make(); } catch { return "refused"; } return asked(r); }),
);
