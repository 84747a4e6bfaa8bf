class Vault { level = 0; open() { return this.level > 3; } }
const vault = new Vault();
const described = () => new Proxy(function () {}, {
  getOwnPropertyDescriptor: (t, k) => (k === "prototype" ? { value: vault, writable: true, enumerable: false, configurable: false } : Reflect.getOwnPropertyDescriptor(t, k)),
});
const answered = () => new Proxy(function () {}, { get: (t, k) => (k === "prototype" ? vault : t[k]) });
const computed = () => Object.defineProperty(function () {}.bind(), "prototype", { get: () => vault });
const isHeir = (o) => (Object.getPrototypeOf(o) === vault ? "ESCAPED" : "no heir");
tries(
  ...[described, answered, computed].flatMap((make) => [
    () => isHeir(Reflect.construct(URL, ["http://a.example/"], make())),
    () => isHeir(Reflect.construct(URLSearchParams, [""], make())),
    () => isHeir(Reflect.construct(TextEncoder, [], make())),
    () => isHeir(Reflect.construct(WeakRef, [{}], make())),
    () => isHeir(Reflect.construct(Date, [0], make())),
    () => isHeir(Reflect.construct(Intl.NumberFormat, [], make())),
  ]),
);
