class A {
  a = 1;
  #p = 2;
  get g() {
    return 3;
  }
  m() {}
  static s = 1;
}
const a = new A();
log(
  { ...a },
  Object.keys(a),
  Object.entries(a),
  Object.assign({}, a),
  JSON.stringify(a),
  "g" in a,
  "m" in a,
  Object.hasOwn(a, "g"),
);
const ks = [];
for (const k in a) ks.push(k);
log(ks);
