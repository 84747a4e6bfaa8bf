/** The command line as a user meets it: a child process in a folder of its own, with its output in pipes. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const MAIN = fileURLToPath(new URL("../../packages/cli/bin/sallyport.js", import.meta.url));

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Settings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}

const quiet = ["NO_COLOR", "FORCE_COLOR", "SALLYPORT_DEBUG", "NODE_OPTIONS"];

export async function sallyport(args: readonly string[], settings: Settings = {}): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(([name]) => !quiet.includes(name));
  const child = spawn(process.execPath, [...(settings.nodeArgs ?? []), MAIN, ...args], {
    cwd: settings.cwd,
    env: { ...Object.fromEntries(inherited), ...settings.env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A command that refuses its arguments ends before it reads what it is sent.
  child.stdin.on("error", () => undefined);
  child.stdin.end(settings.stdin ?? "");
  const exit = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { exit, stdout, stderr };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed after the tests of the file that made it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  folders.push(folder);
  return folder;
}

/** Frames of the host's stack, in what a user is shown; a guest's have the names of its files. */
export const STACK = /^\s+at .*((file:|node:|\/)\S*:\d+:\d+|<anonymous>|native)\)?$/m;
export const ANSI = /\u001b\[/;

export const COUNTER = `class Counter {
  _count = 0;
  add(step) { this._count += step; return this._count; }
}
const counter = new Counter();
counter.add(42);
`;

export const CHEAT = `class Counter { _count = 0; }
const counter = new Counter();
counter._count -= 1;
`;
