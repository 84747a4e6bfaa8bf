/** Compat code that leaves guards out and strict code never meet in a domain. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";

const strict = compile("class Purse { _sum = 1; sum() { return this._sum; } } new Purse().sum()", { goal: "script" });
const plain = compile("let x = { y: 1 }; x.y = 2", { profile: "compat", goal: "script" });
const guarded = compile("let x = { y: 1 }; x.y = 2", { profile: "compat", goal: "script", guards: "all" });

test.each([
  ["plain writes after strict code", strict, plain],
  ["strict code after plain writes", plain, strict],
])("%s are refused", (_name, first, second) => {
  const domain = createDomain();
  domain.evaluate(first);
  expect(() => domain.evaluate(second)).toThrow('guards: "all"');
});

test("compat code with all its guards lives with both", () => {
  for (const other of [strict, plain]) {
    const domain = createDomain();
    domain.evaluate(guarded);
    domain.evaluate(other);
  }
  const domain = createDomain();
  domain.evaluate(strict);
  expect(domain.evaluate(guarded)).toBe(2);
});
