function Base() {}
Base.prototype = account;
class Thief extends Base {
  read() { return this["_sec" + "ret"]; }
  above() { return super["_sec" + "ret"]; }
  run() { return super["_au" + "dit"](); }
}
tries(() => new Thief().read(), () => new Thief().above(), () => new Thief().run());
