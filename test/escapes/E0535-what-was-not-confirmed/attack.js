let reads = 0;
tries(
  () => pay({ get to() { return reads++ === 0 ? "Ada" : "Mallory"; } }),
  () => pay(new Proxy({}, { get: () => (reads++ % 2 === 0 ? "Ada" : "Mallory"), ownKeys: () => ["to"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) })),
  () => pay({ to: "Mallory" }),
  () => pay.call(null, { to: "Mallory" }),
);
escaped(paid());
