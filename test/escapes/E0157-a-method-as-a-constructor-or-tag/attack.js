const fake = { allowed: () => true };
tries(
  () => { fake.toString = door.open; return `${fake}`; },
  () => { fake.tag = Door.prototype.open; return fake.tag`x`; },
  () => { fake[Symbol.toPrimitive] = Door.prototype.open; return `${fake}`; },
  () => { const box = { toJSON: Door.prototype.open, allowed: () => true }; return JSON.parse(JSON.stringify(box)); },
  () => { const proxy = new Proxy({}, { get: Door.prototype.open, allowed: () => true }); return proxy.x; },
  () => { const o = { allowed: () => true }; Object.defineProperty(o, "x", { get: Door.prototype.open }); return o.x; },
  () => [2, 1].sort(Door.prototype.open) && "sorted",
);
