/** A million crossings in each direction leave nothing behind, and chains of 100,000 errors need no deep stack. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("wrappers do not leak memory, and long chains cross", { timeout: 300_000 }, async () => {
  const child = fileURLToPath(new URL("./membrane-memory.child.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", child]);
  const { before, after, kept, causes } = JSON.parse(stdout) as {
    before: number;
    after: number;
    kept: number;
    causes: number[];
  };
  // A leak of 8 bytes a crossing would be 16 MB.
  expect(after - before).toBeLessThan(4_000_000);
  // The measure can fail: a tenth of the objects, kept, shows.
  expect(kept - after).toBeGreaterThan(8_000_000);
  expect(causes).toEqual([100_000, 100_000]);
});
