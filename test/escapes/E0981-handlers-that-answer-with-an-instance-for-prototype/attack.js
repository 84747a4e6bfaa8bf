const lying = () => new Proxy(function () {}, { get: (t, k) => (k === "prototype" ? account : t[k]) });
const isHeir = (o) => (Object.getPrototypeOf(o) === account ? "ESCAPED" : "no heir");
tries(
  () => isHeir(Reflect.construct(function () {}, [], lying())),
  () => isHeir(Reflect.construct(Object, [], lying())),
  () => isHeir(Reflect.construct(Map, [], lying())),
  () => isHeir(new (lying())()),
);
