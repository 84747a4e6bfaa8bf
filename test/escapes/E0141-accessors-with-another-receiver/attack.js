const fake = { allowed: () => true, level: 9 };
tries(
  () => Reflect.get(door, "code", fake),
  () => Reflect.get(Door.prototype, "code", fake),
  () => Object.getOwnPropertyDescriptor(Door.prototype, "code").get.call(fake),
  () => door.__lookupGetter__("code").call(fake),
  () => { fake.__proto__ = door; return fake.code; },
  () => { Object.setPrototypeOf(fake, Door.prototype); return fake.code; },
  () => Object.create(fake, Object.getOwnPropertyDescriptors(Door.prototype)).code,
  () => { Object.defineProperty(fake, "stolen", Object.getOwnPropertyDescriptor(Door.prototype, "code")); return fake.stolen; },
);
