import type { Diagnostic } from "@sallyport/transform/diagnostics";
import { EXIT, exitCodeOf, worstOf, type ExitCode } from "../exit-codes.js";

/** A diagnostic and the text that it is about, for the code frame; null where nothing could be read. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly source: string | null;
}

/** Warnings do not fail. */
export function exitCodeOfFindings(findings: readonly Finding[]): ExitCode {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error");
  return errors.length === 0 ? EXIT.ok : worstOf(errors.map(({ diagnostic }) => exitCodeOf(diagnostic.code)));
}

/** What the JSON says of findings. */
export function describeFindings(findings: readonly Finding[], files: number) {
  const diagnostics = findings.map(({ diagnostic }) => diagnostic);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return { files, errors, warnings: diagnostics.length - errors, diagnostics };
}
