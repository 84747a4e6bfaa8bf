const secret = Symbol("secret"), own = Symbol("own");
class Account { #total = 5; _total = 5; [own] = 1; includes(v) { return this._total === v; } [secret]() { return this.#total; } static [secret]() { return this === Account; } get [Symbol.toStringTag]() { return "Account"; } }
class Poor extends Account { [secret]() { return 0; } }
const victim = new Account(), heir = new Poor();
const symbols = { secret, own, iterator: Symbol.iterator, unscopables: Symbol.unscopables, species: Symbol.species, primitive: Symbol.toPrimitive, match: Symbol.match, instance: Symbol.hasInstance, tag: Symbol.toStringTag };
const marks = (f) => () => { const v = f(); v.mark = "ESCAPED"; return v.mark === "ESCAPED" ? "ESCAPED" : "nothing"; };
const changed = (f) => () => { f(); return victim[own] !== 1 || symbols.match in victim || symbols.match in Account || symbols.match in Account.prototype ? "ESCAPED" : "nothing"; };
const keys = { total: "_total", none: undefined, turning: { turns: 0, toString() { return this.turns++ ? "_total" : "other"; } } };
const each = (o) => Reflect.ownKeys(o).filter((k) => typeof k === "symbol");
tries(
  marks(() => [][symbols.iterator]), marks(() => [][symbols.unscopables]), marks(() => Array.prototype[symbols.unscopables]), marks(() => new Date(0)[symbols.primitive]),
  marks(() => /x/[symbols.match]), marks(() => (() => 1)[symbols.instance]), marks(() => Array[symbols.species]), marks(() => new Map()[symbols.iterator]), marks(() => (function* () {})()[symbols.iterator]),
  () => ([][symbols.iterator] === [].values ? "same" : "ESCAPED"),
  () => { const take = (o, k) => o[k]; return [take([], symbols.iterator), take(new Map(), symbols.iterator), take("", symbols.iterator)].some((f) => Reflect.ownKeys(f).length > 2 || !Object.isFrozen(f)) ? "ESCAPED" : "frozen"; },
  () => { const f = victim[symbols.secret]; return f.call(heir) === 5 ? "bound" : "ESCAPED"; },
  () => (victim[symbols.secret] === victim[symbols.secret] ? "one" : "two"),
  () => { const { [symbols.secret]: f } = victim; return f.call(heir) === 5 ? "bound" : "ESCAPED"; },
  () => Account[symbols.secret].call(Poor) === true ? "bound" : "ESCAPED",
  changed(() => { victim[symbols.own] = 2; }), changed(() => { victim[symbols.own] += 2; }), changed(() => { victim[symbols.own]++; }), changed(() => { victim[symbols.match] = 2; }), changed(() => { Account[symbols.match] = 2; }),
  changed(() => { Account.prototype[symbols.match] = 2; }), changed(() => { delete victim[symbols.own]; }), changed(() => { [victim[symbols.own]] = [2]; }), changed(() => { Object.create(victim)[symbols.own] = 2; }), changed(() => { victim[symbols.match] ??= 2; }),
  () => { const found = [victim, Account, Account.prototype, heir].flatMap(each).filter((k) => k !== own && k !== secret && k !== symbols.tag); return found.length > 0 ? "ESCAPED" : "nothing"; },
  () => { const seen = []; const spy = new Proxy({}, { get: (_, k) => { seen.push(k); }, has: (_, k) => { seen.push(k); return false; }, set: (_, k) => { seen.push(k); return true; } }); spy[symbols.own]; symbols.own in spy; spy[symbols.own] = 1; return seen.length === 3 && seen.every((k) => k === own) ? "asked once each" : "ESCAPED"; },
  () => { const o = { get [symbols.own]() { return this === o; } }; return o[symbols.own] === true ? "own" : "ESCAPED"; },
  () => { const o = Object.freeze({ [own]: 1 }); o[symbols.own] = 2; return "ESCAPED"; },
  () => { (() => 1)[symbols.instance] = 1; return "ESCAPED"; }, () => null[symbols.own], () => { const [none] = []; none[symbols.own] = 1; }, () => symbols.own in "text",
  () => (victim.hasOwnProperty(keys.total) ? "ESCAPED" : "nothing"), () => (victim.hasOwnProperty(keys.turning) ? "ESCAPED" : "nothing"), () => (Object.create(victim).hasOwnProperty(keys.total) ? "ESCAPED" : "nothing"),
  () => (new Proxy(victim, {}).hasOwnProperty(keys.total) ? "ESCAPED" : "nothing"), () => (victim.propertyIsEnumerable(keys.total) ? "ESCAPED" : "nothing"), () => (victim.includes(keys.none) ? "ESCAPED" : "nothing"),
);
