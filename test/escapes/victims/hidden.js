// A mint: the class stays in a closure, only instances are given out.
const { purse, total, list } = (() => {
  class Purse {
    _amount = 0;
    constructor(amount) {
      this._amount = amount;
    }
    amount() {
      return this._amount;
    }
  }
  class Coins extends Array {
    money() {
      return this.length > 1000 ? "a fortune" : "a little";
    }
  }
  return {
    purse: new Purse(10),
    total: (p) => (p.amount() > 1000 ? "a fortune" : "a little"),
    list: Coins.from([1, 2]),
  };
})();
