const proto = (C) => C["proto" + "type"];
class Spy extends Account {
  spy() { return this["_sec" + "ret"]; }
}
class Stranger {
  spy() { return this["_sec" + "ret"]; }
}
tries(
  () => proto(Spy).spy.call(account),
  () => new Spy().spy.call(account) === account.self().constructor ? "" : proto(Stranger).spy.call(account),
  () => Reflect.apply(proto(Stranger).spy, account, []),
  () => proto(Stranger).spy.bind(account)(),
  () => [account].map(Function.prototype.call, proto(Stranger).spy)[0],
  () => Array.from([1], proto(Stranger).spy, account)[0],
);
