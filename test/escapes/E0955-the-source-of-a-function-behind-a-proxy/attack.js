class Account { _balance = 1; get reader() { return () => this._balance; } }
const f = (o) => o.secret + o.other;
const shows = (g) => { try { g(); return "no error"; } catch (e) { return /o\.secret|\$s_|\[\$/.test(e.message) ? "ESCAPED" : e.name; } };
const reader = new Account().reader;
const proxies = [new Proxy(f, {}), new Proxy(new Proxy(f, {}), {}), Proxy.revocable(f, {}).proxy, new Proxy(reader, {}), new Proxy(function (o) { return o.secret; }, {})];
const { get, set } = new Map();
const { add } = new WeakSet();
tries(
  ...proxies.map((p) => () => shows(() => Reflect.apply(get, p, [1]))),
  ...proxies.map((p) => () => shows(() => set.call(p, 1, 2))),
  () => shows(() => add.call(proxies[0], {})),
  () => shows(() => new Proxy(f, { get: () => get }).get(1)),
  () => shows(() => new Map([[1, 2], proxies[0]].map((x) => (x === proxies[0] ? Reflect.apply(get, x, []) : x)))),
  () => shows(() => [].push.call(new Proxy(f, {}), 1)),
  () => shows(() => Reflect.apply(Object.getOwnPropertyDescriptor(Map.prototype, "size").get, proxies[1], [])),
  () => shows(() => new Intl.NumberFormat("en", { minimumFractionDigits: proxies[0] })),
  () => { const { proxy, revoke } = Proxy.revocable(f, {}); revoke(); return shows(() => Reflect.apply(get, proxy, [1])); },
);
