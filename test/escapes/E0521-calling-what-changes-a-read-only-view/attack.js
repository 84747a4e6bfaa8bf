tries(
  () => config.reset(),
  () => config.map.clear(),
  () => config.map.set("k", 1) && "set",
  () => Map.prototype.clear.call(config.map),
  () => config.map.get("k").n = 9,
  () => config.date.setTime(1),
);
escaped(isChanged());
