const seen = [];
const spy = (value, context) => { seen.push(context); };
class Account {
  @spy _secret = "ESCAPED";
  @spy _audit() { return this._secret; }
  @spy get _hidden() { return this._secret; }
  @spy static _registry = "ESCAPED";
  @spy accessor _slot = "ESCAPED";
}
const account = new Account();
for (const { name, access } of seen) {
  tries(
    () => (typeof name === "symbol" && account[name] === "ESCAPED" ? "ESCAPED" : typeof name),
    () => (access.get(access.has?.(Account) ? Account : account) === "ESCAPED" ? "ESCAPED" : "hidden"),
    () => { const o = {}; access.set?.(o, "x"); return Reflect.ownKeys(o).some((key) => typeof key === "symbol") ? "ESCAPED" : "no symbol"; },
    () => (access.get({ _secret: 1 }), "read"),
  );
}
