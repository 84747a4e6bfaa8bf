const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const revoked = (x = {}) => { const { proxy, revoke } = Proxy.revocable(x, {}); revoke(); return proxy; };
tries(
  () => (host.identity(revoked()) === undefined ? "lost" : "passed"), () => typeof host.identity(revoked(() => 1)), () => host.inspect(revoked()), () => host.inspect(revoked([])), () => host.reenter(() => { throw revoked(); }), () => run(host.wrap(revoked()).inner),
  () => host.work(revoked()), () => host.identity(Object.create(revoked())) && "passed", () => host.keys(revoked()).length, () => host.reenter(revoked(() => 1)),
);
(async () => { try { await host.adopt(Promise.reject(revoked())); } catch (e) { tries(() => typeof e); } })();
