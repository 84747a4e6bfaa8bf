class Victim { _secret = 1; open() { return this._secret; } }
const victim = new Victim();
const other = { _secret: "ESCAPED", open: [].push };
class Holder { _f = victim.open; _v = victim; _list = [1];
  bound() { return this._f.bind(other)(); } called() { return this._f.call(other); } applied() { return this._f.apply(other); } valued() { return this._f.valueOf().call(other); }
  named() { return this._list.push.marked(); } written() { this._list.push.marked = 1; return "ESCAPED"; } }
const h = new Holder();
tries(
  () => h.bound(), () => h.called(), () => h.applied(), () => h.valued(), () => h.named(), () => h.written(),
  () => victim.open.bind(other)(), () => victim.open.valueOf().call(other), () => victim.open["ca" + "ll"](other), () => victim["open"].apply(other),
  () => { const o = { m: victim }; return o.m.open.call(other); },
  () => { victim.open.marked = () => "ESCAPED"; return victim.open.marked(); },
  () => { [].push.marked = () => "ESCAPED"; return [].pop.marked?.() ?? [].push.marked(); },
  () => { Object.defineProperty(victim.open, "steal", { value() { return this.call(other); } }); return victim.open.steal(); },
  () => { class P { get f() { return victim.open; } } return new P().f.call(other); },
  () => Math.max({ valueOf() { return 1; } }.valueOf.call({ valueOf: () => 2 }), -victim.open) === 2 ? "ESCAPED" : "kept",
  () => { let seen = ""; Math.max({ [Symbol.toPrimitive]() { seen = this; return 1; } }); return seen === victim ? "ESCAPED" : "kept"; },
);
