/**
 * What `--json` prints: one object on standard output, whatever happens.
 *
 *     { "ok": true, "exitCode": 0, … }                          … is what the command found; each command's help says
 *     { "ok": false, "exitCode": 1, "diagnostics": [ … ] }       programs or artifacts were refused
 *     { "ok": false, "exitCode": 5, "error": { "code", "message", … } }   anything else
 */
import type { Diagnostic } from "@sallyport/transform/diagnostics";
import { EXIT, type ExitCode } from "../exit-codes.js";

export interface JsonError {
  readonly code: string;
  readonly message: string;
  readonly name?: string;
  readonly hint?: string;
}

export type JsonResult = Readonly<Record<string, unknown>> & {
  readonly diagnostics?: readonly Diagnostic[];
  readonly error?: JsonError;
};

export function formatJson(exitCode: ExitCode, result: JsonResult): string {
  return `${JSON.stringify({ ok: exitCode === EXIT.ok, exitCode, ...result }, null, 2)}\n`;
}
