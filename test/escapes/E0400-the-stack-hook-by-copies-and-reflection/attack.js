const hook = (error, sites) => (sites.length > 0 ? "ESCAPED" : "none");
const roads = [
  (E) => Object.assign(E, { prepareStackTrace: hook }),
  (E) => Reflect.set(E, "prepareStackTrace", hook),
  (E) => Reflect.defineProperty(E, "prepareStackTrace", { value: hook, configurable: true, writable: true }),
  (E) => Object.defineProperties(E, { prepareStackTrace: { value: hook, configurable: true, writable: true } }),
  (E) => E.__defineGetter__("prepareStackTrace", () => hook),
  (E) => Reflect.set({}, "prepareStackTrace", hook, E),
];
for (const road of roads) tries(() => { road(Error); return new Error("x").stack; }, () => { road(Error.prototype.constructor); return new TypeError("x").stack; });
