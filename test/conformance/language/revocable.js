const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
log(proxy.a, typeof revoke, revoke.length, revoke.name, revoke());
for (const f of [
  () => proxy.a,
  () => {
    proxy.a = 1;
  },
  () => "a" in proxy,
  () => Object.keys(proxy),
  () => typeof proxy,
  () => Object.getPrototypeOf(proxy),
  () => Array.isArray(proxy),
  () => `${proxy}`,
  () => new Proxy(proxy, {}) && "ok",
  () => proxy === proxy,
])
  try {
    log(f());
  } catch (e) {
    log(e.name);
  }
revoke();
