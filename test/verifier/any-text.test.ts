/** Whatever the text is, the verifier answers with diagnostics, soon, and never with a throw. */
import { verifyArtifact } from "@sallyport/transform";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { script } from "./texts.js";

const nested = (open: string, inner: string, close: string, depth: number): string =>
  open.repeat(depth) + inner + close.repeat(depth);

describe("any text", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u2028"],
    ["a byte order mark", "\ufeff"],
    ["lone surrogates", "\ud800\udfff\udc00"],
    ["control characters", "\0\u0001\u0002"],
    ["an open string", '("'],
    ["an open template", "(`${"],
    ["an open comment", "(/*"],
    ["10 MB of one character", "x".repeat(10_000_000)],
    ["10 MB of opening brackets", "[".repeat(10_000_000)],
    ["a million statements", "x;".repeat(1_000_000)],
    ["deep parentheses", nested("(", "1", ")", 100_000)],
    ["deep blocks", script(nested("{", "", "}", 100_000))],
    ["deep functions", script(nested("(function () {", "", "});", 20_000))],
    ["deep arrays", script(`o = ${nested("[", "", "]", 100_000)};`)],
    ["deep guard calls", script(`o = ${nested("$s_add(", "o", ", o)", 20_000)};`)],
    ["a long chain of operators", script(`o = ${"o - ".repeat(100_000)}x;`)],
    ["a long chain of else", script(`${"if (o) ; else ".repeat(20_000)} x;`)],
    ["deep patterns with defaults", script(nested("const { a: ", "x", " = 1 } = o;", 5_000))],
    ["deep shapes", script(`const { a } = $s_view(o, ${nested('["o", ', "0", "]", 5_000)});`)],
  ])("%s is refused", (_name, text) => {
    const diagnostics = verifyArtifact(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { code, severity, message, why, instead } of diagnostics) {
      expect(code).toMatch(/^artifact\//);
      expect(severity).toBe("error");
      expect([message, why, instead].every((part) => part.length > 0)).toBe(true);
    }
  });

  test("random texts are refused, with places inside the text", () => {
    const pieces = fc.constantFrom(
      "(function ($s_guards) {",
      '"use strict";',
      "$s_get(",
      ")",
      "}",
      "{",
      ";",
      "x",
      "class",
      " ",
      "=>",
      "`",
      "${",
      "#a",
      "/",
      "1",
      "\n",
      "\u2029",
      "super",
      "...",
      "[",
      "]",
      ",",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (source) => {
        const diagnostics = verifyArtifact(source);
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { start, end } of diagnostics) {
          expect(start.line).toBeGreaterThanOrEqual(1);
          expect(start.column).toBeGreaterThanOrEqual(0);
          expect(end.offset).toBeGreaterThanOrEqual(start.offset);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a place is given by line, column and offset", () => {
    const text = script("\n\r\n  o.x;\u2028");
    const [finding] = verifyArtifact(text);
    expect(finding!.start).toEqual({ line: 3, column: 2, offset: text.indexOf("o.x") });
    expect(text.slice(finding!.start.offset, finding!.end.offset)).toBe("o.x");
  });

  test("what is found is bounded, and sorted", () => {
    const found = verifyArtifact(script("o.x;".repeat(5000)));
    expect(found).toHaveLength(100);
    expect(found.map(({ start }) => start.offset)).toEqual(
      found.map(({ start }) => start.offset).sort((a, b) => a - b),
    );
  });
});
