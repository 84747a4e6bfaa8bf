// The example in README.md is the program that this test runs: what its comments say it prints is what it prints.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT, runNode } from "./run-example.js";

test("the README's example does what it says", async () => {
  const readme = readFileSync(`${ROOT}README.md`, "utf8");
  const blocks = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  expect(blocks).toHaveLength(1);
  const [program] = blocks as [string];
  expect(program.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
  const promised = [...program.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map((match) => match[1]);
  expect(promised.length).toBeGreaterThan(1);
  expect(await runNode(["--input-type=module", "--eval", program])).toEqual(promised);
});
