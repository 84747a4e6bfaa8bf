/** The walk itself is tested: a hole that is made in a copy of the runtime is found, with the path that leads to it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { holes, type Hole } from "./holes.js";
import { walk } from "./run-walk.js";

const BUILT = fileURLToPath(new URL("../../packages/runtime-guards/dist/unbundled", import.meta.url));

/** The same text however it is broken into lines. */
const anySpace = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s*"), "g");

function withHole({ file, replace }: Hole, folder: string): void {
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  let text = readFileSync(join(folder, file), "utf8");
  for (const [from, to] of replace) {
    const pattern = anySpace(from);
    // A hole that no longer fits into the runtime would be found nowhere.
    expect(text).toMatch(pattern);
    text = text.replace(pattern, () => to);
  }
  writeFileSync(join(folder, file), text);
}

test.each(holes)("$name", { timeout: 300_000 }, async (hole) => {
  const runtime = mkdtempSync(join(tmpdir(), "sallyport-hole-"));
  try {
    withHole(hole, runtime);
    const report = await walk({ runtime, isFirstHoleEnough: true, until: hole.until });
    const found = report.holes.find(({ path, why }) => hole.path.test(path) && hole.why.test(why));
    expect(found, JSON.stringify(report.holes.slice(0, 5))).toBeDefined();
  } finally {
    rmSync(runtime, { recursive: true, force: true });
  }
});
