#!/usr/bin/env node
// A file that is there before the first build, for package managers to link. CommonJS, since Node starts it sooner than a module.
"use strict";
const { FOLDER, runAlone } = require("./alone.js");

const isRun = process.argv[2] === "run";
void (isRun ? runAlone() : Promise.resolve(false)).then((done) => {
  if (done) return undefined;
  // Where Node can (22.8), it keeps what it has compiled of modules; NODE_DISABLE_COMPILE_CACHE=1 forbids it.
  require("node:module").enableCompileCache?.(FOLDER);
  return import("../dist/main.js");
});
