const stolen = [];
const trap = (name) => (...args) => { stolen.push(...args.filter((x) => x !== null && typeof x === "object" || typeof x === "function")); return Reflect[name](...args); };
const names = ["get", "set", "has", "deleteProperty", "ownKeys", "getOwnPropertyDescriptor", "defineProperty", "getPrototypeOf", "setPrototypeOf", "isExtensible", "apply", "construct"];
const handler = Object.fromEntries(names.map((name) => [name, trap(name)]));
tries(() => host.inspect(new Proxy({ a: 1 }, handler)), () => host.inspect(new Proxy(function () {}, handler)));
for (const value of stolen.splice(0)) tries(() => (typeof value === "function" ? value.constructor("return 'ESCAPED'")() : value.constructor.constructor("return 'ESCAPED'")()));
