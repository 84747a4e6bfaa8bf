// `node:process` for guests: what packages ask of it, and nothing of the host's process. The host lists the environment.
"use strict";
const { env } = require("sallyport:host/process");
module.exports = {
  env: JSON.parse(env),
  arch: "none",
  argv: [],
  browser: false,
  cwd: () => "/",
  emitWarning: () => undefined,
  execArgv: [],
  exitCode: undefined,
  nextTick: (job, ...args) => void Promise.resolve().then(() => job(...args)),
  platform: "linux",
  title: "guest",
  version: "v0.0.0",
  versions: {},
};
