const hooks = { made: null };
class Vault { door = "shut"; list = []; constructor(f = null) { hooks.made = null; f?.(this); this.owner = "bank"; } open() { return this.own() ? "ESCAPED" : "shut"; } own() { return this.owner !== "bank"; } write(v) { this.owner = v; return this.owner; } static is(o) { return #in in o; } #in = 1; }
class Plain { open() { return this.owner === undefined ? "open" : this.owner; } write(v) { this.owner = v; return v; } }
class Late { constructor(o = hooks.show?.(this)) { this.o = o; } open() { return "ESCAPED"; } }
class Eager { at = hooks.show?.(this); constructor() { this.owner = "bank"; } open() { return this.owner === "bank" ? "kept" : "ESCAPED"; } }
class Heir extends Vault { own() { return true; } lock = "locked"; peek() { return this.lock === undefined ? "ESCAPED" : this.lock; } }
const failing = () => { let kept; try { new Vault((o) => { kept = o; throw new Error("early"); }); } catch { /* it was the guest's own */ } return kept; };
const made = (C, NT) => Reflect.construct(C, [], NT);
const lend = (C, o) => { const lender = { __proto__: C.prototype, m() { return super.open(); } }; return lender.m.call(o); };
class Foreign { own() { return true; } }
tries(
  () => made(Vault, Foreign).open ?? "no method", () => made(Plain, Vault).open(), () => lend(Vault, made(Vault, Foreign)), () => { const o = made(Vault, class extends Vault { own() { return false; } }); return o.open(); },
  () => { const N = function () {}; N.prototype = { own() { return true; } }; return lend(Vault, made(Vault, N)); },
  () => { const N = new Proxy(Vault, { get(t, k) { return k === "prototype" ? { own() { return true; } } : Reflect.get(t, k); } }); return lend(Vault, made(Vault, N)); },
  () => { const P = new Proxy(Vault, { construct(t, a) { return Reflect.construct(t, a, Foreign); } }); return new P().open?.() ?? "no method"; },
  () => { const F = (function () { return Vault; })(); class G extends F { constructor() { super(); Object.setPrototypeOf(this, { own() { return true; } }); } } return lend(Vault, new G()); },
  () => typeof failing().list, () => failing().write("x"),
  () => { let o; hooks.show = (x) => { o = x; }; try { made(Late, Foreign); } catch { /* refused */ } hooks.show = null; return o === undefined ? "kept" : lend(Late, o); },
  () => { let o; hooks.show = (x) => { o = x; throw new Error("early"); }; try { made(Eager, Foreign); } catch { /* refused */ } hooks.show = null; return o === undefined ? "kept" : lend(Eager, o); },
  () => Object.create(new Vault()).open(), () => ({ __proto__: new Vault(), m() { return super.open(); } }).m(), () => new Proxy(new Vault(), {}).open(), () => lend(Vault, Vault.prototype),
  () => new Heir((o) => { hooks.made = o.peek(); }).peek(), () => { let seen; new Heir((o) => { try { seen = o.peek(); } catch (e) { seen = e.name; } }); return seen; },
  () => (Vault.is(Object.create(new Vault())) ? "ESCAPED" : "kept"), () => new Vault().constructor === Vault ? "own" : "kept",
  () => { function Two() { return new Vault(); } class Three extends Two { open() { return "ESCAPED"; } } return new Three().open(); },
  () => { function Base() { return victim; } const victim = new Vault(); class Over extends Base { owner = "stolen"; } new Over(); return victim.open(); },
  () => Object.getOwnPropertyNames(new Vault()).join() + Reflect.ownKeys(new Plain()).length,
  () => { const f = new Vault().open; return /\$s_/.test(f.name + String(f) + messageOf(() => Vault())) ? "ESCAPED" : "kept"; },
);
function messageOf(f) { try { f(); return ""; } catch (e) { return e.message; } }
