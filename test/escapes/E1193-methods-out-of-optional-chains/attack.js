class Victim {
  _secret = "ESCAPED";
  other = { _secret: "ESCAPED" };
  open() {
    return this._secret === "ESCAPED" ? "kept" : this._secret;
  }
  get opener() {
    return this.open;
  }
  static make() {
    return this === Victim ? "kept" : this._secret;
  }
  self() {
    return this;
  }
}
const victim = new Victim();
const stolen = { _secret: "ESCAPED", "_secr\u0065t2": 1 };
const none = undefined;
const key = (s) => s.split("").join("");
tries(
  () => { const f = victim?.open; return f.call(stolen); },
  () => (0, victim?.open).call(stolen),
  () => [victim?.open][0].apply(stolen),
  () => victim?.open.call(stolen),
  () => victim?.open?.call?.(stolen),
  () => victim?.open.bind(stolen)(),
  () => Reflect.apply(victim?.open, stolen, []),
  () => { stolen.open = victim?.open; return stolen.open(); },
  () => ({ ...stolen, open: victim?.["open"] }).open(),
  () => (none ?? victim?.open).call(stolen),
  () => (victim?.self?.())?.open.call(stolen),
  () => victim?.opener.call(stolen),
  () => victim?.opener?.call(stolen),
  () => Victim?.make.call(stolen),
  () => Object.getPrototypeOf(victim)?.open?.call(stolen),
  () => { const { open = victim?.open } = {}; return open.call(stolen); },
  () => ((f) => f.call(stolen))(victim?.open),
  () => { for (const f of [victim?.open]) return f.call(stolen); },
  () => [stolen].map(victim?.open, stolen)[0],
  () => { let o = victim; const f = o?.[(o = stolen, "open")]; return f.call(stolen); },
  () => { let o = victim; return o?.[(o = stolen, "open")](); },
  () => { let o = stolen; return (o = victim)?.open.call(o = stolen); },
  () => { let f; f ??= victim?.open; return f.call(stolen); },
  () => `${victim?.open}`.includes("_secret") ? "ESCAPED" : "kept",
  () => victim?.[key("_secret")],
  () => victim?.self()[key("_secret")],
  () => victim?.self?.()?.[key("_secret")],
  () => (() => {})?.constructor?.("return 'ESCAPED'")(),
  () => (() => {})?.["constructor"]("return 'ESCAPED'")(),
  () => (() => {})?.[key("constructor")]?.("return 'ESCAPED'")(),
  () => (class {})?.__proto__?.constructor?.("return 'ESCAPED'")(),
);
