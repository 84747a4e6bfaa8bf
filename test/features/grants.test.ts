/** The option `features`. */
import { createDomain, OptionsError } from "@sallyport/runtime-guards";
import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const refusal = (features: unknown, more: object = {}): string => {
  try {
    createDomain({ features: features as never, ...more });
  } catch (e) {
    expect(e).toBeInstanceOf(OptionsError);
    return `${(e as OptionsError).code}: ${(e as Error).message}`;
  }
  return "accepted";
};

describe("features are granted", () => {
  const has = `typeof crypto.randomUUID() + typeof Math.random()`;
  test("by an array of names", () => expect(inBoth(has, { features: ["random"] })).toBe("stringnumber"));
  test("by a record", () => expect(inBoth(has, { features: { random: true } })).toBe("stringnumber"));
  test("by a record with options", () =>
    expect(inBoth(has, { features: { random: { seed: 1 } } })).toBe("stringnumber"));
  test("and not by undefined", () =>
    expect(denial(has, { features: { random: undefined } as never })).toContain('"random"'));
});

describe("features are refused", () => {
  test("that do not exist, with a list of those that do", () => {
    expect(refusal(["rnd"])).toMatch(/^options\/feature: there is no feature "rnd"; there are .*random/);
    expect(refusal({ rnd: undefined })).toContain('there is no feature "rnd"');
    expect(refusal(["constructor"])).toContain('there is no feature "constructor"');
  });
  test("that are granted twice", () => expect(refusal(["random", "random"])).toContain("granted twice"));
  test("with values that are no options", () => {
    expect(refusal({ random: false })).toContain('the feature "random" takes true or an object of options, not false');
    expect(refusal({ random: [] })).toContain("options/feature");
    expect(refusal([{ name: "random" }])).toContain("an object that is no feature");
  });
  test("with options that the feature does not know or take", () => {
    expect(refusal({ random: { sed: 1 } })).toContain('the feature "random" has no option "sed": it has source, seed');
    expect(refusal({ random: { seed: {} } })).toContain(
      'the option "seed" of the feature "random" must be a number or a string',
    );
    expect(refusal({ random: { seed: 1, source: () => 0 } })).toContain("contradict");
  });
  test("in a list that is none", () => expect(refusal("random")).toMatch(/^options\/type/));
  test("where an endowment has the name of what they grant", () => {
    expect(refusal(["random"], { endowments: { crypto: {} } })).toMatch(
      /^options\/endowment: .* what a feature grants/,
    );
  });
});
