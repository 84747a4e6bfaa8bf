// Runs an example as a reader would, in a process of its own, and gives the lines that it prints.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export async function runNode(args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...args], { cwd: ROOT, timeout: 60_000 });
  if (stderr !== "") throw new Error(`unexpected output on stderr:\n${stderr}`);
  return stdout.trimEnd().split("\n");
}

export function runExample(name: string): Promise<string[]> {
  return runNode([`examples/${name}/run.js`]);
}
