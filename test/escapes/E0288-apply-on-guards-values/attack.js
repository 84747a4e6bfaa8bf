const fake = { allowed: () => true };
const { call, apply, bind } = Function.prototype;
tries(
  () => call.call(Door.prototype.open, fake),
  () => apply.call(Door.prototype.open, fake, []),
  () => bind.call(Door.prototype.open, fake)(),
  () => call.bind(Door.prototype.open)(fake),
  () => call.apply(door.open, [fake]),
  () => [fake].map(call, Door.prototype.open)[0],
  () => Reflect.apply(call, Door.prototype.open, [fake]),
  () => bind.bind(Door.prototype.open)(fake)(),
  () => Function.prototype[Symbol.hasInstance].call(Door, fake) ? "ESCAPED" : call.call.call(Door.prototype.open, fake),
);
