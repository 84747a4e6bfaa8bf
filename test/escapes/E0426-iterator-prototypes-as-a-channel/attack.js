const kinds = [[].values(), new Map().keys(), new Set().keys(), ""[Symbol.iterator](), "".matchAll(/a/g), (function* () {}).prototype, (async function* () {}).prototype];
for (const o of kinds) {
  const roads = [() => Object.getPrototypeOf(o), () => o.__proto__.__proto__, () => Reflect.getPrototypeOf(Reflect.getPrototypeOf(o)), () => Object.prototype.__lookupGetter__("__proto__").call(o)];
  for (const road of roads) {
    tries(
      () => (road().mark === "x" ? "ESCAPED" : "first"),
      () => { road().mark = "x"; return "set"; },
    );
  }
}
