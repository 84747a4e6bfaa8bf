const fake = { allowed: () => true, level: 9 };
tries(
  () => door.open.call(fake),
  () => door.open.apply(fake),
  () => door.open.bind(fake)(),
  () => Reflect.apply(door.open, fake, []),
  () => Door.prototype.open.call(fake),
  () => Function.prototype.call.call(Door.prototype.open, fake),
  () => Function.prototype.call.bind(Door.prototype.open)(fake),
  () => { fake.open = door.open; return fake.open(); },
  () => { const { open } = door; return open.call(fake); },
  () => { let open; [open] = [door.open]; return { open, ...fake }.open(); },
  () => [0].map(Door.prototype.open, fake)[0],
  () => (door.open)`${0}` && (0, door.open).call(fake),
  () => Array.from([0], door.open, fake)[0],
);
