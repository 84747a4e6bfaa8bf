function Unlock() { this.locked = false; }
tries(
  () => Reflect.construct(Unlock, [], Safe).open(),
  () => { const o = Reflect.construct(Unlock, [], Safe); return o.locked === false ? Safe.prototype.open.call(o) : "no"; },
  () => { const o = Object.create(Safe.prototype); o.locked = false; return o.open(); },
);
