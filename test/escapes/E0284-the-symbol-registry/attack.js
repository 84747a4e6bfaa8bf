tries(
  () => Symbol.keyFor(Object.getOwnPropertySymbols(account)[0] ?? Symbol.iterator) === undefined ? "unregistered" : "ESCAPED",
  () => account[Symbol.for("_secret")] ?? account[Symbol.for("sallyport")] ?? "nothing",
  () => account[Symbol("_secret")] ?? account[Symbol()] ?? "nothing",
  () => { const [S] = [Symbol]; S.polluted = "ESCAPED"; return S.polluted; },
  () => Object(Symbol.iterator).constructor.constructor("return 'ESCAPED'")(),
  () => Symbol.prototype.valueOf.call(Object(Symbol())).constructor.constructor("return 'ESCAPED'")(),
);
