tries(
  () => Object.create(door, { allowed: { value: () => true } }).open(),
  () => ({ __proto__: door, allowed: () => true }).open(),
  () => { const o = Object.create(door); Object.defineProperty(o, "allowed", { value: () => true }); return o.open(); },
  () => ({ __proto__: door, allowed: () => true }).code,
  () => Object.create(door, { level: { value: 9 } })["op" + "en"](),
);
