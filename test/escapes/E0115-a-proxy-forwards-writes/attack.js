tries(
  () => { new Proxy(safe, {}).locked = false; return safe.open(); },
  () => { delete new Proxy(safe, {}).locked; return safe.open(); },
  () => { Object.defineProperty(new Proxy(safe, {}), "locked", { value: false }); return safe.open(); },
  () => { new Proxy(new Proxy(safe, {}), {})["locked"] = false; return safe.open(); },
  () => { Object.create(new Proxy(safe, {})).__proto__.locked = false; return safe.open(); },
  () => { const p = new Proxy({}, { set: (t, k, v) => Reflect.set(safe, k, v) }); p.locked = false; return safe.open(); },
  () => { Object.setPrototypeOf(new Proxy(safe, {}), { open: () => "ESCAPED" }); return safe.open(); },
  () => { Object.preventExtensions(new Proxy(safe, {})); return Object.isExtensible(safe) ? "open" : "ESCAPED"; },
);
