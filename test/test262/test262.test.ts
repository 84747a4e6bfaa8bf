/** The runner of test262, with a few tests of our own in its format: `./own` is laid out as a clone is. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { explanationsOf } from "./explain.js";
import { EXPLANATIONS } from "./explanations.js";
import { readFrontMatter } from "./front-matter.js";
import { runInPool } from "./pool.js";
import { report } from "./report.js";
import { openResults } from "./results.js";
import { disagreements } from "./tally.js";
import { findTests } from "./tests.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OWN = fileURLToPath(new URL("own", import.meta.url));

describe("front matter", () => {
  test("lists in one line, and in several", () => {
    const text = "/*---\nflags: [module, async]\nincludes:\n  - a.js\n  - b.js\nfeatures: []\n---*/";
    expect(readFrontMatter(text)).toEqual({
      flags: ["module", "async"],
      includes: ["a.js", "b.js"],
      features: [],
      negative: null,
    });
  });

  test("what a test throws", () => {
    const text =
      "/*---\ndescription: >\n  negative: no\nnegative:\n  phase: parse\n  type: SyntaxError\nflags: [raw]\n---*/";
    expect(readFrontMatter(text)).toMatchObject({ flags: ["raw"], negative: { phase: "parse", type: "SyntaxError" } });
  });

  test("none at all", () => {
    expect(readFrontMatter("1")).toEqual({ flags: [], includes: [], features: [], negative: null });
  });
});

describe("explanations", () => {
  test("each leads to something that is there", () => {
    for (const { see } of EXPLANATIONS) expect([see, existsSync(join(ROOT, see))]).toEqual([see, true]);
  });

  test("a program that is refused for two reasons needs both", () => {
    const refused = (codes: string, profile = "strict") =>
      explanationsOf("language/x.js", profile, `refused: ${codes}`)?.map(({ title }) => title) ?? null;
    expect(refused("strict/private-member strict/closed-class")).toHaveLength(2);
    expect(refused("strict/private-member internal/unverified")).toBeNull();
    expect(refused("strict/private-member", "compat")).toBeNull();
    expect(refused("internal/unverified")).toBeNull();
  });
});

describe("results", () => {
  test("are taken up again, of each variant the last", () => {
    const file = join(mkdtempSync(join(tmpdir(), "sallyport-test262-")), "results.jsonl");
    const first = openResults(file);
    first.add({ path: "a.js", skipped: "sloppy" });
    first.add({ path: "b.js", variants: "strict/needed", failures: { "strict/needed": "Error: 1" } });
    const second = openResults(file);
    expect(["a.js", "b.js"].map((path) => second.has(path, ["strict/needed"]))).toEqual([true, true]);
    expect(second.has("b.js", ["strict/needed", "strict/all"])).toBe(false);
    second.add({ path: "b.js", variants: "strict/needed,strict/all", failures: { "strict/all": "Error: 2" } });
    const third = openResults(file).results;
    expect(third.get("b.js")).toMatchObject({ failures: { "strict/all": "Error: 2" } });
    expect(disagreements(third)).toEqual([{ path: "b.js", profile: "strict", needed: "passes", all: "Error: 2" }]);
  });
});

test("a test that does not end, and one that ends its process, are results", async () => {
  const worker = new URL("misbehaving-worker.js", import.meta.url);
  const results: unknown[] = [];
  await runInPool(
    ["endless", "ends", "fine"],
    { folder: OWN, variants: ["v"], jobs: 1, patience: 3000, worker },
    (result) => results.push(result),
  );
  expect(results).toEqual([
    { path: "endless", variants: "v", failures: { v: "the test did not end" } },
    { path: "ends", variants: "v", failures: { v: "the process ended with 3" } },
    { path: "fine", variants: "v", failures: {} },
  ]);
});

test("tests of our own: what passes, what is skipped, and what is explained in which profile", () => {
  const file = join(mkdtempSync(join(tmpdir(), "sallyport-test262-")), "results.jsonl");
  const main = fileURLToPath(new URL("main.js", import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [main, OWN, "--only", "language,built-ins,annexB", "--jobs", "1", "--results", file],
    { encoding: "utf8" },
  );
  expect([stderr, status]).toEqual(["", 0]);
  const { results } = openResults(file);
  const found = Object.fromEntries(
    findTests(OWN).map((path) => {
      const result = results.get(path)!;
      if ("skipped" in result) return [path, result.skipped];
      return [path, { ...result.failures }];
    }),
  );
  const inEach = (profiles: readonly string[], failure: unknown) =>
    Object.fromEntries(
      profiles.flatMap((profile) => ["needed", "all"].map((guards) => [`${profile}/${guards}`, failure])),
    );
  const BOTH = ["strict", "compat"];
  const text = expect.stringMatching(/^Test262Error: the text: .* is not \(\) => 1$/);
  expect(found).toEqual({
    "language/expressions/detached.js": {},
    "language/expressions/direct-eval.js": inEach(
      BOTH,
      "eval is indirect: Test262Error: direct eval: undefined is not number",
    ),
    "language/expressions/early-error.js": {},
    "language/expressions/embedder.js": "embedder",
    "language/expressions/engine.js": "engine",
    "language/expressions/includes.js": {},
    "language/expressions/indirect-eval.js": {},
    "language/expressions/late-error.js": {},
    "language/expressions/private-name.js": inEach(["strict"], "refused: strict/private-member"),
    "language/expressions/reported.js": {},
    "language/expressions/sloppy.js": "sloppy",
    "language/module-code/imports.js": {},
    "language/module-code/not-exported.js": {},
    "built-ins/Array/frozen.js": {
      ...inEach(["strict"], "refused: authority/frozen-intrinsic"),
      ...inEach(["compat"], "TypeError: Cannot add property last, object is not extensible"),
    },
    "annexB/language/unexplained.js": inEach(BOTH, text),
  });
  expect(stdout).toContain("strict/needed: of 12 tests 8 pass, 3 differ by a rule, 1 are unexplained");
  expect(stdout).toContain("compat/all: of 12 tests 9 pass, 2 differ by a rule, 1 are unexplained");

  const page = report(results, { revision: "our own", node: "20.0.0", total: 30 });
  expect(page).toContain("Measured: our own, on Node 20.0.0. A part of it: 15 of the 30 tests.");
  const rowOf = (name: string) =>
    (new RegExp(`^\\| ${name} .*$`, "m").exec(page)?.[0] ?? "").replace(/[ |]+/g, " ").trim();
  expect(rowOf("language/expressions")).toBe("language/expressions 11 3 6 2 0 7 1 0");
  expect(rowOf("all")).toBe("all 15 3 8 3 1 9 2 1");
  expect(page).toContain("- strict, `annexB/language/unexplained.js`: `` Test262Error: the text:");
});

test("a folder that is no clone is refused", () => {
  const main = fileURLToPath(new URL("main.js", import.meta.url));
  const { stderr, status } = spawnSync(process.execPath, [main, ROOT], { encoding: "utf8" });
  expect([status, stderr]).toEqual([2, expect.stringContaining("usage: pnpm test262 DIR")]);
});
