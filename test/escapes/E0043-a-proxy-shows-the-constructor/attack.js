tries(
  () => new Proxy(() => 0, {}).constructor("return 'ESCAPED'")(),
  () => {
    let seen;
    const proxy = new Proxy({}, { get(target, key, receiver) { seen = Reflect.get(() => 0, key); return 1; } });
    proxy.constructor;
    return seen("return 'ESCAPED'")();
  },
);
