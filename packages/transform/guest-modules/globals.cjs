// The global names that CommonJS packages expect: `require("sallyport:globals")` once, before them.
"use strict";
globalThis.global = globalThis;
for (const [name, get] of [
  ["process", () => require("process")],
  ["Buffer", () => require("buffer").Buffer],
]) {
  try {
    globalThis[name] = get();
  } catch {
    // The host did not grant that module.
  }
}
