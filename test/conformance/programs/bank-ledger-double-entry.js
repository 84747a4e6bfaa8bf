class LedgerError extends Error {
  constructor(message, options) { super(message, options); this.name = new.target.name; }
}
class InsufficientFunds extends LedgerError {
  constructor(account, needed) { super(`${account.id} lacks ${Money.format(needed)}`); this.account = account.id; this.needed = needed; }
}
class Money {
  static format(cents) {
    const sign = cents < 0n ? "-" : "";
    const abs = cents < 0n ? -cents : cents;
    const whole = (abs / 100n).toString().replace(/\B(?=(\d{3})+(?!\d))/g, ",");
    return `${sign}$${whole}.${(abs % 100n).toString().padStart(2, "0")}`;
  }
  static parse(text) {
    const m = /^(-)?\$?([\d,]+)(?:\.(\d{1,2}))?$/.exec(text.trim());
    if (!m) throw new LedgerError(`not money: ${text}`);
    const [, sign, whole, fraction = "0"] = m;
    const cents = BigInt(whole.replaceAll(",", "")) * 100n + BigInt(fraction.padEnd(2, "0"));
    return sign ? -cents : cents;
  }
}
class Account {
  #entries = [];
  _balance = 0n;
  constructor(id, { overdraft = 0n } = {}) { this.id = id; this._overdraft = overdraft; }
  get balance() { return this._balance; }
  canSpend(amount) { return this._balance + this._overdraft >= amount; }
  post(entry) {
    if (entry.amount < 0n && !this.canSpend(-entry.amount)) throw new InsufficientFunds(this, -entry.amount);
    this.#entries.push(Object.freeze({ ...entry, running: (this._balance += entry.amount) }));
  }
  undoLast() { const entry = this.#entries.pop(); this._balance -= entry.amount; return entry; }
  *statement() { for (const { amount, memo, running } of this.#entries) yield `${memo.padEnd(10, ".")}${Money.format(amount).padStart(12)}${Money.format(running).padStart(12)}`; }
  toJSON() { return { id: this.id, balance: Money.format(this._balance), entries: this.#entries.length }; }
}
class Ledger {
  #accounts = new Map();
  open(id, options) { const a = new Account(id, options); this.#accounts.set(id, a); return a; }
  #find(id) { return this.#accounts.get(id) ?? (() => { throw new LedgerError(`no account ${id}`); })(); }
  transfer({ from, to, amount, memo = "transfer" }) {
    const cents = typeof amount === "bigint" ? amount : Money.parse(amount);
    const legs = [[this.#find(from), -cents], [this.#find(to), cents]];
    const done = [];
    try { for (const [account, value] of legs) { account.post({ amount: value, memo }); done.unshift(account); } }
    catch (cause) { for (const a of done) a.undoLast(); throw new LedgerError(`transfer ${from}→${to} failed`, { cause }); }
    return this;
  }
  total() { return [...this.#accounts.values()].reduce((sum, { balance }) => sum + balance, 0n); }
  toJSON() { return Object.fromEntries(this.#accounts); }
}
const ledger = new Ledger();
const cash = ledger.open("cash", { overdraft: 10n ** 9n });
const alice = ledger.open("alice");
ledger.open("bob", { overdraft: 500n });
ledger.transfer({ from: "cash", to: "alice", amount: "$1,234.5", memo: "salary" }).transfer({ from: "alice", to: "bob", amount: 20000n });
for (const bad of [{ from: "bob", to: "alice", amount: "$999" }, { from: "bob", to: "nobody", amount: "1" }, { from: "bob", to: "alice", amount: "a lot" }]) {
  try { ledger.transfer(bad); } catch (error) {
    log(error.name, error.message, error.cause?.name, error.cause?.message, error.cause instanceof InsufficientFunds && error.cause.needed, error instanceof LedgerError);
  }
}
for (const line of alice.statement()) log(line);
log(JSON.stringify(ledger, null, 1), ledger.total() === 0n, cash.canSpend(1n));
const restored = JSON.parse(JSON.stringify(ledger), (k, v) => (k === "balance" ? Money.parse(v).toString() + "c" : v));
log(restored);
