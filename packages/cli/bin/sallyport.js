#!/usr/bin/env node
// A file that is there before the first build, for package managers to link.
import module from "node:module";

// Where Node can (22.8), it keeps what it has compiled in its cache folder; NODE_DISABLE_COMPILE_CACHE=1 forbids it.
module.enableCompileCache?.();
await import("../dist/main.js");
