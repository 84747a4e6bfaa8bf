// Holds one power: `counter`, to which one can add, up to a limit that the host has set.
export function start() {
  for (const step of [1, 2, 3]) counter.add(step);
  return counter.total();
}

export const attempts = {
  log: () => log("hello from the tally"),
  "read the records": () => records.names(),
  "count past the limit": () => counter.add(1_000),
  "count back": () => counter.add(-1),
  "set the total": () => (counter.total = () => 0),
};
