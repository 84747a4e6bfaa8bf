const chains = [[].values(), new Map().keys(), new Set().values(), ""[Symbol.iterator](), "a".matchAll(/a/g), (function* () {})()];
for (const iterator of chains) {
  tries(
    () => Object.getPrototypeOf(Object.getPrototypeOf(iterator)).constructor.constructor("return 'ESCAPED'")(),
    () => Reflect.get(Object.getPrototypeOf(Object.getPrototypeOf(iterator)), "constructor", {}).constructor("return 'ESCAPED'")(),
    () => iterator.constructor.constructor("return 'ESCAPED'")(),
  );
}
