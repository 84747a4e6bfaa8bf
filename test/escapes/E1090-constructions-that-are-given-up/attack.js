const hooks = { seen: [] };
class Root { _kept = []; constructor(depth, make, fails) { hooks.seen.push(this); if (depth > 0) this._kept.push(make(depth - 1)); if (fails) throw new Error("failed"); this.begin(depth); } setUp(depth) { this.init(depth); } begin(depth) { this.setUp(depth); } init() {} }
class Heir extends Root { locked = true; init(depth) { this._depth = depth; } open() { return this.locked ? "locked" : "ESCAPED"; } get depth() { return this._depth; } get state() { return this.open(); } }
class Direct extends Heir { begin(depth) { this.init(depth); } }
const nested = (C, depth) => { hooks.seen = []; const make = (d) => new C(d, make); return new C(depth, make); };
const failed = (C, times) => { for (let i = 0; i < times; i++) try { new C(0, null, true); } catch {} };
class Other { _n = 0; tick() { this._n++; return this; } }
const other = new Other();
const outlive = () => { for (let i = 0; i < 1_000_100; i++) other.tick(); };
const locked = (o) => { for (const road of [() => o.open(), () => o.state, () => Reflect.apply(o.open, o, []), () => o.init(1)]) try { road(); return "ESCAPED"; } catch (e) { if (e.name !== "SelfError") return e.name; } return "SelfError"; };
tries(
  // All of them go on: deep inside of each other, with others that fail meanwhile, and after so long that nobody counts on it.
  () => nested(Heir, 150).depth, () => nested(Direct, 150).depth,
  () => new Heir(1, () => (failed(Heir, 150), 0)).depth,
  () => new Heir(1, () => (outlive(), 0)).depth, () => new Direct(1, () => (outlive(), 0)).depth,
  // And whoever was shown one that failed is let in at no time.
  () => { hooks.seen = []; failed(Heir, 150); return locked(hooks.seen[0]); },
  () => locked(hooks.seen[149]),
  () => { outlive(); return locked(hooks.seen[0]); },
  () => locked(hooks.seen[149]),
  () => { let state; new Heir(1, () => { const [o] = hooks.seen.splice(-1); outlive(); state = locked(o); return 0; }); return state; },
);
