const lie = { get: (target, key, receiver) => (key === "allowed" ? () => true : Reflect.get(target, key, receiver)) };
tries(
  () => new Proxy(door, lie).open(),
  () => new Proxy(door, lie).code,
  () => Reflect.get(door, "code", new Proxy(door, lie)),
  () => door.open.call(new Proxy(door, lie)),
  () => Door.prototype.open.call(new Proxy(door, lie)),
);
