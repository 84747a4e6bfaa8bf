// Each makes an instance whose member x is its own: `x` of it is "kept" as long as nobody else has written it.
class Open { _v = "kept"; get x() { return this._v; } set x(v) { this._v = v === "ESCAPED" ? "kept" : v; } get y() { return 1; } set y(v) { this._v = "kept"; } }
class Declared extends Open { x = "kept"; }
class Literal extends Open { "x" = "kept"; }
const name = ["x"][0];
class Computed extends Open { [name] = "kept"; }
class Defined extends Open { constructor() { super(); Object.defineProperty(this, "x", { value: "kept", writable: true, configurable: true }); } }
class DefinedAll extends Open { constructor() { super(); Object.defineProperties(this, { x: { value: "kept", writable: true } }); } }
class Reflected extends Open { constructor() { super(); Reflect.defineProperty(this, "x", { value: "kept", writable: true }); } }
class Late extends Open { hide() { Object.defineProperty(this, name, { value: "kept", writable: true }); return this; } }
class Through { _v = 0; get z() { return 1; } set z(v) {} get x() { return this._v; } set x(v) { super.x = v; } }
class ThroughKey { get x() { return 0; } set x(v) { super[name] = v; } }
class Inside { static early; get x() { return 0; } set x(v) {} constructor() { Object.defineProperty(this, "x", { value: "kept", writable: true }); } static { Inside.early = () => made; } }
const made = new Inside();
class During { static one; constructor() { Object.defineProperty(this, "x", { value: "kept", writable: true }); } get x() { return 0; } set x(v) {} static { During.one = new During(); } }
class Nested { static make; get x() { return 0; } set x(v) {} static { class Heir extends Nested { x = "kept"; } Nested.make = () => new Heir(); } }
class Both { x = "kept"; get x() { return 0; } set x(v) {} }
class WithField { x = "kept"; }
class OverField extends WithField { get x() { return 0; } set x(v) {} }
class OverHeir extends class extends WithField {} { get x() { return 0; } set x(v) {} }
class WithComputed { [name] = "kept"; }
class OverComputed extends WithComputed { get x() { return 0; } set x(v) {} }
class WithDefined { constructor() { Object.defineProperty(this, "x", { value: "kept", writable: true, configurable: true }); } }
class OverDefined extends WithDefined { get x() { return 0; } set x(v) {} }
class Method extends Open { x() { return "kept"; } }
class Getter extends Open { get x() { return "kept"; } }
class Below extends Method {}
class Leaky extends Open { constructor(take) { super(); take(this); } x = "kept"; }
class Seen extends Open { a = Seen.see(this); x = "kept"; static see = () => 0; }
class OfError extends Error { constructor() { super("kept"); } get message() { return 0; } set message(v) {} }
class OfArray extends Array { get length2() { return 0; } set length2(v) {} }

const read = (o) => { const x = o.x; return typeof x === "function" ? o.x() : x; };
const write = (o) => () => {
  for (const road of [
    () => { o.x = "ESCAPED"; }, () => { o.x -= 1; }, () => { o.x += "!"; }, () => { o.x++; }, () => { --o.x; }, () => { o.x ||= "ESCAPED"; }, () => { [o.x] = ["ESCAPED"]; }, () => { ({ a: o.x } = { a: "ESCAPED" }); },
  ]) try { road(); } catch {}
  return read(o) === "kept" ? "kept" : "ESCAPED";
};
// Writing what the class offers, before and after, as an optimising compiler would see it.
const open = new Open();
for (let i = 0; i < 50; i++) { open.x = i; open.x++; open.x -= 1; }
tries(() => (open.x === 49 ? "kept" : "ESCAPED"));
for (const o of [
  new Declared(), new Literal(), new Computed(), new Defined(), new DefinedAll(), new Reflected(), new Late().hide(), made, During.one, new During(), Nested.make(), new Both(), new OverField(), new OverHeir(), new OverComputed(), new OverDefined(), new Method(), new Getter(), new Below(),
  new Leaky((o) => { try { o.x = "ESCAPED"; } catch {} }), new Seen(),
]) tries(write(o));
// From the first write through super on, the name is offered by nobody: so they come last.
const through = new Through();
through.z = 1;
through.x = "kept";
tries(write(through));
const throughKey = new ThroughKey();
throughKey.x = "kept";
tries(write(throughKey));
tries(
  () => { const e = new OfError(); try { e.message = "ESCAPED"; } catch {} return e.message === "ESCAPED" ? "ESCAPED" : "kept"; },
  // An object that is no instance, and one that has a prototype's answer only.
  () => { const p = new Proxy(new Open(), {}); try { p.y = 1; } catch {} return "kept"; },
  () => { const o = Object.create(null); o.x = 1; return o.x === 1 ? "kept" : "ESCAPED"; },
);
