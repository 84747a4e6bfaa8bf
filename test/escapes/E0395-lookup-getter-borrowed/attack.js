const { __lookupGetter__: getter, __lookupSetter__: setter } = Object.prototype;
const leak = (f) => f.constructor("return 'ESCAPED'")();
tries(
  () => leak(getter.call(Map.prototype, "size")),
  () => leak(Reflect.apply(getter, /x/, ["flags"])),
  () => leak(getter.bind(new Map())("size")),
  () => leak(getter.call.call(getter, {}, "__proto__")),
  () => leak(setter.apply({}, ["__proto__"])),
  () => leak(["__proto__"].map(getter, {})[0]),
  () => leak(new Uint8Array(1).__lookupGetter__("length")),
  () => leak(Array.__lookupGetter__(Symbol.species)),
);
