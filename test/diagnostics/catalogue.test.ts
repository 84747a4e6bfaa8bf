/** One key, four places: the entry, its page, its pair of programs, and what a frame refers to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codes, compile, explain, type CompileOptions } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { makeDiagnostic, unmark, type Code } from "@sallyport/transform/diagnostics";
import { makePages } from "../../scripts/docs-diagnostics.js";
import { runExample } from "./examples.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entries = codes.map((code) => explain(code)!);
const shown = entries.filter(({ bad }) => bad.kind !== "none");

describe("every entry", () => {
  test.each(codes)("%s has a page", (code) => {
    expect(code).toMatch(/^(syntax|strict|authority|options|input|artifact|internal)\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(existsSync(`${root}${explain(code)!.page}`)).toBe(true);
  });

  test.each(entries)("$code is written out: message, why, instead, and what it keeps", (entry) => {
    const { message, why, instead, cites } = entry;
    for (const text of [message, why, instead]) expect(text.trim()).toMatch(/^[^a-z].*\.$/s);
    expect(cites.length).toBeGreaterThan(0);
    const parameters = namesIn(message);
    for (const name of [...namesIn(why), ...namesIn(instead)]) {
      // What the message does not have, the one who reports it must give by hand; only the list of known options is so.
      if (entry.code !== "options/unknown") expect(parameters).toContain(name);
    }
  });

  test("only a fault of the compiler has no program that shows it", () => {
    for (const { code, bad, good } of entries) {
      expect([code, bad.kind === "none", good.kind === "none"]).toEqual([
        code,
        code.startsWith("internal/"),
        code.startsWith("internal/"),
      ]);
    }
  });

  test("strict/* is off in compat, authority/* a warning", () => {
    for (const { code, compat } of entries) {
      expect([code, compat]).toEqual([
        code,
        code.startsWith("strict/") ? "off" : code.startsWith("authority/") ? "warning" : undefined,
      ]);
    }
  });

  test("an unknown code has no explanation, and neither has what every object has", () => {
    expect(explain("strict/no-such-rule")).toBeUndefined();
    expect(explain("constructor")).toBeUndefined();
    expect(explain("__proto__")).toBeUndefined();
  });
});

describe("bad", () => {
  test.each(shown)("$code: exactly this, exactly there", ({ code, bad, severity }) => {
    const { diagnostics, marks } = runExample(bad);
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    for (const diagnostic of diagnostics) {
      expect(diagnostic.severity).toBe(severity);
      expect(diagnostic.message + diagnostic.instead + diagnostic.why).not.toMatch(/%\w+%/);
    }
    if (marks === null) return;
    expect(marks.length).toBeGreaterThan(0);
    expect(diagnostics.map(({ start, end }) => ({ start: start.offset, end: end.offset }))).toEqual(marks);
  });

  test.each(shown.filter(({ bad }) => bad.kind === "program"))(
    "$code: lines and columns agree with the offsets",
    ({ bad }) => {
      if (bad.kind !== "program") return;
      const { text } = unmark(bad.text);
      const lines = text.split("\n");
      for (const { start, end } of runExample(bad).diagnostics) {
        for (const { line, column, offset } of [start, end]) {
          expect(lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column)).toBe(offset);
        }
      }
    },
  );
});

describe("good", () => {
  test.each(shown)("$code: nothing is found", ({ good }) => {
    const { diagnostics, marks } = runExample(good);
    expect(diagnostics).toEqual([]);
    expect(marks ?? []).toEqual([]);
  });

  test.each(shown.filter(({ good }) => good.kind === "program"))("$code: it compiles", ({ good }) => {
    if (good.kind !== "program") return;
    expect(compile(good.text, good.options as CompileOptions).code).toContain("use strict");
  });
});

describe("compat", () => {
  const programs = shown.filter(({ code, bad }) => bad.kind === "program" && /^(strict|authority)\//.test(code));
  test.each(programs)("$code", ({ code, bad }) => {
    if (bad.kind !== "program") return;
    const options = { ...bad.options, profile: "compat" };
    const { diagnostics } = runExample({ ...bad, options });
    if (code.startsWith("strict/")) {
      expect(diagnostics).toEqual([]);
    } else {
      expect(new Set(diagnostics.map((diagnostic) => `${diagnostic.severity} ${diagnostic.code}`))).toEqual(
        new Set([`warning ${code}`]),
      );
      // A warning does not keep the program from being compiled: its guard denies at run time.
      expect(compile(unmark(bad.text).text, options as CompileOptions).profile).toBe("compat");
    }
  });
});

test("the pages are those of the catalogue, and no others: else run `npx --yes pnpm@10 docs`", () => {
  const pages = makePages();
  const present = readdirSync(`${root}docs/diagnostics`, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(present).toHaveLength(pages.size);
  for (const [path, text] of pages) expect([path, readFileSync(root + path, "utf8")]).toEqual([path, text]);
});

test("guest text in a message is one short, harmless line", () => {
  const hostile = `\u001b[31m\u202e\n${"x".repeat(1000)}`;
  const { message } = makeDiagnostic("syntax/reserved-name" satisfies Code, { name: hostile }, "guest.js");
  expect(message.length).toBeLessThan(400);

  expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

function namesIn(text: string): string[] {
  return [...text.matchAll(/%(\w+)%/g)].map(([, name]) => name!);
}
