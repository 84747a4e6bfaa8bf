// Child process: from nothing to the first result of a stored artifact. `node start.js ARTIFACT` reads it, runs it and checks what it
// gives; `node start.js ARTIFACT --empty` only reads it, which is what every program would do.

import { readFileSync } from "node:fs";

const [file, flag] = process.argv.slice(2);
const { artifact, expected } = JSON.parse(readFileSync(file, "utf8"));
if (flag !== "--empty") {
  const { createDomain } = await import("@sallyport/runtime-guards");
  const result = createDomain({ artifacts: [artifact.hash] }).evaluate(artifact);
  if (result !== expected) throw new Error(`gave ${result}, not ${expected}`);
}
