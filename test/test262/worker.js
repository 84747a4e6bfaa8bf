// A process that runs the tests whose paths it is sent, and answers with what became of each.
// node --experimental-vm-modules worker.js FOLDER VARIANTS

import { join } from "node:path";
import { readFrontMatter } from "./front-matter.js";
import { runGuarded } from "./run-guarded.js";
import { runPlain } from "./run-plain.js";
import { readTest, reasonToSkip } from "./tests.js";
import { verdictOf } from "./verdict.js";

const [folder, variants] = process.argv.slice(2);

/** Tests leave rejections behind on purpose. */
process.on("unhandledRejection", () => {});

async function resultOf(path) {
  const source = readTest(folder, path);
  const front = readFrontMatter(source);
  const skipped = reasonToSkip(source, front);
  if (skipped !== null) return { path, skipped };
  const test = { folder, file: join(folder, "test", path), source, front };
  const plain = verdictOf(await runPlain(test), front.negative);
  if (plain !== null) return { path, skipped: "engine", plain };
  const failures = {};
  for (const variant of variants.split(",")) {
    const [profile, guards] = variant.split("/");
    const failure = verdictOf(await runGuarded(test, { profile, guards }), front.negative);
    if (failure !== null) failures[variant] = failure;
  }
  if (Object.keys(failures).length > 0 && /\beval\b/.test(source) && (await needsDirectEval(test))) {
    for (const variant in failures) failures[variant] = `eval is indirect: ${failures[variant]}`;
  }
  return { path, variants, failures };
}

/** Whether the engine fails as well if it is given no direct eval. */
async function needsDirectEval(test) {
  return verdictOf(await runPlain(test, { isEvalIndirect: true }), test.front.negative) !== null;
}

process.on("message", (path) =>
  resultOf(path).then(
    (result) => process.send(result),
    (error) => {
      process.stderr.write(`${path}: ${error.stack}\n`);
      process.exit(1);
    },
  ),
);
process.send({ isReady: true });
