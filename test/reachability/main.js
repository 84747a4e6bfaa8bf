/**
 * The walk, in a process of its own: `node main.js '{"profile":"strict"}'` prints a report as JSON. The raw set is taken before
 * anything of the project is loaded.
 */
import { writeSync } from "node:fs";
import { captureRealm } from "./realm.js";

const realm = captureRealm();
process.on("unhandledRejection", () => {});

const { run } = await import("./run.js");
const report = await run(realm, JSON.parse(process.argv[2] ?? "{}"));
writeSync(1, `${JSON.stringify(report)}\n`);
process.exit(0);
