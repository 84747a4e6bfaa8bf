const f = function () {
  return "inside";
};
const d = new Date(0);
const message = (road) => () => {
  try {
    road();
    return "kept";
  } catch (error) {
    return /inside|\+1245|\$s_|native code/.test(error.message) ? "ESCAPED" : "kept";
  }
};
const says = (target, v) => new Proxy(target, { get: () => v });
const bare = Object.freeze(Object.defineProperty({}, "x", { set() {} }));
const key = ["x"][0];
let turn = 0;
const turning = (target, at) =>
  new Proxy(target, {
    getOwnPropertyDescriptor(o, k) {
      if (turn++ === at) Object.freeze(o);
      return Reflect.getOwnPropertyDescriptor(o, k);
    },
  });
tries(
  message(() => ((turn = 0), says(turning({ x: f }, 0), 1).x)),
  message(() => ((turn = 0), says(turning({ x: f }, 1), 1).x)),
  message(() => ((turn = 0), says(turning({ x: f }, 2), 1).x)),
  message(() => ((turn = 0), says(new Proxy(turning({ x: f }, 1), {}), 1).x)),
  message(() => {
    const { proxy, revoke } = Proxy.revocable(Object.freeze({ x: f }), {});
    revoke();
    return says(proxy, 1).x;
  }),
  message(() => Object.getOwnPropertyDescriptor(new Proxy(Object.freeze({ x: f }), {}), "x").value === f),
  message(() => says(Object.freeze({ x: f }), 1).x),
  message(() => says(Object.freeze({ x: 1 }), f).x),
  message(() => says(Object.freeze({ x: 1 }), f)[key]),
  message(() => says(Object.freeze({ x: 1 }), f).x()),
  message(() => says(Object.freeze({ x: 1 }), d).x),
  message(() => says(Object.freeze({ x: d }), 1).x),
  message(() => says(Object.freeze({ x: 1 }), [].push).x),
  message(() => says(bare, f).x),
  message(() => says(bare, d)?.x),
  message(() => (({ x }) => x)(says(Object.freeze({ x: 1 }), f))),
  message(() => ({ ...says(Object.freeze({ x: 1 }), f) })),
  message(() => Reflect.get(says(Object.freeze({ x: 1 }), f), "x")),
  message(() => JSON.stringify(says(Object.freeze({ x: 1 }), f))),
  message(() => Object.values(says(Object.freeze({ x: 1 }), f))),
  message(() => says(new Proxy(Object.freeze({ x: f }), {}), 1).x),
  message(() => new Proxy(says(Object.freeze({ x: 1 }), f), {}).x),
  message(() => Object.create(says(Object.freeze({ x: 1 }), f)).x),
  message(() => says(Object.freeze([f]), d)[0]),
  message(() => says(Object.freeze([1]), f).map((x) => x)),
  message(() => says(Object.freeze(function () {}), f).name),
  message(() => Object.getOwnPropertyDescriptor(new Proxy(Object.freeze({ x: f }), { getOwnPropertyDescriptor: () => ({ value: d }) }), "x")),
  message(() => Object.defineProperty(new Proxy(Object.freeze({ x: f }), { defineProperty: () => true }), "x", { value: d })),
  message(() => Reflect.set(new Proxy(Object.freeze({ x: f }), { set: () => true }), "x", d)),
  message(() => Object.getPrototypeOf(new Proxy(Object.preventExtensions({}), { getPrototypeOf: () => f }))),
);
