// The bundles of the command line, with the code that the engine compiled of them the last time: compiling them anew is most of what a start
// takes. Node keeps no such code of scripts, and of modules from version 22.8 on.
//
// The code stands in a folder beside the bundles, and is trusted as they are: who can write there can change the program itself. It is used for
// the text that it was made of, by the engine that made it. NODE_DISABLE_COMPILE_CACHE=1 forbids both to use and to write it.
"use strict";
const { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const DIST = join(__dirname, "../dist");
const FOLDER = join(DIST, "compiled");
/** The hash of itself that a bundle begins with, and the code: a comment, and a multiple of eight bytes. */
const STAMP = 72;

/** What a command needs of a bundle is compiled for it. A word that is no command never succeeds, so that nothing is kept for it. */
const COMMAND = /^[a-z]+$/.test(process.argv[2] ?? "") ? process.argv[2] : "help";
const KIND = process.argv.some((argument) => /\.(?:[cm]?ts|[jt]sx)$/.test(argument)) ? `${COMMAND}-lowered` : COMMAND;

/**
 * Runs a bundle. `exports` are what it exports; `keep` keeps what was compiled of it when the process ends well, so that all functions that
 * were needed are among it.
 */
exports.load = function load(name, kind = KIND) {
  const filename = join(DIST, `${name}.cjs`);
  const codeFile = join(FOLDER, `${name}-${kind}-${process.version}-${process.arch}.code`);
  const text = readFileSync(filename, "latin1");
  const stamp = text.slice(0, STAMP);
  const keeps = (process.env.NODE_DISABLE_COMPILE_CACHE ?? "") === "";
  const cachedData = keeps ? readCode(codeFile, stamp) : undefined;
  const script = new Script(text, { filename, cachedData });
  const module = { exports: {} };
  const importModule = (specifier) => import(specifier);
  script.runInThisContext()(module.exports, require, module, pathToFileURL(filename).href, importModule);
  const keep = () => {
    if (!keeps || (cachedData !== undefined && !script.cachedDataRejected)) return;
    process.once("exit", (exitCode) => exitCode === 0 && writeCode(codeFile, stamp, script));
  };
  return { exports: module.exports, keep };
};

function readCode(file, stamp) {
  try {
    const kept = readFileSync(file);
    return kept.latin1Slice(0, STAMP) === stamp ? kept.subarray(STAMP) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all; not where the package cannot be written to. */
function writeCode(file, stamp, script) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    writeFileSync(temporary, Buffer.concat([Buffer.from(stamp, "latin1"), script.createCachedData()]));
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
