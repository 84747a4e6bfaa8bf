// The bundle that starts artifacts, with the code that the engine compiled of it the last time: compiling it anew is most of what a start
// takes, and Node keeps no such code before version 22.8.
//
// The code stands in a folder beside the bundle, and is trusted as the bundle is: who can write there can change the program itself. It is used for
// the text that it was made of, by the engine that made it. NODE_DISABLE_COMPILE_CACHE=1 forbids both to use and to write it.
"use strict";
const { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const FILE = join(__dirname, "../dist/alone.cjs");
/** What is compiled of this package; Node keeps there what it compiles of the modules. */
const FOLDER = join(__dirname, "../dist/compiled");
/** A run that finds its artifact in the cache has no use for the verifier: reading what was compiled of that takes a tenth of a start. */
const KIND = process.argv.some((argument) => argument.startsWith("--cache")) ? "cached" : "verified";
const CODE = join(FOLDER, `alone-${KIND}-${process.version}-${process.arch}.code`);
/** The hash of itself that the bundle begins with, and the code: a comment, and a multiple of eight bytes. */
const STAMP = 72;

exports.FOLDER = FOLDER;

/** Gives false where the command is none that it can do; then it has done nothing. */
exports.runAlone = async function runAlone() {
  const text = readFileSync(FILE, "latin1");
  const stamp = text.slice(0, STAMP);
  const keeps = (process.env.NODE_DISABLE_COMPILE_CACHE ?? "") === "";
  const cachedData = keeps ? readCode(stamp) : undefined;
  const script = new Script(text, { filename: FILE, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, pathToFileURL(FILE).href);
  const done = await module.exports.run();
  const isOfItsKind = KIND === "verified" || !module.exports.hasVerified();
  // At the end, so that all functions that a run needs are among what was compiled.
  if (done && keeps && isOfItsKind && (cachedData === undefined || script.cachedDataRejected)) {
    process.once("exit", (exitCode) => exitCode === 0 && writeCode(stamp, script));
  }
  return done;
};

function readCode(stamp) {
  try {
    const kept = readFileSync(CODE);
    return kept.latin1Slice(0, STAMP) === stamp ? kept.subarray(STAMP) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all; not where the package cannot be written to. */
function writeCode(stamp, script) {
  const temporary = `${CODE}.${process.pid}.tmp`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    writeFileSync(temporary, Buffer.concat([Buffer.from(stamp, "latin1"), script.createCachedData()]));
    renameSync(temporary, CODE);
  } catch {
    rmSync(temporary, { force: true });
  }
}
