const spoil = (f) => {
  if (typeof f !== "function") return;
  f.sallyport = 1;
  escaped("ESCAPED");
};
class K {
  static [Symbol.hasInstance](f) {
    spoil(f);
    return true;
  }
}
const a = [];
tries(() => a.push instanceof K);
tries(() => a?.push instanceof K);
tries(() => (a.push, a.push) instanceof K);
tries(() => spoil(a.push));
tries(() => new (class { constructor(f) { spoil(f); } })(a.push));
tries(() => ({ set x(f) { spoil(f); } }).x = a.push);
tries(() => ((s, f) => spoil(f))`${a.push}`);
tries(() => [a.push].forEach(spoil));
tries(() => a.concat(a.push).forEach(spoil));
tries(() => Array.from([a], (x) => spoil(x.push)));
