allowance.both();
const { prototype } = Account;
const key = "dr" + "aw";
const held = { __proto__: prototype, m() { return super.draw(60); }, n() { return super[key](60); }, get g() { return super.draw(60); }, *z() { yield super.draw(60); } };
class Other extends Account {
  steal(o) {
    return super.draw.call(o, 60);
  }
}
const watched = { get get() { allowance.both(); return undefined; } };
tries(
  () => prototype.draw.call(allowance, 60),
  () => prototype[key].call(allowance, 60),
  () => Reflect.apply(prototype.draw, allowance, [60]),
  () => Reflect.get(prototype, key).call(allowance, 60),
  () => Object.getPrototypeOf(Object.getPrototypeOf(allowance)).draw.call(allowance, 60),
  () => Object.getOwnPropertyDescriptor(prototype, key).value.call(allowance, 60),
  () => Object.getOwnPropertyDescriptors(prototype).draw.value.call(allowance, 60),
  () => (({ draw }) => draw.call(allowance, 60))(prototype),
  () => (({ ...rest }) => rest.draw.call(allowance, 60))(prototype),
  () => [60].map(prototype.draw, allowance)[0],
  () => prototype.draw.bind(allowance)(60),
  () => held.m.call(allowance),
  () => held.n.call(allowance),
  () => Reflect.get(held, "g", allowance),
  () => held.z.call(allowance).next().value,
  () => new Other().steal(allowance),
  () => ({ __proto__: new Proxy(Object.create(prototype), watched), m() { return super.draw(60); } }).m.call(allowance),
  () => new Account().draw.call(allowance, 60),
);
