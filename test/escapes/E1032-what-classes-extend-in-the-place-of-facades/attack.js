const kinds = [Object, Array, Map, Set, WeakMap, Promise, RegExp, Uint8Array, ArrayBuffer, Number, String, Boolean];
const isFacade = (p, B) => {
  try {
    p.mark = "ESCAPED";
  } catch {
    // Frozen.
  }
  return p.mark ?? (p === B ? "the facade" : "ESCAPED");
};
const ways = [
  (X) => Object.getPrototypeOf(X),
  (X) => Reflect.getPrototypeOf(X),
  (X) => X.__proto__,
  (X) => X["__pro" + "to__"],
  (X) => Reflect.get(X, "__proto__"),
  (X) => Object.getPrototypeOf(new Proxy(X, {})),
  (X) => Object.getPrototypeOf(new Proxy(X, { getPrototypeOf: (target) => Reflect.getPrototypeOf(target) })),
  (X) => {
    let found;
    const p = new Proxy(X, { setPrototypeOf: (target, v) => ((found = v), true) });
    Object.setPrototypeOf(p, Object.getPrototypeOf(X));
    return found;
  },
];
const each = (f) => () => [...new Set(kinds.map((B) => f(class extends B {}, B)))].join();
tries(
  ...ways.map((get) => each((X, B) => isFacade(get(X), B))),
  // What makes the instances is told nothing but its arguments and the class, and is no value.
  each((X, B) => {
    const Y = class extends X {
      static above() {
        return super.constructor;
      }
      static nameAbove() {
        return super.prototype === X.prototype;
      }
    };
    return Y.above() === Function.prototype.constructor && Y.nameAbove() ? "the facades" : "ESCAPED";
  }),
  () => {
    class X extends Array {
      static above() {
        return [super.name, super.length, super.prototype === Array.prototype, super.isArray === Array.isArray].join();
      }
    }
    return X.above();
  },
  // One look at the prototype of the new target, as in plain JavaScript.
  () => {
    let looks = 0;
    class X extends Map {}
    const p = new Proxy(X, { get: (target, k) => (k === "prototype" && looks++, target[k]) });
    const made = Reflect.construct(X, [], p);
    return [looks, made instanceof X].join();
  },
  // A prototype that is given back for another one meanwhile makes instances of that.
  () => {
    class X extends Map {}
    class Y extends Array {}
    const p = new Proxy(X, { get: (target, k) => (k === "prototype" ? Y.prototype : target[k]) });
    const made = Reflect.construct(X, [], p);
    return Array.isArray(made) ? "ESCAPED" : Object.prototype.toString.call(made);
  },
  () => {
    class X extends Array {}
    const [a, b] = [X.from([1, 2]), X.of(3)];
    return [a instanceof X, b instanceof X, a.map((n) => n) instanceof X, a.length].join();
  },
  () => {
    class X extends Promise {}
    return [X.resolve(1) instanceof X, new X(() => {}).then() instanceof X].join();
  },
  () => Object.prototype.toString.call(Reflect.construct(Object.getPrototypeOf(class extends Map {}), [], class {})),
  () => {
    try {
      return Object.getPrototypeOf(class extends Map {})() ? "ESCAPED" : "nothing";
    } catch (e) {
      return e.message;
    }
  },
);
