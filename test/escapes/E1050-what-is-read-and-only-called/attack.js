class Victim { _secret = "ESCAPED"; open() { return this._secret === "ESCAPED" ? "kept" : this._secret; } static make() { return this === Victim ? "kept" : this._secret; } get opener() { return this.open; } }
const victim = new Victim();
const stolen = { _secret: "ESCAPED" };
tries(
  () => { const { open } = victim; return open(); },
  () => { const { make } = Victim; return make(); },
  () => { const open = new Proxy(victim, {}).open; return open(); },
  () => { const open = new Proxy(victim, { get: (o, k) => o[k] }).open; return open(); },
  () => { const { open } = Object.create(new Proxy(victim, {})); return open(); },
  () => { const record = { __proto__: victim }; const { open } = record; return open(); },
  () => { const { open } = Victim.prototype; return open(); },
  () => { const opener = victim.opener; return opener(); },
  () => { class Heir extends Victim { go() { const f = super.open, g = this.open; return f() + g(); } } return new Heir().go() === "keptkept" ? "kept" : "ESCAPED"; },
  () => { const { push } = stolen.list ?? []; return push("ESCAPED"); },
  () => { const { next } = (function* () { yield "ESCAPED"; })(); return next(); },
  () => { const { call, bind } = victim.open; return String(call(stolen)) + String(bind(stolen)); },
  () => { const { bind } = victim.open; return bind(stolen)(); },
  () => { const { valueOf } = {}; return typeof valueOf() === "object" ? "ESCAPED" : "kept"; },
  () => { const { concat, at } = "x"; return concat(() => 1) + at(0); },
  () => { const { constructor } = () => 1; return constructor("return 'ESCAPED'")(); },
  () => { const { propertyIsEnumerable, hasOwnProperty } = {}; propertyIsEnumerable(victim); return String(hasOwnProperty(() => "ESCAPED")); },
  () => { const f = [].push; let seen; const keep = (x) => { seen = x; }; keep(f); return seen === [].push && Object.isFrozen(seen) ? "kept" : "ESCAPED"; },
  () => { let f = [].push; const again = () => f; f = again(); return Object.isFrozen(f) ? "kept" : "ESCAPED"; },
  () => { const made = []; class Deep { constructor() { const { show } = this; made.push(show); } } class Low extends Deep { _s = "ESCAPED"; show() { return this._s; } } try { new Low(); } catch {} const [show] = made; return show() === "ESCAPED" ? "kept" : "ESCAPED"; },
);
