// The size of a program and of what is made of it: as they are, and both minified and then compressed, as they would be sent.

import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";

// Assigned to something, or the minifier finds that nobody needs it.
const minified = (text, goal) =>
  transformSync(text, { minify: true, target: "esnext", format: goal === "module" ? "esm" : "iife" }).code;

function sizeOf(text, goal) {
  const small = minified(text, goal);
  return {
    raw: Buffer.byteLength(text),
    minified: Buffer.byteLength(small),
    gzip: gzipSync(small, { level: 9 }).length,
  };
}

/** @param {string} source @param {string} code  the text of its artifact @param {string} goal */
export function sizesOf(source, code, goal) {
  const input = goal === "module" ? source : `globalThis.run = function (exports, require, module) {${source}\n};`;
  return { input: sizeOf(input, goal), output: sizeOf(`globalThis.run = ${code};`, "script") };
}
