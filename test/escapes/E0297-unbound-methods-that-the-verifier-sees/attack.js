const key = "_sec" + "ret";
class Stranger {
  spy() { return this[key]; }
}
tries(
  () => Stranger.prototype.spy.call(account),
  () => Stranger.prototype.spy.apply(account),
  () => Stranger.prototype.spy.bind(account)(),
  () => Reflect.apply(Stranger.prototype.spy, account, []),
);
