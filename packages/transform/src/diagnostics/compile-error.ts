/** The throw of `compile()`: all findings of a file, as data and as text with code frames. */
import type { Diagnostic } from "./diagnostic.js";
import { formatDiagnostic } from "./frame.js";

/** A message with every finding of a bad file would be no message. */
const mostShown = 10;

export class CompileError extends Error {
  override readonly name = "CompileError";
  /** In source order; at least one of them is an error. */
  readonly diagnostics: readonly Diagnostic[];

  /** @param source the guest's source, for the code frames; `null` where there is none. */
  constructor(diagnostics: readonly Diagnostic[], source: string | null = null) {
    super(describe(diagnostics, source));
    this.diagnostics = diagnostics;
  }
}

function describe(diagnostics: readonly Diagnostic[], source: string | null): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const shown = errors.slice(0, mostShown).map((diagnostic) => formatDiagnostic(diagnostic, source));
  if (errors.length > mostShown) shown.push(`… and ${errors.length - mostShown} more.`);
  return shown.join("\n\n");
}
