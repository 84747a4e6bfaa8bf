/** What a program loads to have the runtime is a few files: each file costs a start a part of a millisecond or more. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const resolve = createRequire(import.meta.url).resolve;
const IMPORT = /\b(?:import|export)\b[^;"'`()]*?["'](\.[^"']+)["']/g;

/** The files that an entry of the built runtime loads, itself included. */
function filesOf(entry: string): Set<string> {
  const files = new Set([resolve(entry)]);
  for (const file of files) {
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      files.add(fileURLToPath(new URL(specifier!, `file://${file}`)));
    }
  }
  return files;
}

test.each([
  ["@sallyport/runtime-guards", 4],
  ["@sallyport/runtime-guards/core", 3],
  ["@sallyport/runtime-guards/features", 4],
  ["@sallyport/runtime-guards/node", 4],
  ["@sallyport/runtime-guards/artifact", 1],
  ["@sallyport/runtime-guards/abi", 1],
  ["@sallyport/runtime-guards/member-names", 1],
])("%s is %i files at most", (entry, most) => {
  expect(filesOf(entry).size).toBeLessThanOrEqual(most);
});

test("the entries share what has state", () => {
  const node = filesOf("@sallyport/runtime-guards/node");
  const shared = [...filesOf("@sallyport/runtime-guards")].filter((file) => node.has(file));
  expect(shared.length).toBeGreaterThan(0);
});

test("an error that a host does not catch shows it a line of text, not the whole file", () => {
  const program = `import { createDomain } from "@sallyport/runtime-guards"; createDomain().evaluate({});`;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(stderr).toContain("AbiError");
  expect(stderr.length).toBeLessThan(2500);
});
