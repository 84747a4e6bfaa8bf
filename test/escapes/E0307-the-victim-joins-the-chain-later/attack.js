const key = "_sec" + "ret", fixed = "_regi" + "stry", proto = "proto" + "type";
tries(
  () => { const q = {}; function Base() {} Base.prototype = q; class T extends Base { read() { return this[key]; } } Object.setPrototypeOf(q, account); return new T().read(); },
  () => { function Base() {} class T extends Base { read() { return this[key]; } } Base.prototype.__proto__ = account; return new T().read(); },
  () => { function Base() {} class T extends Base { read() { return super[key]; } } Base.prototype.__proto__ = account; return new T().read(); },
  () => { function Base() {} class T extends Base { static read() { return this[fixed]; } } Object.setPrototypeOf(Base, Account); return T.read(); },
  () => { function Base() {} class T extends Base { static read() { return super[fixed]; } } Base.__proto__ = Account; return T.read(); },
  () => { function Base() {} const t = {}; Base.prototype = Object.create(t); class T extends Base { read() { return this[key]; } } Reflect.setPrototypeOf(t, account); return new T().read(); },
  () => { function Base() {} class T extends Base { read() { return this[key]; } } const o = new T(); Base.prototype.__proto__ = Object.create(account); return o.read(); },
  () => { function Base() {} class T extends Base { read() { const { [key]: x } = this; return x; } } Base.prototype.__proto__ = account; return new T().read(); },
  () => { function Base() {} class T extends Base { read() { return key in this ? "ESCAPED" : "no"; } } Base.prototype.__proto__ = account; return new T().read(); },
  () => { const q = {}; const p = new Proxy(q, {}); function Base() {} Base.prototype = p; class T extends Base { read() { return this[key]; } } Object.setPrototypeOf(q, account); return new T().read(); },
  () => { class T { read() { return this[key]; } } const o = new T(); Object.setPrototypeOf([T][0][proto], account); return o.read(); },
  () => { class T extends Array { read() { return this[key]; } } Object.setPrototypeOf(Object.getPrototypeOf(T[proto]), account); return new T().read(); },
  () => { function Base() {} Base.prototype = { __proto__: account }; class T extends Base { read() { return this[key]; } } return new T().read(); },
  () => { let turn = 0; const B = new Proxy(function () {}, { get: (t, k, r) => (k === "prototype" && turn++ ? account : Reflect.get(t, k, r)) }); class T extends B { read() { return this[key]; } } return new T().read(); },
);
