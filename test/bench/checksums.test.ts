// The benchmark programs compute the same plain and guarded. Nothing is timed here.

import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { PROGRAMS, descriptionOf, runPlain, sourceOf } from "./programs.js";

describe.each(PROGRAMS)("$name", ({ name, small }) => {
  const expected: unknown = runPlain(name)(small);

  test("says what it is, and its checksum depends on its size", () => {
    expect(descriptionOf(name)).toMatch(/\.$/);
    expect(expected).toBeTypeOf("number");
    expect(runPlain(name)(small * 2)).not.toBe(expected);
  });

  test.each(["strict", "compat"] as const)("gives the plain checksum in %s", (profile) => {
    const artifact = compile(sourceOf(name), { filename: `${name}.js`, profile, guards: "all" });
    const run = createDomain({ name }).evaluate(artifact) as (size: number) => unknown;
    expect(run(small)).toBe(expected);
  });
});
