// Holds one power: `records`, a view of the host's record store from which one can read and not write.
export function start() {
  const lines = records.names().map((name) => {
    const { born, field } = records.get(name);
    return `${name}: ${field}, born ${born}`;
  });
  return lines.join("; ");
}

export const attempts = {
  log: () => log("hello from the reporter"),
  count: () => counter.add(1),
  "store a record": () => records.put("mallory", { born: 2000, field: "theft" }),
  "change a record": () => (records.get("ada").field = "theft"),
  "empty the list": () => (records.names().length = 0),
  "replace the reader": () => (records.get = () => null),
  "reach the store behind the view": () => records.constructor.prototype.put.call(records, "mallory", {}),
};
