/** The walk itself is tested: a hole that is made in a copy of the runtime is found, with the path that leads to it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { holes, type Hole } from "./holes.js";
import { walk } from "./run-walk.js";

const BUILT = fileURLToPath(new URL("../../packages/runtime-guards/dist/unbundled", import.meta.url));

function withHole({ file, replace }: Hole, folder: string): void {
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  let text = readFileSync(join(folder, file), "utf8");
  for (const [from, to] of replace) {
    // A hole that no longer fits into the runtime would be found nowhere.
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  writeFileSync(join(folder, file), text);
}

/** Seeds into the membrane whose text has to follow its present form: until then they show nothing. */
const UNFITTED = new Set([
  "a view reads without wrapping",
  "results of host functions are not wrapped",
  "what the host throws is not wrapped",
  "callbacks get raw arguments",
  "callbacks get a raw receiver",
  "constructors called by the host get raw arguments",
  "what a promise comes to is not wrapped",
  "an error's cause is not converted",
  "a Map is copied with raw content",
  "two domains share their views",
  "the host is shown a guest's function itself",
]);
const fits = ({ name }: { readonly name: string }) => !UNFITTED.has(name);
for (const { name } of holes.filter((hole) => !fits(hole))) test.todo(name);

test.each(holes.filter(fits))("$name", { timeout: 120_000 }, async (hole) => {
  const runtime = mkdtempSync(join(tmpdir(), "sallyport-hole-"));
  try {
    withHole(hole, runtime);
    const report = await walk({ runtime, isFirstHoleEnough: true });
    const found = report.holes.find(({ path, why }) => hole.path.test(path) && hole.why.test(why));
    expect(found, JSON.stringify(report.holes.slice(0, 5))).toBeDefined();
  } finally {
    rmSync(runtime, { recursive: true, force: true });
  }
});
