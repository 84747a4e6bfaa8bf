// `pnpm test262 DIR [--only PATH,…] [--every N] [--guards needed|all|both] [--jobs N] [--patience SECONDS] [--results FILE] [--revision TEXT] [--write]`: the tests of a
// clone of tc39/test262, each plain and as guest code. Prints what failed without an explanation. With --results a run goes on where an earlier one
// ended; --patience is how long one test may take; with --write docs/test262.md is written, of all results that there are.

import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { runInPool } from "./pool.js";
import { report } from "./report.js";
import { openResults } from "./results.js";
import { disagreements, PROFILES, sumOf, tallyOf } from "./tally.js";
import { findTests } from "./tests.js";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    every: { type: "string", default: "1" },
    guards: { type: "string", default: "both" },
    jobs: { type: "string", default: String(availableParallelism()) },
    results: { type: "string" },
    revision: { type: "string" },
    patience: { type: "string", default: "60" },
    write: { type: "boolean", default: false },
  },
});

const progress = (text) => process.stderr.write(`${text}\n`);
const fail = (text) => {
  progress(text);
  process.exit(2);
};

const [folder] = positionals.map((each) => resolve(each));
if (folder === undefined || !existsSync(resolve(folder, "harness/assert.js"))) {
  fail("usage: pnpm test262 DIR: a clone of https://github.com/tc39/test262, with DIR/test and DIR/harness");
}
const guards = { needed: ["needed"], all: ["all"], both: ["needed", "all"] }[flags.guards];
if (guards === undefined) fail("--guards: needed, all or both");
const variants = PROFILES.flatMap((profile) => guards.map((each) => `${profile}/${each}`));

const tests = findTests(folder, flags.only?.split(",")).filter((_, i) => i % Number(flags.every) === 0);
const kept = openResults(flags.results);
const missing = tests.filter((path) => !kept.has(path, variants));
const start = Date.now();
let done = 0;
await runInPool(
  missing,
  { folder, variants, jobs: Number(flags.jobs), patience: Number(flags.patience) * 1000 },
  (result) => {
    kept.add(result);
    if (++done % 200 !== 0) return;
    const rate = done / ((Date.now() - start) / 60_000);
    progress(`${done} of ${missing.length}, ${Math.ceil((missing.length - done) / rate)} minutes to go`);
  },
);

const results = new Map(tests.map((path) => [path, kept.results.get(path)]));
process.stdout.write(summary());
if (flags.write) {
  const revision = flags.revision ?? revisionOf(folder);
  if (revision === null) fail("the folder is no clone: --revision TEXT says what it is");
  const text = report(kept.results, { revision, node: process.versions.node, total: findTests(folder).length });
  const target = new URL("../../docs/test262.md", import.meta.url);
  writeFileSync(target, await format(text, { parser: "markdown", printWidth: 120 }));
}

function summary() {
  const lines = variants.flatMap((variant) => {
    const { ran, passed, explained, unexplained } = tallyOf(results, variant);
    const counts = `${passed} pass, ${sumOf(explained.values())} differ by a rule, ${unexplained.length} are unexplained`;
    return [`${variant}: of ${ran} tests ${counts}`, ...kindsOf(unexplained)];
  });
  for (const { path, profile, needed, all } of disagreements(results)) {
    lines.push(`${profile} ${path}: guards needed: ${needed}; all: ${all}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Failures that read alike, the most frequent first, each with some of its tests. */
function kindsOf(failures) {
  const kinds = new Map();
  for (const { path, failure } of failures) {
    const kind = failure.replace(/\d+/g, "N").slice(0, 160);
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([kind, paths]) => `  ${String(paths.length).padStart(5)} ${kind}\n        ${paths.slice(0, 4).join(" ")}`);
}

function revisionOf(folder) {
  const git = (...args) => spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  const { status, stdout } = git("log", "-1", "--format=revision %H of %cs", "--", ".");
  return status === 0 && stdout !== "" ? `tc39/test262, ${stdout.trim()}` : null;
}
