const reveals = (run) => () => {
  try { run(); return "nothing"; } catch (error) { return /\$s|_secret|_audit|word ===|=== this/.test(error.message) ? "ESCAPED" : error.name; }
};
function probe(word) { return word === 1; }
const proxies = [new Proxy(probe, {}), new Proxy(new Proxy(probe, {}), {}), Proxy.revocable(probe, {}).proxy];
tries(
  ...proxies.flatMap((f) => [
    reveals(() => Map.prototype.get.call(f)),
    reveals(() => Set.prototype.add.call(f)),
    reveals(() => WeakMap.prototype.get.call(f)),
    reveals(() => Promise.prototype.then.call(f)),
    reveals(() => RegExp.prototype.exec.call(f)),
    reveals(() => (function* () {})().next.call(f)),
    reveals(() => [].values().next.call(f)),
    reveals(() => Symbol.keyFor(f)),
    reveals(() => Uint8Array.prototype.fill.call(f)),
    reveals(() => ArrayBuffer.prototype.slice.call(f)),
    reveals(() => new Map([f])),
    reveals(() => Reflect.construct(Map, [], f.nothing)),
  ]),
);
