const during = (act, first = new Error("a")) => {
  let times = 0;
  const get = () => {
    if (times++ === 0) act(first);
    return "N";
  };
  return Object.defineProperty(first, "name", { get });
};
let proxy;
const acts = [
  (e) => Object.defineProperty(e, "stack", { value: "X", configurable: false }),
  (e) => Object.defineProperty(e, "stack", { enumerable: true, configurable: false, writable: false }),
  (e) => Object.defineProperties(e, { stack: { enumerable: true } }) && Object.freeze(e),
  (e) => Reflect.defineProperty(e, "stack", { enumerable: true }) && Object.seal(e),
  (e) => ((e.stack = "X"), Object.freeze(e)),
  (e) => ((e.stack = "X"), Reflect.preventExtensions(e), delete e.stack),
  (e) => e.stack && Object.freeze(e),
  (e) => Object.setPrototypeOf(e, { [Symbol.toStringTag]: "T" }) && Object.defineProperty(e, "stack", { enumerable: true }),
  (e) => new (class extends (function () { return e; }) { stack = "X"; })() && Object.setPrototypeOf(e, { [Symbol.toStringTag]: "T" }),
  (e) => Object.setPrototypeOf(e, { [Symbol.toStringTag]: "T" }) && new (class extends (function () { return e; }) { stack = "X"; })(),
  (e) => { proxy = new Proxy(e, {}); },
  (e) => { proxy = new Proxy(e, {}); Object.freeze(proxy); },
  (e) => { proxy = new Proxy(e, {}); Object.defineProperty(proxy, "stack", { enumerable: true, configurable: false }); },
];
const triggers = [
  (e) => e.stack,
  (e) => Object.keys(e),
  (e) => ({ ...e }),
  (e) => Object.getOwnPropertyDescriptor(e, "stack"),
  (e) => Object.entries(e),
  (e) => Object.freeze(e),
  (e) => Object.defineProperties({}, e),
  (e) => "stack" in e && e.toString(),
];
const ends = [
  (e) => e.stack,
  ({ stack }) => stack,
  ({ message, ...rest }) => rest.stack,
  (e) => ({ ...e }).stack,
  (e) => Object.values(e).join("\n"),
  (e) => Object.getOwnPropertyDescriptors(e).stack?.value,
  (e) => proxy?.stack,
  (e) => ({ ...proxy }).stack,
  (e) => Object.getOwnPropertyDescriptor(proxy ?? e, "stack")?.value,
];
const attempt = (f) => {
  try {
    return f();
  } catch (e) {
    return e.name;
  }
};
tries(
  ...acts.map((act) => () => {
    for (const trigger of triggers)
      for (const end of ends) {
        proxy = undefined;
        const e = during((o) => attempt(() => act(o)));
        attempt(() => trigger(e));
        for (let i = 0; i < 2; i++) if (/\n\s+at /.test(attempt(() => end(e)))) return "ESCAPED";
      }
    return "no frames";
  }),
);
