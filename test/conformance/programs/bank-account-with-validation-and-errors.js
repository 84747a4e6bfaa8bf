class InsufficientFunds extends Error {
  constructor(need, have) {
    super(`need ${need}, have ${have}`);
    this.name = this.constructor?.name ?? "InsufficientFunds";
    this.short = need - have;
  }
}
class Account {
  static #next = 1;
  #balance = 0;
  #log = [];
  id = Account.#next++;
  deposit(n) {
    if (!Number.isFinite(n) || n <= 0) throw new TypeError("bad amount: " + n);
    this.#balance += n;
    this.#log.push({ t: "d", n });
    return this;
  }
  withdraw(n) {
    if (n > this.#balance) throw new RangeError(`need ${n}, have ${this.#balance}`);
    this.#balance -= n;
    this.#log.push({ t: "w", n });
    return this;
  }
  get balance() {
    return this.#balance;
  }
  get history() {
    return structuredCloneish(this.#log);
  }
  static transfer(a, b, n) {
    a.withdraw(n);
    try {
      b.deposit(n);
    } catch (e) {
      a.deposit(n);
      throw new Error("transfer failed", { cause: e });
    }
  }
}
const structuredCloneish = (o) => JSON.parse(JSON.stringify(o));
const a = new Account().deposit(100),
  b = new Account();
Account.transfer(a, b, 30);
log(a.balance, b.balance, a.history, a.id, b.id);
try {
  a.withdraw(1000);
} catch (e) {
  log(e.name, e.message);
}
try {
  Account.transfer(
    a,
    {
      deposit() {
        throw new TypeError("closed");
      },
    },
    5,
  );
} catch (e) {
  log(e.message, e.cause.message, a.balance);
}
