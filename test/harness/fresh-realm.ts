import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const TEST = join(dirname(fileURLToPath(import.meta.url)), "..");

export interface FreshRealmOptions {
  /** Plain data that the program finds as `input`. */
  readonly input?: unknown;
  /** Milliseconds after which the child is killed; default 20,000. */
  readonly timeout?: number;
  /** Flags for Node. */
  readonly flags?: readonly string[];
}

/**
 * Runs `program`, the text of an ES module, in a Node process of its own, for tests that mutate the realm. It may
 * import the packages by name, finds `input`, and gives its result with `report(data)`. Rejects with what the child
 * wrote to stderr where it fails, does not report or takes too long.
 */
export function runInFreshRealm(program: string, options: FreshRealmOptions = {}): Promise<unknown> {
  const { input = null, timeout = 20_000, flags = [] } = options;
  const text = `
    import { writeSync as reportTo } from "node:fs";
    const input = ${JSON.stringify(input)};
    const report = ((stringify) => (data) => void reportTo(3, stringify(data) ?? "null"))(JSON.stringify);
    ${program}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, "--input-type=module", "--eval", text], {
      cwd: TEST,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      timeout,
    });
    const [reported, errors] = ["", ""].map((text) => ({ text })) as [{ text: string }, { text: string }];
    child.stdio[3]?.on("data", (chunk: Buffer) => (reported.text += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (errors.text += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0 && reported.text !== "") resolve(JSON.parse(reported.text));
      else reject(new Error(`fresh realm ended with ${signal ?? code}\n${errors.text}`));
    });
  });
}
