let half;
const list = [];
const show = { f() { half = this; } };
const roads = {
  argument: (self) => { half = self; },
};
const open = (o) => { try { return o.open(); } catch (error) { return error.name; } };
class A0 { constructor() { roads.argument(this); this.r = open(half); } }
class A1 { constructor() { list.push(this); this.r = open(list.pop()); } }
class A2 { constructor() { const me = () => this; this.r = open(me()); } }
class A3 { constructor() { const self = this; this.r = open(self); } }
class A4 { constructor() { const [x] = [this]; this.r = open(x); } }
class A5 { constructor() { this.r = open({ x: this }.x); } }
class A6 { constructor() { this.f = show.f; this.f(); this.r = open(half); } }
class A7 { constructor() { this.r = open(this.me()); } me() { return this; } }
class A8 { constructor() { this.r = open(this.valueOf()); } }
class A9 { constructor() { this.r = open(super.valueOf()); } }
class B0 { x = (half = this); constructor() { this.r = open(half); } }
class B1 { x = open(this); constructor() { this.r = this.x; } }
class B2 { #f = show.f; constructor() { this.#f(); this.r = open(half); } }
class B3 { constructor(r = open) { this.r = r(this); } }
class B4 { constructor() { this.r = [this].map(open)[0]; } }
class B5 { constructor() { this.r = open(Object.assign(this, {})); } }
class B6 { get me() { return this; } constructor() { this.r = open(this.me); } }
class B7 { #me() { return this; } constructor() { this.r = open(this.#me()); } }
class B8 { constructor() { try { throw this; } catch (o) { this.r = open(o); } } }
class B9 { constructor() { this.r = open((() => { return this ?? 1; })()); } }
class C0 { constructor() { this.r = open(false || this); } }
class C1 { constructor() { function* g(o) { yield o; } this.r = open(g(this).next().value); } }
class C2 { constructor() { this.r = ((o) => open(o))(this); } }
class C3 { constructor() { class N { static s = half; [(half = this, "k")]() {} } this.r = open(half); } }
class C4 { constructor() { this.r = `${{ toString: () => open(this) }}`; } }
tries(
  ...[A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, C0, C1, C2, C3, C4].map((Root) => () => {
    class Vault extends Root {
      locked = true;
      open() { return this.locked ? "locked" : "ESCAPED"; }
    }
    return new Vault().r;
  }),
);
