/** Findings for people: code frames, then a line that counts them. */
import { formatDiagnostic, type Diagnostic } from "@sallyport/transform/diagnostics";
import type { Colours } from "../terminal.js";
import type { Finding } from "./finding.js";

export function formatFindings(findings: readonly Finding[], colours: Colours): string {
  return findings.map(({ diagnostic, source }) => `${formatFinding(diagnostic, source, colours)}\n\n`).join("");
}

function formatFinding(diagnostic: Diagnostic, source: string | null, colours: Colours): string {
  const [heading = "", ...lines] = formatDiagnostic(diagnostic, source).split("\n");
  const paint = diagnostic.severity === "error" ? colours.red : colours.yellow;
  const tail = ` ${diagnostic.severity} ${diagnostic.code}`;
  const painted = heading.endsWith(tail)
    ? `${colours.bold(heading.slice(0, -tail.length))} ${paint(diagnostic.severity)} ${colours.cyan(diagnostic.code)}`
    : heading;
  return [painted, ...lines.map((line) => paintLine(line, paint, colours))].join("\n");
}

/** The marker lines of a code frame, and the labels of the explanation below it. */
function paintLine(line: string, paint: (text: string) => string, colours: Colours): string {
  const marker = /^(\s*\|\s*)(\^+)(.*)$/.exec(line);
  if (marker !== null) return `${colours.dim(marker[1]!)}${paint(marker[2]!)}${marker[3]!}`;
  if (/^\s*>\s*\d+ \|/.test(line)) return line.replace(">", paint(">"));
  return line.replace(/^ {2}(why|instead|see):/, (label) => colours.dim(label));
}

export function summarise(findings: readonly Finding[], files: number, colours: Colours): string {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return colours.green(`${count(files, "file")} checked, nothing found`);
  const parts = [errors > 0 ? colours.red(count(errors, "error")) : count(0, "error"), count(warnings, "warning")];
  return `${parts.join(", ")} in ${count(files, "file")}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
