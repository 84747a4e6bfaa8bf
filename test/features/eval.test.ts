import { createDomain, type DomainOptions } from "@sallyport/runtime-guards";
import { compile, type Profile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { PROFILES } from "./both-profiles.js";

const globals = ["eval", "x", "q", "w"];

function options(profile: Profile): DomainOptions {
  return { features: { eval: { compile: (source: string) => compile(source, { goal: "script", profile, globals }) } } };
}

/** What a script gives, in each profile the same: its value, or name and message of what it throws. */
function outcome(source: string): unknown {
  const [strict, compat] = PROFILES.map((profile) => {
    try {
      return createDomain(options(profile)).evaluate(compile(source, { profile, globals }));
    } catch (e) {
      const { guestName, name, message } = e as Error & { guestName?: string };
      return `${guestName ?? name}: ${message}`;
    }
  });
  expect(strict).toEqual(compat);
  return strict;
}

describe("without eval", () => {
  test("strict refuses the name, and in both profiles the domain has none", () => {
    expect(() => compile("eval('1')")).toThrow("authority/eval");
    for (const profile of PROFILES)
      expect(() => createDomain().evaluate(compile("eval('1')", { profile, globals }))).toThrow(
        'eval is not available in this domain: it needs the feature "eval"',
      );
  });
});

describe("with eval", () => {
  test.each<[string, unknown]>([
    ["eval('1 + 1')", 2],
    ["eval(42)", 42],
    ["(0, eval)('3')", 3],
    ["const x = 5; eval('x + 1')", 6],
    ["let q = 1; eval('q = 2; var w = 3'); [q, w].join()", "2,3"],
    ["eval('eval(\"1 + 1\")')", 2],
    ["(() => { const local = 1; return eval('typeof local'); })()", "undefined"],
    ["eval('throw new RangeError(\"own\")')", "RangeError: own"],
    ["eval('this === globalThis')", true],
    ["[1, 2].map(eval).join()", "1,2"],
  ])("%s", (source, expected) => expect(outcome(source)).toEqual(expected));

  test("what cannot be compiled is a SyntaxError, and says why", () => {
    expect(outcome("try { eval('1 +') } catch (e) { e instanceof SyntaxError && e.message }")).toContain(
      "does not parse",
    );
    expect(() =>
      createDomain(options("strict")).evaluate(compile("eval('new (class { _p = 1 })()._p')", { globals })),
    ).toThrow("`_p` is private");
  });

  test.each([
    "Function('return 1')()",
    "(() => {}).constructor('return 1')()",
    "globalThis.process.exit()",
    "process.exit()",
  ])("it does not open %s", (text) => {
    expect(String(outcome(`try { eval(${JSON.stringify(text)}) } catch (e) { "refused" }`))).toBe("refused");
  });

  test("a compiler of the host that gives something else is refused", () => {
    for (const artifact of [null, 1, { goal: "script" }, { goal: "script", code: "globalThis" }]) {
      const domain = createDomain({ features: { eval: { compile: () => artifact as never } } });
      expect(() => domain.evaluate(compile("eval('1')", { globals }))).toThrow();
    }
    expect(() => createDomain({ features: ["eval"] })).toThrow('the feature "eval" needs the compiler');
  });
});
