const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
tries(
  () => run(Map.prototype.get.call(host.map, "k")),
  () => run(host.map.get("k")),
  () => { Map.prototype.set.call(host.map, "k", "ESCAPED"); return host.map.get("k"); },
  () => { Map.prototype.clear.call(host.map); return host.map.size === 0 ? "ESCAPED" : "kept"; },
  () => run([...host.map.values()][0]),
  () => { host.map.forEach((value, key, map) => run(map)); return "called"; },
  () => run(Object.getPrototypeOf(host.map)),
);
