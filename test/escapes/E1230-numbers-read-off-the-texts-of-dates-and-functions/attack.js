// It is Friday in Chatham, and Thursday in UTC.
const d = new Date(Date.UTC(1970, 0, 1, 20));
const heir = new (class extends Date {})(+d);
const { secret } = { secret() {} };
const show = (n) => (/^(fri|secret)$/.test(n.toString(36)) ? "ESCAPED" : "kept");
const parse = parseInt;
const { parseInt: ofNumber } = Number;
tries(
  () => show(parseInt(d, 36)),
  () => show(parse(d, 36)),
  () => show(Number.parseInt(d, 36)),
  () => show(ofNumber(d, 36)),
  () => show(parseInt([d], 36)),
  () => show(parseInt([[d], 1], 36)),
  () => show(parseInt(heir, 36)),
  () => show(parseInt.call(null, d, 36)),
  () => show(parseInt.apply(null, [d, 36])),
  () => show(Reflect.apply(parseInt, null, [d, 36])),
  () => show(parseInt.bind(null, d)(36)),
  () => show([36].reduce(parseInt, d)),
  () => show([d].map((v) => parseInt(v, 36))[0]),
  () => show(parseInt(...[d, 36])),
  () => show(new Proxy(parseInt, {})(d, 36)),
  () => show(parseInt({ __proto__: d, toString: () => [d] + "" }, 36)),
  () => show(parseInt(secret, 36)),
  () => show(parseInt([secret], 36)),
  () => show(parseFloat({ toString: () => parseInt(d, 36) + "" })),
);
