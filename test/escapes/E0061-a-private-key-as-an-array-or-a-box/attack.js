for (const key of [["_secret"], new String("_secret"), { toString: () => "_secret" }, { [Symbol.toPrimitive]: () => "_secret" }]) {
  tries(() => account[key]);
}
