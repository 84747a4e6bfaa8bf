let reads = 0;
tries(
  () => read({ toString: () => (reads++ === 0 ? "a" : "../secret") }),
  () => read({ [Symbol.toPrimitive]: () => "../secret" }),
  () => read(["..", "secret"].join("/").split()),
  () => read(new String("../secret")),
  () => read(new Proxy(["a"], {})),
  () => read(),
);
