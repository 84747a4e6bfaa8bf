/** The walk itself is tested: a hole that is made in a copy of the runtime is found, with the path that leads to it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { holes, type Hole } from "./holes.js";
import { walkEach } from "./run-walk.js";

const BUILT = fileURLToPath(new URL("../../packages/runtime-guards/dist/unbundled", import.meta.url));

/** The same text however it is broken into lines. */
const anySpace = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s*"), "g");

function makeHole({ file, replace }: Hole, folder: string): void {
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  let text = readFileSync(join(folder, file), "utf8");
  for (const [from, to] of replace) text = text.replace(anySpace(from), () => to);
  writeFileSync(join(folder, file), text);
}

const folder = mkdtempSync(join(tmpdir(), "sallyport-holes-"));
const options = holes.map((hole, i) => {
  const runtime = join(folder, String(i));
  makeHole(hole, runtime);
  return { runtime, isFirstHoleEnough: true, steps: hole.steps, from: hole.from };
});
// Two processes at a time, each of which runs every second walk: to load the compiler takes longer than most walks.
const processes = [0, 1].map((rest) => walkEach(options.filter((_, i) => i % 2 === rest)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(holes.map((hole, i) => ({ ...hole, i })))("$name", { timeout: 300_000 }, async ({ i, ...hole }) => {
  const built = readFileSync(join(BUILT, hole.file), "utf8");
  // A hole that no longer fits into the runtime would be found nowhere.
  for (const [from] of hole.replace) expect(built).toMatch(anySpace(from));
  const report = await processes[i % 2]![Math.floor(i / 2)]!;
  const found = report.holes.find(({ path, why }) => hole.path.test(path) && hole.why.test(why));
  expect(found, JSON.stringify(report.holes.slice(0, 5))).toBeDefined();
  // The next walk of the process begins in a realm that is whole.
  expect(report.holes.filter(({ why }) => /changed the realm/.test(why))).toEqual([]);
});
