// The part of a test that is not its own text: files of test262's harness, and what the runner adds to them.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What is not taken from a file: `$DONE` is a function of the runner's, and `Function`, of which the other makes its answer, is no guest's. */
const REPLACED = {
  "doneprintHandle.js": "",
  "fnGlobalObject.js": "function fnGlobalObject() { return globalThis; }",
};

/**
 * A failure says what was thrown in the place of what was expected: the name, and a denial's code. The functions that test262 expects an embedder
 * to have (`$262`) are made of what the program can reach where it runs.
 */
const ADDED = `
{
  const { throws } = assert;
  assert.throws = function (expected, run, message) {
    if (typeof run !== "function") return throws(expected, run, message);
    let thrown, isThrown = false;
    try {
      throws(expected, () => {
        try { run(); } catch (e) { isThrown = true; thrown = e; throw e; }
      }, message);
    } catch (e) {
      if (isThrown && typeof thrown === "object" && thrown !== null) {
        e.message += " [" + (thrown.code === undefined ? "" : thrown.code + " ") + thrown.name + ": " + thrown.message + "]";
      }
      throw e;
    }
  };
}
var $262 = {
  global: globalThis,
  evalScript: (text) => (0, eval)(text),
  detachArrayBuffer: (buffer) => { structuredClone(buffer, { transfer: [buffer] }); },
};
`;

export function harnessNames({ includes }) {
  return ["assert.js", "sta.js", ...includes];
}

/** @param {string} folder  of test262 @param {readonly string[]} names */
export function harnessText(folder, names) {
  const texts = names.map((name) => REPLACED[name] ?? readFileSync(join(folder, "harness", name), "utf8"));
  return `${texts.join("\n")}\n${ADDED}`;
}
