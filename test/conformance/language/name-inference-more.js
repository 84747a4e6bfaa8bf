// @compat
class K {
  static sm() {}
  m() {}
  get x() {
    return 1;
  }
  set x(v) {}
  static #p() {}
  #q() {}
  static names() {
    return [K.#p.name, new K().#q.name];
  }
  f = () => {};
  static sf = function () {};
  #pf = () => {};
  pf() {
    return this.#pf.name;
  }
  ["c" + 1] = () => {};
  static [Symbol("st")] = class {};
}
log(
  K.name,
  K.sm.name,
  K.prototype.m.name,
  Object.getOwnPropertyDescriptor(K.prototype, "x").set.name,
  K.names(),
  new K().f.name,
  K.sf.name,
  new K().pf(),
  new K().c1.name,
  K[Object.getOwnPropertySymbols(K)[0]].name,
);
