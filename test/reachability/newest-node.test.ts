/** The same in the newest Node, of guests with the guards that are needed: what its natives and the host give. What the syntax does is the compiler's, and the same everywhere. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { test } from "vitest";
import { expectNoHoles, PROFILES, TIMEOUT } from "./walks.js";

/**
 * The newest Node that there is: what npx has, or fetches from the registry (210 MB, kept by npm for the next time). Where there is neither
 * network nor a copy, what it would have shown is not shown: then the test is skipped, and says why. `NEWEST_NODE` names one that is there.
 */
async function newestNode(): Promise<{ readonly node: string } | { readonly missing: string }> {
  const given = process.env["NEWEST_NODE"];
  if (given !== undefined) return { node: given };
  const args = ["--yes", "--package=node@latest", "node", "--print", "process.execPath"];
  try {
    const { stdout } = await promisify(execFile)("npx", args, { timeout: 240_000 });
    return { node: stdout.trim() };
  } catch (error) {
    return { missing: `the newest Node cannot be had: ${(error as Error).message.split("\n").slice(0, 2).join(" ")}` };
  }
}

test.for(PROFILES)("%s guests reach nothing raw", TIMEOUT, async (profile, { skip }) => {
  const found = await newestNode();
  if ("missing" in found) return skip(found.missing);
  const steps = ["called", "handed", "written"] as const;
  await expectNoHoles({ profile, guards: ["needed"], steps }, found.node, 26);
});
