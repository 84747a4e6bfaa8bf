#!/usr/bin/env node
// A file that is there before the first build, for package managers to link. CommonJS, since Node starts it sooner than a module.
"use strict";
const { closeSync, openSync, readSync, statSync } = require("node:fs");
const { load } = require("./bundles.js");

const ARTIFACT = "// sallyport-artifact ";
const [command, ...rest] = process.argv.slice(2);
const isCached = rest.some((argument) => argument.startsWith("--cache"));

void main();

async function main() {
  if (command === "run" && (isCached || rest.some(beginsAsArtifact)) && (await runAlone())) return;
  const all = load("all");
  if (await all.exports.run()) all.keep();
}

/** Whether an argument names a file that may be an artifact. To be wrong costs time alone: what it is, both bundles ask. */
function beginsAsArtifact(argument) {
  try {
    // What a pipe gives, it gives once.
    if (!statSync(argument).isFile()) return false;
    const file = openSync(argument);
    const start = Buffer.alloc(ARTIFACT.length);
    readSync(file, start);
    closeSync(file);
    return start.toString("latin1") === ARTIFACT;
  } catch {
    return false;
  }
}

/** Gives false where the command is none that the bundle for artifacts can do; then it has done nothing. */
async function runAlone() {
  // A run that finds its artifact in the cache has no use for the verifier: reading what was compiled of that takes a tenth of a start.
  const alone = load("alone", isCached ? "cached" : "verified");
  const done = await alone.exports.run();
  if (done && !(isCached && alone.exports.hasVerified())) alone.keep();
  return done;
}
