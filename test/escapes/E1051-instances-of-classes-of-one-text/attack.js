const made = (C, NT) => Reflect.construct(C, [], NT);
const attempt = (f) => { try { return f(); } catch (e) { return e.name; } };
const family = (owner) => {
  class Root { _owner = owner; constructor(f = null) { this.mode = f; } own() { return this._owner; } static is(o) { return #in in o; } #in = 1; }
  class Middle extends Root { _middle = owner; constructor(f) { super(f); this._set = 1; } middle() { return this._middle; } }
  class Leaf extends Middle { leaf() { return this.middle() + this.own(); } }
  return { Root, Middle, Leaf };
};
const [mine, theirs] = [family("ESCAPED"), family("theirs")];
const lend = (C, k, o) => { const lender = { __proto__: C.prototype, m() { return super[k](); } }; return lender.m.call(o); };
const seen = [];
class Early { _e = "ESCAPED"; e() { return this._e; } }
class Hasty extends Early { static { try { const o = new Hasty(); seen.push(o, attempt(() => o.h())); } catch (e) { seen.push(e.name); } } _h = "kept"; h() { return this._h ?? "ESCAPED"; } }
class Showing extends mine.Middle { set mode(f) { if (typeof f === "function") f(this); } get mode() { return null; } show() { return this._s ?? "ESCAPED"; } _s = "kept"; }
class Deeper extends Showing { deep() { return this._d ?? "ESCAPED"; } _d = "kept"; }
const during = (C, f) => { let result; new C((o) => { result = attempt(() => f(o)); }); return result; };
function copyOf(C, p) { const o = new C(); Object.setPrototypeOf(o, p); return o; }
tries(
  () => made(mine.Root, theirs.Root).own(), () => made(mine.Root, theirs.Leaf).own(), () => made(mine.Middle, theirs.Middle).middle(), () => made(mine.Leaf, theirs.Leaf).leaf(),
  () => made(theirs.Root, mine.Leaf).own(), () => lend(mine.Root, "own", made(theirs.Root, theirs.Leaf)), () => lend(mine.Root, "own", new theirs.Leaf()), () => lend(theirs.Middle, "middle", new mine.Leaf()),
  () => lend(mine.Middle, "middle", made(mine.Root, mine.Leaf)), () => made(mine.Root, mine.Leaf).middle(), () => made(mine.Root, mine.Middle).own() === "ESCAPED" ? "own" : "other",
  () => made(mine.Root, function () {}).own(), () => made(mine.Middle, class extends theirs.Leaf {}).middle(), () => made(mine.Middle, new Proxy(theirs.Leaf, {})).middle(),
  () => { const N = function () {}; N.prototype = new theirs.Leaf(); return made(mine.Root, N).own(); }, () => { const N = new Proxy(function () {}, { get: (t, k) => (k === "prototype" ? new theirs.Leaf() : t[k]) }); return made(mine.Root, N).own(); },
  () => { const N = new Proxy(function () {}, { get: (t, k) => (k === "prototype" ? new mine.Leaf() : t[k]) }); return made(mine.Root, N).own(); },
  () => (mine.Root.is(copyOf(mine.Leaf, theirs.Leaf.prototype)) ? "ESCAPED" : "kept"), () => copyOf(mine.Leaf, theirs.Leaf.prototype).leaf(),
  () => seen[1], () => (seen[0].h() === "kept" ? "kept" : "ESCAPED"),
  () => during(Showing, (o) => o.show()), () => during(Deeper, (o) => o.show()), () => during(Deeper, (o) => o.deep()), () => during(Deeper, (o) => lend(Deeper, "deep", o)), () => new Deeper().deep(),
  () => { function Returning() { return new theirs.Leaf(); } class Over extends Returning { _owner = "ESCAPED"; } new Over(); return "ESCAPED"; },
  () => { const F = family("ESCAPED").Root; class Heir extends F { static { Object.setPrototypeOf(Heir.prototype, theirs.Leaf.prototype); } } return new Heir().leaf(); },
  () => { const F = family("ESCAPED").Root; class Heir extends F { static { Object.setPrototypeOf(Heir, theirs.Leaf); } } return lend(theirs.Leaf, "leaf", new Heir()); },
  () => Reflect.ownKeys(mine.Leaf.prototype).concat(Reflect.ownKeys(new mine.Leaf())).some((k) => typeof k === "symbol") ? "ESCAPED" : "kept",
);
