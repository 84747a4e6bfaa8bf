/** Names that a script declares after another script of the domain did: docs/differences.md, "Several programs in one domain". */
import vm from "node:vm";
import { createDomain, GuestError } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";

const nameOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return ((error instanceof GuestError ? error.thrown : error) as Error).name;
  }
};

/** What each script of a row gives: plain, and in a domain. */
function runBoth(scripts: readonly string[]): [plain: unknown[], guarded: unknown[]] {
  const context = vm.createContext({});
  const domain = createDomain();
  const options = { profile: "compat", goal: "script" } as const;
  return [
    scripts.map((script) => nameOf(() => vm.runInContext(`"use strict"; void 0; ${script}`, context) as unknown)),
    scripts.map((script) => nameOf(() => domain.evaluate(compile(script, options)))),
  ];
}

test.each([
  ["const", ["const x = 1; x", "const x = 2;", "x"]],
  ["a class, then const", ["class x {}; 1", "const x = 2;", "typeof x"]],
  ["let, then const", ["let x = 1; x", "const x = 2;", "x"]],
])("%s: refused as in plain JavaScript", (_, scripts) => {
  const [plain, guarded] = runBoth(scripts);
  expect(plain[1]).toBe("SyntaxError");
  expect(guarded).toEqual(plain);
});

test.each([
  ["let", ["let x = 1; x", "let x = 2; x"], [1, "SyntaxError"], [1, 2]],
  ["var", ["var x = 1; x", "var x; x"], [1, 1], [1, undefined]],
  [
    "var, for functions of the earlier script",
    ["var x = 1; function f() { return x } f()", "var x = 2; f()"],
    [1, 2],
    [1, 1],
  ],
])("%s: a variable of its own, as documented", (_, scripts, plain, guarded) => {
  expect(runBoth(scripts)).toEqual([plain, guarded]);
});
