const free = { value: false, configurable: true, writable: true, enumerable: true };
tries(
  () => { Object.defineProperty(safe, "locked", free); return safe.open(); },
  () => { Object.defineProperties(safe, { locked: free }); return safe.open(); },
  () => { Object.assign(safe, { locked: false }); return safe.open(); },
  () => { Reflect.set(safe, "locked", false); return safe.open(); },
  () => { Reflect.defineProperty(safe, "locked", free); return safe.open(); },
  () => { Object.create(safe).__proto__.locked = false; return safe.open(); },
  () => { Object.defineProperty.call(null, safe, "locked", free); return safe.open(); },
  () => { [[safe, "locked", free]].forEach((row) => Object.defineProperty(...row)); return safe.open(); },
  () => { Object.fromEntries([["x", 1]]); Object.setPrototypeOf(safe, { open: () => "ESCAPED" }); return safe.open(); },
);
