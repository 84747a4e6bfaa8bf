const seen = [];
function Base() {
  return new Proxy(this, {
    defineProperty(target, key, descriptor) { seen.push(key); return Reflect.defineProperty(target, key, descriptor); },
    set(target, key, value, receiver) { seen.push(key); return Reflect.set(target, key, value, receiver); },
    get(target, key, receiver) { seen.push(key); return Reflect.get(target, key, receiver); },
    has(target, key) { seen.push(key); return Reflect.has(target, key); },
    getOwnPropertyDescriptor(target, key) { seen.push(key); return Reflect.getOwnPropertyDescriptor(target, key); },
    ownKeys(target) { return Reflect.ownKeys(target); },
  });
}
class Victim extends Base {
  _secret = "s";
  constructor() { super(); this._other = 1; }
  read() { return this._secret; }
}
tries(
  () => { new Victim(); return "made"; },
  () => new Victim().read(),
  () => (seen.some((key) => typeof key === "symbol" && key.description === undefined) ? "ESCAPED" : "no symbol"),
);
