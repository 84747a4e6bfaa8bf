class R extends RegExp {
  static leak(k) { return super[k]; }
  static own(k) { return Reflect.get(RegExp, k, this); }
}
const tell = (v) => (String(v).includes("host secret") ? "ESCAPED" : "hidden");
for (const key of ["$1", "input", "$_", "lastMatch", "$&", "lastParen", "$+", "leftContext", "rightContext"]) {
  tries(
    () => tell(R.leak(key)),
    () => tell(R.own(key)),
    () => tell(Reflect.get(/x/.constructor, key)),
    () => tell(Object.getOwnPropertyDescriptor(RegExp, key).get.call(RegExp)),
    () => tell(RegExp.__lookupGetter__(key).call(R)),
  );
}
