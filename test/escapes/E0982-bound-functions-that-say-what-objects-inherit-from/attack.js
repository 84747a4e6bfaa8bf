const computed = () => Object.defineProperty(function () {}.bind(), "prototype", { get: () => account });
const inherited = () => Object.setPrototypeOf(function () {}.bind(), { prototype: account });
const late = () => Object.setPrototypeOf(function () {}.bind(), { get prototype() { return account; } });
const isHeir = (o) => (Object.getPrototypeOf(o) === account ? "ESCAPED" : "no heir");
class Derived extends Map {}
function onlyNow(made) {
  const b = function () {}.bind();
  class Base { constructor() {} }
  class Heir extends Base { constructor() { super(Object.defineProperty(b, "prototype", { get: () => account })); } }
  return Reflect.construct(made ? Heir : Map, made ? [] : { get length() { Object.defineProperty(b, "prototype", { get: () => account }); return 0; } }, b);
}
tries(
  ...[computed, inherited, late].flatMap((make) => [
    () => isHeir(Reflect.construct(function () {}, [], make())),
    () => isHeir(Reflect.construct(Object, [], make())),
    () => isHeir(Reflect.construct(Array, [], make())),
    () => isHeir(Reflect.construct(Map, [], make())),
    () => isHeir(Reflect.construct(Date, [0], make())),
    () => isHeir(Reflect.construct(String, ["a"], make())),
    () => isHeir(Reflect.construct(Promise, [() => {}], make())),
    () => isHeir(Reflect.construct(Error, ["a"], make())),
    () => isHeir(Reflect.construct(RegExp, ["a"], make())),
    () => isHeir(Reflect.construct(Uint8Array, [1], make())),
    () => isHeir(Reflect.construct(Derived, [], make())),
    () => isHeir(Reflect.construct(Map, [], new Proxy(make(), {}))),
    () => isHeir(Reflect.construct(function () {}.bind(), [], make())),
  ]),
  () => isHeir(onlyNow(true)),
  () => isHeir(onlyNow(false)),
);
