tries(
  () => { const P = new Proxy(Door, { construct: (t, args, nt) => Object.create(Door.prototype, { allowed: { value: () => true } }) }); return new P().open(); },
  () => { const P = new Proxy(Door, {}); class Sub extends P { allowed() { return true; } } return Object.getPrototypeOf(new Sub()) === door ? "" : Sub.prototype.__proto__.open.call(new Sub()); },
  () => Reflect.construct(Door, [], new Proxy(Door, { get: (t, k, r) => (k === "prototype" ? { __proto__: Door.prototype, allowed: () => true } : Reflect.get(t, k, r)) })).open(),
  () => { function N() {} N.prototype = { __proto__: Door.prototype, allowed: () => true }; return Reflect.construct(Door, [], N).open(); },
);
