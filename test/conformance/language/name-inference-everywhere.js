const a = () => {};
let b = function () {};
var c = class {};
const o = {
  d: () => {},
  e() {},
  get f() {
    return 1;
  },
  ["g" + 1]: () => {},
  [Symbol("desc")]: () => {},
  [Symbol()]: function () {},
  async h() {},
  *i() {},
  async *j() {},
  "k l": () => {},
  5: () => {},
  m: class {},
  n: function named() {},
  async: async () => {},
  1n: () => {},
};
log(
  a.name,
  b.name,
  c.name,
  o.d.name,
  o.e.name,
  o.g1.name,
  ...Object.getOwnPropertySymbols(o).map((s) => o[s].name),
  o.h.name,
  o.i.name,
  o.j.name,
  o["k l"].name,
  o[5].name,
  o.m.name,
  o.n.name,
  o.async.name,
  o[1].name,
  Object.getOwnPropertyDescriptor(o, "f").get.name,
);
log((() => {}).name, function () {}.name, class {}.name);
