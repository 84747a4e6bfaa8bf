// Holds one power: `log`, which writes a line to the host's terminal.
export function start() {
  log("hello from the greeter");
}

/** What else it would like to do. Each of these is refused. */
export const attempts = {
  "read the records": () => records.get("ada"),
  count: () => counter.add(1),
  "take log apart": () => log.constructor("return process")(),
  "put something on log": () => (log.listener = () => {}),
  "load a file system": () => import("node:fs"),
};
