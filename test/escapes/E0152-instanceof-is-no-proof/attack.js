const forged = [
  Object.create(Door.prototype, { allowed: { value: () => true } }),
  Object.create(door, { allowed: { value: () => true } }),
  { __proto__: Door.prototype, allowed: () => true },
  Reflect.construct(Object, [], Door),
  Object.setPrototypeOf({ allowed: () => true }, Door.prototype),
];
for (const fake of forged) tries(() => (fake instanceof Door ? fake.open() : "no instance"));
