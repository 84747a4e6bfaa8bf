/** Runs walks in processes of their own, in this Node or another. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface WalkOptions {
  readonly profile?: "strict" | "compat";
  /** Those of each domain's guests; default: a domain with all of them, and one with those that are needed. */
  readonly guards?: readonly ("all" | "needed")[] | undefined;
  /** The folder of the runtime that is walked; default: the built one. */
  readonly runtime?: string;
  readonly isFirstHoleEnough?: boolean;
  /** What is done once everything has been read; default: all of them. */
  readonly steps?: readonly ("called" | "syntax" | "handed" | "written")[] | undefined;
  /** The names of the globals and makers that the walk begins with; default: all of them. */
  readonly from?: readonly string[] | undefined;
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

/** `node` is the Node that runs it; default: this one. */
export const walk = (options: WalkOptions, node?: string): Promise<WalkReport> => walkEach([options], node)[0]!;

/** One after the other, in the same process. */
export function walkEach(walks: readonly WalkOptions[], node = process.execPath): Promise<WalkReport>[] {
  const child = spawn(node, ["--no-warnings", MAIN, JSON.stringify(walks)], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const settlers: { resolve: (report: WalkReport) => void; reject: (error: Error) => void }[] = [];
  const reports = walks.map(() => new Promise<WalkReport>((resolve, reject) => settlers.push({ resolve, reject })));
  // Whoever waits for a walk is told; nobody may yet.
  for (const report of reports) report.catch(() => {});
  const endAll = (error: Error): void => settlers.forEach(({ reject }) => reject(error));
  let n = 0;
  createInterface(child.stdout).on("line", (line) => settlers[n++]!.resolve(JSON.parse(line) as WalkReport));
  child.on("error", endAll);
  child.on("close", (code, signal) => endAll(new Error(`the walk ended with ${signal ?? code}\n${errors}`)));
  return reports;
}
