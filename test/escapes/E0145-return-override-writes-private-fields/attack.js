function Base(o) { return o; }
class Thief extends Base {
  stolen = this["_sec" + "ret"];
  peek() { return this["_sec" + "ret"]; }
}
tries(
  () => new Thief(account).stolen,
  () => { new Thief(account); return Thief["proto" + "type"].peek.call(account); },
  () => account.stolen,
);
