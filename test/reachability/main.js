/**
 * Walks, one after the other, in a process of their own: `node main.js '[{"profile":"strict"}]'` prints the report of each as a line of
 * JSON. The raw set is taken before anything of the project is loaded.
 */
import { writeSync } from "node:fs";
import { captureRealm } from "./realm.js";

const realm = captureRealm();
process.on("unhandledRejection", () => {});

const { run } = await import("./run.js");
for (const options of JSON.parse(process.argv[2] ?? "[{}]")) {
  writeSync(1, `${JSON.stringify(await run(realm, options))}\n`);
}
process.exit(0);
