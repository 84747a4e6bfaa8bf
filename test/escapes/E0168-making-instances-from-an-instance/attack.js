const { purse, total } = (() => {
  class Purse {
    _amount = 0;
    constructor(amount) { this._amount = amount; }
    amount() { return this._amount; }
  }
  return { purse: new Purse(10), total: (p) => (p instanceof Purse && p.amount() > 1000 ? "ESCAPED" : "genuine") };
})();
tries(
  () => total(new purse.constructor(1e9)),
  () => total(Reflect.construct(purse.constructor, [1e9])),
  () => { const C = Object.getPrototypeOf(purse)["construct" + "or"]; return total(new C(1e9)); },
  () => total(new (purse.__proto__.constructor)(1e9)),
);
