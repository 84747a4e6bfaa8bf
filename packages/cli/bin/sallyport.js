#!/usr/bin/env node
// A file that is there before the first build, for package managers to link.
import "../dist/main.js";
