/**
 * Before all tests: one folder for whatever they and their child processes put into the system's folder for temporary files. It is removed
 * after them, so that nothing is left of a process that was killed before it could clear up.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The names by which Node, on all platforms, is told where that folder is. */
const NAMES = ["TMPDIR", "TMP", "TEMP"];

export default function makeTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-tests-"));
  for (const name of NAMES) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
