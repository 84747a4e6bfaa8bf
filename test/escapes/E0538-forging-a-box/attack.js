tries(
  () => opens({}),
  () => opens({ ...box }),
  () => opens(Object.create(box)),
  () => opens(new Proxy(box, {})),
  () => opens(other.seal("ESCAPED")),
  () => other.unseal(box),
  () => other.unseal(other.seal("mine")),
);
