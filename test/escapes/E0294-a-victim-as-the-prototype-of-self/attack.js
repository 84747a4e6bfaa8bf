const key = "_sec" + "ret";
tries(
  () => { class T { constructor() { Object.setPrototypeOf(this, account); } read() { return this[key]; } static read(o) { return o.read(); } } return T.read(new T()); },
  () => { class T { m() { Object.setPrototypeOf(this, account); return this[key]; } } return new T().m(); },
  () => { class T { m() { Reflect.setPrototypeOf(this, account); return this[key]; } } return new T().m(); },
  () => { class T { m() { this.__proto__ = account; return this[key]; } } return new T().m(); },
  () => { class T { m() { return super[key]; } static { Object.setPrototypeOf(this.prototype, account); } } return new T().m(); },
  () => { class T { static { this.prototype.__proto__ = account; } m() { return this[key]; } } return new T().m(); },
  () => { class T { static { Object.setPrototypeOf(this, Account); } static m() { return this["_regi" + "stry"]; } } return T.m(); },
  () => { class T { static m() { return super["_regi" + "stry"]; } static x = Object.setPrototypeOf(this, Account); } return T.m(); },
  () => { class T { read() { return this[key]; } } function N() {} N.prototype = Object.create(account); return Reflect.construct(T, [], N).read(); },
  () => { class T { field = this[key]; } function N() {} N.prototype = account; return Reflect.construct(T, [], N).field; },
);
