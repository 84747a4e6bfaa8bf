const key = "_sec" + "ret";
tries(
  () => (function () { return this[key]; }).call(account),
  () => ({ read() { return this[key]; } }).read.call(account),
  () => ({ get x() { return this[key]; }, __proto__: account }).x,
  () => { const o = { set x(v) { v.out = this[key]; } }; const box = {}; Reflect.set(o, "x", box, account); return box.out; },
  () => [0].map(function () { return this[key]; }, account)[0],
  () => new (class { m() { return (function () { return this[key]; }).call(account); } })().m(),
);
