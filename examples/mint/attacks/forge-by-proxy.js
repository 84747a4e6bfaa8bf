// A proxy of a purse that answers every question about numbers with a million.
const rich = new Proxy(mine, {
  get: (target, key) => (typeof target[key] === "number" ? 1_000_000 : target[key]),
  set: () => true,
});
mine.deposit(1_000_000, rich);
