const t = Object.freeze({ a: 1 });
for (const f of [
  () => new Proxy(t, { get: () => 2 }).a,
  () => {
    "use strict";
    new Proxy(t, { set: () => true }).a = 2;
  },
  () => "a" in new Proxy(t, { has: () => false }),
  () => delete new Proxy(t, { deleteProperty: () => true }).a,
  () => Object.keys(new Proxy(t, { ownKeys: () => [] })),
  () => Object.keys(new Proxy({}, { ownKeys: () => ["a", "a"] })),
  () => Object.keys(new Proxy({}, { ownKeys: () => [1] })),
  () => Object.getPrototypeOf(new Proxy(t, { getPrototypeOf: () => Array.prototype })),
  () => Object.getPrototypeOf(new Proxy({}, { getPrototypeOf: () => 1 })),
  () => Object.isExtensible(new Proxy({}, { isExtensible: () => false })),
  () => Object.getOwnPropertyDescriptor(new Proxy(t, { getOwnPropertyDescriptor: () => undefined }), "a"),
  () =>
    Object.getOwnPropertyDescriptor(
      new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1, configurable: false }) }),
      "x",
    ),
  () => Object.defineProperty(new Proxy({}, { defineProperty: () => false }), "a", {}),
  () => Reflect.defineProperty(new Proxy({}, { defineProperty: () => false }), "a", {}),
  () => new new Proxy(function () {}, { construct: () => 1 })(),
  () => new Proxy(function () {}, { apply: () => 9 })(),
  () => new Proxy(1, {}),
  () => new Proxy({}, 1),
  () => Proxy({}, {}),
  () => new new Proxy(() => {}, {})(),
  () => new Proxy({}, { get: 5 }).a,
  () => new Proxy({ a: 1 }, { get: null }).a,
  () => Object.preventExtensions(new Proxy({}, { preventExtensions: () => true })),
  () => Object.setPrototypeOf(new Proxy({}, { setPrototypeOf: () => false }), null),
  () => (new Proxy({}, { set: () => false }).x = 1),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
