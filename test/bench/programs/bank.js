// A mint with purses and a bank that moves money between them along a pseudo-random schedule: private fields,
// inheritance with super calls, refused transfers that throw and are caught.

class Random {
  _state;
  constructor(seed) {
    this._state = seed;
  }
  below(limit) {
    this._state = (this._state * 1103515245 + 12345) % 2147483648;
    return Math.floor((this._state / 2147483648) * limit);
  }
}

class Purse {
  _balance = 0;
  constructor(balance) {
    this._balance = balance;
  }
  get balance() {
    return this._balance;
  }
  put(amount) {
    if (amount < 0) throw new RangeError("negative amount");
    this._balance += amount;
    return this;
  }
  take(amount) {
    if (amount < 0 || amount > this._balance) throw new RangeError("insufficient funds");
    this._balance -= amount;
    return amount;
  }
}

class Savings extends Purse {
  _rate;
  _deposits = 0;
  constructor(balance, rate) {
    super(balance);
    this._rate = rate;
  }
  put(amount) {
    this._deposits += 1;
    return super.put(amount);
  }
  accrue() {
    super.put(Math.floor((this.balance * this._rate) / 1000));
    return this._deposits;
  }
}

class Fee extends Purse {
  take(amount) {
    super.take(1);
    return super.take(amount);
  }
}

class Bank {
  _purses = [];
  _refused = 0;
  open(purse) {
    this._purses.push(purse);
  }
  transfer(from, to, amount) {
    try {
      this._purses[to].put(this._purses[from].take(amount));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this._refused += 1;
    }
  }
  accrue() {
    for (const purse of this._purses) if (purse instanceof Savings) purse.accrue();
  }
  total() {
    return this._purses.reduce((sum, purse) => sum + purse.balance, 0);
  }
  get refused() {
    return this._refused;
  }
}

function run(size) {
  const bank = new Bank();
  const random = new Random(42);
  for (let i = 0; i < 60; i++) {
    if (i % 3 === 0) bank.open(new Savings(1000 + i, 2));
    else if (i % 3 === 1) bank.open(new Purse(2000 + i));
    else bank.open(new Fee(500 + i));
  }
  for (let i = 0; i < size; i++) {
    bank.transfer(random.below(60), random.below(60), random.below(100));
    if (i % 1000 === 999) bank.accrue();
  }
  return bank.total() * 100003 + bank.refused;
}

run;
