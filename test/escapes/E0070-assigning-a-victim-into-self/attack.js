class Account { _secret = "ESCAPED"; owner = "Ann"; }
const account = new Account();
class Thief {
  take(victim) { Object.assign(this, victim); return this._secret; }
  spread(victim) { Object.assign(this, { ...victim }); return this._secret; }
  define(victim) { Object.defineProperties(this, Object.getOwnPropertyDescriptors(victim)); return this._secret; }
}
tries(
  () => new Thief().take(account),
  () => new Thief().spread(account),
  () => new Thief().define(account),
);
