const hook = (...args) => {
  for (const arg of args) escaped(typeof arg === "function" ? arg.constructor("return 'ESCAPED'")() : "called");
  return "";
};
const value = {
  [Symbol.for("nodejs.util.inspect.custom")]: hook,
  toJSON: hook,
  toString: hook,
  get [Symbol.toStringTag]() {
    return hook();
  },
};
const trapped = new Proxy({}, { get: hook, ownKeys: hook, getPrototypeOf: hook, getOwnPropertyDescriptor: hook, has: hook });
console.log(value, trapped, "%s %o", value, trapped);
console.log("%s %j %o %d", value, value, trapped, trapped);
console.table([value, trapped]);
console.dir(value, trapped);
console.error(Object.assign(new Error("x"), { [Symbol.for("nodejs.util.inspect.custom")]: hook }));
printed();
escaped("end");
