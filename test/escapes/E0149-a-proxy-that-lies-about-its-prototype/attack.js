let Thief;
const liar = new Proxy(account, { getPrototypeOf: () => Thief.prototype });
function Base() { return liar; }
Thief = class extends Base { stolen = this["_sec" + "ret"]; peek() { return this["_sec" + "ret"]; } };
tries(
  () => new Thief().stolen,
  () => { new Thief(); return Thief.prototype.peek.call(liar); },
  () => liar.stolen,
);
