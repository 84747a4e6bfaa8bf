class Thief {
  _secret = "own";
  steal(o) { return o._secret; }
  static steal(o) { return o._secret; }
}
class Heir extends Account {
  steal(o) { return o._secret; }
}
class Sibling {
  steal(o) { return o._registry; }
}
tries(
  () => new Thief().steal(account),
  () => Thief.steal(account),
  () => new Thief().steal(Object.create(account)),
  () => new Thief().steal(new Proxy({}, { getPrototypeOf: () => account })),
  () => new Heir().steal(account),
  () => new Sibling().steal(Account),
  () => { function Base(o) { return o; } class T extends Base { mine = 1; steal(o) { return o._secret; } } return new T(account).steal(account); },
);
