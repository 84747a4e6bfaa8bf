const keys = [];
const spy = new Proxy({}, { get(t, k) { keys.push(k); return undefined; }, has(t, k) { keys.push(k); return false; }, getOwnPropertyDescriptor(t, k) { keys.push(k); return undefined; } });
const child = Object.create(host.object), below = Object.create(spy), viewAbove = new Proxy(host.object, { get(t, k) { keys.push(k); return Reflect.get(t, k); } });
tries(
  () => (host.identity(child) === child ? "itself" : "ESCAPED"), () => (host.identity(below) === below ? "itself" : "ESCAPED"), () => (host.identity(viewAbove) === viewAbove ? "itself" : "ESCAPED"),
  () => { host.wrap(spy); host.read(below, "x"); return keys.some((k) => typeof k === "symbol" && k.description === undefined) ? "ESCAPED" : "no key"; },
  () => (host.identity(child) === host.object ? "ESCAPED" : "not taken for it"),
);
