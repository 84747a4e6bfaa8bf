const kept = [new Map([["a", "kept"]]), new Set(["kept"]), new WeakMap(), ["kept"]];
const [map, set, weak, list] = kept;
tries(
  () => typeof host.invoke(map, "set", "a", "ESCAPED"),
  () => typeof host.invoke(map, "getOrInsert", "b", "ESCAPED"),
  () => typeof host.invoke(map, "getOrInsertComputed", "c", () => "ESCAPED"),
  () => typeof host.invoke(set, "add", "ESCAPED"),
  () => typeof host.invoke(weak, "getOrInsert", map, "ESCAPED"),
  () => typeof host.invoke(list, "push", "ESCAPED"),
  () => typeof host.map.getOrInsert("z", "ESCAPED"),
  () => typeof host.map.getOrInsertComputed("z", () => "ESCAPED"),
);
escaped([...map.values(), ...set, weak.get(map), ...list, host.map.get("z")].find((v) => v === "ESCAPED") ?? "kept");
