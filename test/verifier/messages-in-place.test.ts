/** The known gap of THREAT-MODEL.md: what the engine's messages quote of functions, in compat code with guards left out. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, it } from "vitest";

const message = (road: string, options: object): unknown =>
  createDomain().evaluate(
    compile(
      `const f = Object.assign(function () { return "inside"; }, { valueOf: () => -1, bare() { return "inside"; } }); try { ${road} } catch (e) { e.message }`,
      {
        goal: "script",
        ...options,
      },
    ),
  );

describe.each([
  '"x".repeat(f)',
  "new BigInt64Array(1).set([f.bare])",
  'class X extends Array { static s() { return "inside"; } } X.from = f',
])("%s", (road) => {
  it.fails("quotes no function, in compat with guards left out", () => {
    expect(message(road, { profile: "compat", guards: "needed" })).not.toMatch(/inside/);
  });

  it.each([
    { profile: "compat", guards: "all" },
    { profile: "strict", guards: "all" },
    { profile: "strict", guards: "needed" },
  ] as const)("quotes no function with %o", (options) => {
    expect(message(road, options)).not.toMatch(/inside/);
  });
});
