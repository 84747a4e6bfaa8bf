log(
  Reflect.ownKeys({ a: 1, [Symbol.for("x")]: 2 }),
  Reflect.has({ x: 1 }, "x"),
  Reflect.apply(Math.max, null, [1, 2]),
  Reflect.construct(Date, [0]).getTime(),
  Reflect.construct(
    function () {
      this.t = new.target;
    },
    [],
    Map,
  ).t === Map,
  Reflect.getPrototypeOf([]) === Array.prototype,
  Reflect.isExtensible({}),
  Reflect.preventExtensions({}),
  Reflect.setPrototypeOf({}, null),
  Reflect.setPrototypeOf(Object.freeze({}), {}),
  Reflect.get(
    {
      get a() {
        return this.b;
      },
    },
    "a",
    { b: 7 },
  ),
  Reflect.set({}, "a", 1),
  Object.prototype.toString.call(Reflect),
  Reflect.getOwnPropertyDescriptor({ a: 1 }, "a"),
  Reflect.deleteProperty({ a: 1 }, "a"),
);
for (const f of [
  () => Reflect.ownKeys(1),
  () => Reflect.apply(1),
  () => Reflect.construct(() => {}, []),
  () =>
    Reflect.construct(
      function () {},
      [],
      () => {},
    ),
  () => Reflect.apply(Math.max, null),
  () => Reflect.has("s", "length"),
  () => Reflect.getPrototypeOf(1),
  () => new Reflect(),
  () => Reflect.setPrototypeOf({}, 1),
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
const recv = {};
log(
  Reflect.set(
    {
      set v(x) {
        this.got = x;
      },
    },
    "v",
    3,
    recv,
  ),
  recv.got,
  Reflect.set({ a: 1 }, "a", 2, recv),
  recv.a,
  Reflect.set(Object.freeze({ a: 1 }), "a", 2),
  Reflect.set([], "length", -1 >>> 0),
);
