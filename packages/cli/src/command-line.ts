/** What every command is given, and what it gives back. */
import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import { formatJson, type JsonResult } from "./report/json.js";
import type { Terminal } from "./terminal.js";

export interface CommandLine {
  readonly program: Command;
  readonly terminal: Terminal;
  /** Ends the command: the process exits with this code once its output is written. */
  finish(exitCode: ExitCode): void;
}

export interface JsonFlag {
  readonly json?: boolean;
}

export const JSON_DESCRIPTION = "print one JSON object on standard output, whatever happens";

export const CACHE_DESCRIPTION =
  "keep what is compiled or verified in this folder, and use it as long as source, options and version are the same; a trusted folder: see docs/artifacts.md";

export function finishWithJson({ terminal, finish }: CommandLine, exitCode: ExitCode, result: JsonResult): void {
  terminal.writeOut(formatJson(exitCode, result));
  finish(exitCode);
}
