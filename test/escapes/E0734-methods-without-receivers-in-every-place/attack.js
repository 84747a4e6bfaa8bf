class Account { open(who = this) { return who === other ? "ESCAPED" : "bound"; } self() { return this; } }
const account = new Account();
const other = new Account();
const via = (m) => (m.call(other) === "ESCAPED" || Reflect.apply(m, other, []) === "ESCAPED" ? "ESCAPED" : "bound");
const holder = { account, n: 1 };
const list = [account];
let changing = account;
const id = (x) => x;
tries(
  () => via(account.open), () => via(holder.account.open), () => via(list[0].open), () => via(list[+"0"].open), () => via(account["open"]), () => via((0, account.open)),
  () => via(account.open || 1), () => via(account.open && account.open), () => via(account.open ?? 1), () => via(true ? account.open : 1), () => via([account.open][0]),
  () => via({ f: account.open }.f), () => via({ __proto__: account }.open), () => via(id(account.open)), () => { const { open } = account; return via(open); },
  () => { const [open] = [account.open]; return via(open); }, () => { let f; f = account.open; return via(f); }, () => { let f; f ??= account.open; return via(f); },
  () => { function* g() { yield account.open; } return via([...g()][0]); }, () => { try { throw account.open; } catch (f) { return via(f); } }, () => via(account?.open),
  () => { for (const f of [account.open]) return via(f); }, () => ((f = account.open) => via(f))(), () => via(id`${account.open}` && account.open), () => via((() => account.open)()),
  () => { const o = { get a() { changing = other; return account; } }; return via(o.a.open); }, () => via(changing.open) && via((changing = account, changing.open)),
  () => { const k = "open"; return via(account[k]); }, () => via(Object.values({ f: account.open })[0]), () => via(new Proxy({}, { get: () => account.open }).x),
  () => { class S extends Account { open() { return via(super.open); } } return new S().open(); }, () => { class S extends Account { m = this.open; } return via(new S().m); },
  () => { class S extends Account { go() { const f = this.open; return via(f); } } return new S().go(); }, () => { class S { static s() { return this === S ? "bound" : "ESCAPED"; } } return S.s.call(other); },
);
