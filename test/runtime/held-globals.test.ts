/** Globals of the language that emitted code holds as constants: a script's own name of the same spelling is refused, whichever comes first. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";

const script = (source: string, guards: "all" | "needed" = "needed") =>
  compile(source, { profile: "compat", goal: "script", guards });

test("a script does not declare what an earlier one holds", () => {
  const domain = createDomain();
  expect(domain.evaluate(script("Math.floor(1.5)"))).toBe(1);
  expect(() => domain.evaluate(script("const Math = { floor: () => 7 }; Math.floor(1)"))).toThrow(
    "Identifier 'Math' has already been declared",
  );
});

test("a script does not hold what an earlier one declared", () => {
  const domain = createDomain();
  domain.evaluate(script("var parseInt = () => 7;"));
  expect(() => domain.evaluate(script("parseInt('1')"))).toThrow("not the language's own in this domain");
  expect(domain.evaluate(script("parseInt('1')", "all"))).toBe(7);
});

test("a declared name that nobody holds is the script's own", () => {
  expect(createDomain().evaluate(script("const Math = { floor: () => 7 }; Math.floor(1)"))).toBe(7);
});

test("what a feature grants is what is called", () => {
  expect(() => createDomain().evaluate(script("Math.random()"))).toThrow("random");
  const domain = createDomain({ features: ["random"] });
  expect(domain.evaluate(script("const r = Math.random; Math.random() < 1 && r() < 1"))).toBe(true);
});
