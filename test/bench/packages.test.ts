// The package workloads compute the same plain and guarded. Nothing is timed here.

import { expect, test } from "vitest";
import { PACKAGES, guardedWorkload, input, plainWorkload } from "./packages.js";

const given = input();

test.each(PACKAGES)("$name gives the plain checksum", { timeout: 120_000 }, async ({ name, description }) => {
  expect(description).toMatch(/^[A-Z].*\.$/);
  const checksum: unknown = plainWorkload(name)(given);
  expect(checksum).toBeTypeOf("number");
  const run = await guardedWorkload(name, "needed");
  expect(run(given)).toBe(checksum);
});
