// The mint and purses of the capability literature (M. S. Miller, "Capability-based Financial Instruments").
//
// A mint makes purses of its own currency. A purse holder can look at the balance, sprout empty purses, and take
// money from another purse *that it holds* by depositing from it. Money is conserved: only the mint's holder makes more.
//
// The class is made anew for every mint, so that every currency has a brand of its own: `source._balance` is the
// friend access of Sallyport, which asks for the brand of this very class. `issuer` is what only this closure holds.
function makeMint(currency) {
  const issuer = {};

  class Purse {
    _balance = 0;
    constructor(balance, proof) {
      if (proof !== issuer) throw new TypeError("only the mint makes money");
      this._balance = balance;
    }
    get balance() {
      return this._balance;
    }
    sprout() {
      return new Purse(0, issuer);
    }
    deposit(amount, source) {
      if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError("an amount is a natural number");
      if (source._balance < amount) throw new RangeError("insufficient funds");
      if (!Number.isSafeInteger(this._balance + amount)) throw new RangeError("the purse is full");
      source._balance -= amount;
      this._balance += amount;
      return this._balance;
    }
  }

  return {
    currency,
    makePurse(balance) {
      if (!Number.isSafeInteger(balance) || balance < 0) throw new RangeError("an amount is a natural number");
      return new Purse(balance, issuer);
    },
  };
}
