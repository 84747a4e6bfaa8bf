// The benchmark programs compute the same plain and guarded. Nothing is timed here.

import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { PROGRAMS, descriptionOf, runPlain, sourceOf } from "./programs.js";

describe.each(PROGRAMS)("$name", ({ name, small }) => {
  test("says what it is, and its checksum depends on its size", async () => {
    expect(descriptionOf(name)).toMatch(/\.$/);
    const checksum: unknown = await runPlain(name)(small);
    expect(checksum).toBeTypeOf("number");
    expect(await runPlain(name)(small * 2)).not.toBe(checksum);
  });

  test.each([
    { profile: "strict", guards: "all" },
    { profile: "strict", guards: "needed" },
    { profile: "compat", guards: "all" },
    { profile: "compat", guards: "needed" },
  ] as const)("gives the plain checksum in $profile with the guards $guards", async ({ profile, guards }) => {
    const artifact = compile(sourceOf(name), { filename: `${name}.js`, profile, guards });
    const run = createDomain({ name }).evaluate(artifact) as (size: number) => unknown;
    expect(await run(small)).toBe(await runPlain(name)(small));
  });
});
