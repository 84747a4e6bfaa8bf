/** Runs the walk in a process of its own, in this Node or another. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface WalkOptions {
  readonly profile?: "strict" | "compat";
  /** The folder of the runtime that is walked; default: the built one. */
  readonly runtime?: string;
  readonly isFirstHoleEnough?: boolean;
  /** The last step of the walk; default: all of them. */
  readonly until?: "read" | "called" | "syntax" | "handed" | "written" | undefined;
  /** The Node that runs it; default: this one. */
  readonly node?: string;
}

export interface WalkReport {
  readonly version: string;
  readonly profile: string;
  readonly holes: readonly { readonly path: string; readonly why: string }[];
  /** By the guards of the domain's guests. */
  readonly counts: Readonly<Record<"all" | "needed", WalkCounts>>;
}

export interface WalkCounts {
  readonly values: number;
  readonly classes: number;
  readonly operations: number;
  readonly reads: number;
  readonly calls: number;
  readonly recorded: number;
}

const MAIN = fileURLToPath(new URL("./main.js", import.meta.url));

export function walk({ node = process.execPath, ...options }: WalkOptions): Promise<WalkReport> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ["--no-warnings", MAIN, JSON.stringify(options)], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, errors] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0 && out !== "") resolve(JSON.parse(out) as WalkReport);
      else reject(new Error(`the walk ended with ${signal ?? code}\n${errors}`));
    });
  });
}
