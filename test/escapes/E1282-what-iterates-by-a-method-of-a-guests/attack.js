const seen = [];
class List {
  _items = [1, 2];
  [Symbol.iterator](...args) { seen.push(this === list, args.length, new.target === undefined); return this._items.values(); }
}
class Self { n = 0; [Symbol.iterator]() { return this; } next() { seen.push(this instanceof Self, Object.getPrototypeOf(this) === Self.prototype); return { done: ++this.n > 1, value: this }; } return() { seen.push("closed"); return {}; } }
const list = new List();
const record = { [Symbol.iterator]() { seen.push(Reflect.ownKeys(this).length, Object.getPrototypeOf(this) === Object.prototype); return [3].values(); } };
function Old() {} Old.prototype[Symbol.iterator] = function () { seen.push(this instanceof Old); return [4][Symbol.iterator](); };
const got = { get [Symbol.iterator]() { seen.push("got"); return function () { seen.push(this === got); return [5].values(); }; } };
const proxied = new Proxy([6], { get(t, k, r) { seen.push(r === proxied, typeof k); return Reflect.get(t, k, t); } });
const bare = { [Symbol.iterator]: () => 1 }, none = { [Symbol.iterator]: 1 };
for (const x of list) seen.push(x);
for (const x of new Self()) { seen.push(x instanceof Self); break; }
seen.push(...record, ...new Old(), ...got, ...proxied);
const [first] = new Self(); seen.push(first instanceof Self);
class Vault { _items = ["kept"]; [Symbol.iterator]() { return this._items.values(); } }
tries(
  () => [...{ __proto__: Vault.prototype, _items: ["ESCAPED"] }][0], () => { const [a] = { [Symbol.iterator]: Vault.prototype[Symbol.iterator], _items: ["ESCAPED"] }; return a; },
  ...seen.map((v) => () => v),
  () => [...bare], () => [...none], () => { for (const x of bare) escaped(x); }, () => { const [a] = none; return a; }, () => [...Object.create(list)], () => [...new Proxy(list, {})],
  () => { try { [...bare]; } catch (e) { return /\$s_|Guest|class/.test(e.message + e.stack) ? "ESCAPED" : "hidden"; } },
  () => { const it = { [Symbol.iterator]() { return { next() { return { done: seen.length++ > 999, value: this }; } }; } }; for (const x of it) return Reflect.ownKeys(x).join(); },
);
