class Spy extends Account {
  spy() { return this["_sec" + "ret"]; }
}
class Stranger {
  spy() { return this["_sec" + "ret"]; }
}
tries(
  () => Spy.prototype.spy.call(account),
  () => new Spy().spy.call(account) === account.self().constructor ? "" : Stranger.prototype.spy.call(account),
  () => Reflect.apply(Stranger.prototype.spy, account, []),
  () => Stranger.prototype.spy.bind(account)(),
  () => [account].map(Function.prototype.call, Stranger.prototype.spy)[0],
  () => Array.from([1], Stranger.prototype.spy, account)[0],
);
