/** Findings as text: a heading, the marked lines of the source, why, and what to write instead. */
import { codeFrameColumns } from "@babel/code-frame";
import type { BabelCodeFrameOptions } from "@babel/code-frame";
import { type Diagnostic, visible } from "./diagnostic.js";

const linesAround = 2;
/** A longer span is marked on its first line only. */
const mostMarkedLines = 6;
/** Longer lines (minified code) are shown as a part around the finding. */
const widestLine = 160;

/**
 * The lines around a finding with the finding marked. Only those lines are looked at, so a finding in ten megabytes on one line costs
 * no more than any other. Characters that a terminal would obey are replaced.
 */
export function frameDiagnostic(diagnostic: Diagnostic, source: string): string {
  const { start, end } = diagnostic;
  const lastLine = end.line - start.line < mostMarkedLines ? end.line : start.line;
  const first = Math.max(1, start.line - linesAround);
  const window = linesOf(source, start.offset - start.column, start.line, first, lastLine + linesAround);

  const wide = window.some((line) => line.length > widestLine);
  const cut = wide ? Math.max(0, start.column - Math.floor(widestLine / 2)) : 0;
  const shown = window.map((line) => visible(wide ? line.slice(cut, cut + widestLine) : line));

  const endOfStartLine = (shown[start.line - first] ?? "").length + 1;
  const endColumn = lastLine === end.line ? Math.min(end.column - cut + 1, widestLine + 1) : endOfStartLine;
  // The option that says which line the text starts with is newer than the published types.
  const options: BabelCodeFrameOptions & { startLine: number } = {
    startLine: first,
    linesAbove: linesAround,
    linesBelow: linesAround,
    highlightCode: false,
  };
  const from = { line: start.line, column: start.column - cut + 1 };
  const to = { line: lastLine, column: Math.max(endColumn, lastLine === start.line ? from.column + 1 : 1) };
  return codeFrameColumns(shown.join("\n"), { start: from, end: to }, options);
}

/** A finding for people: what `CompileError` shows, and `sallyport check` without colours. */
export function formatDiagnostic(diagnostic: Diagnostic, source: string | null): string {
  const { code, severity, message, why, instead, filename, start } = diagnostic;
  const parts = [`${visible(filename)}:${start.line}:${start.column + 1} ${severity} ${code}`, `  ${message}`];
  if (source && hasPlace(diagnostic)) parts.push("", indent(frameDiagnostic(diagnostic, source)), "");
  parts.push(`  why: ${why}`, `  instead: ${instead}`, `  see: docs/diagnostics/${code}.md`);
  return parts.join("\n");
}

/** Whether a finding is about a place in the text; what is found in the options or in the file as a whole stands at its start, with no length. */
function hasPlace({ code, end }: Diagnostic): boolean {
  return end.offset > 0 || code.startsWith("syntax/");
}

/** The lines `from` to `to` of a source, found from a known place in it: the start of line `line`. */
function linesOf(source: string, lineStart: number, line: number, from: number, to: number): string[] {
  let offset = lineStart;
  for (let at = line; at > from; at--) offset = startOfLineBefore(source, offset);
  const lines: string[] = [];
  for (let at = from; at <= to && offset <= source.length; at++) {
    const end = endOfLine(source, offset);
    lines.push(source.slice(offset, end));
    if (end >= source.length) break;
    offset = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

const terminator = /[\n\r\u2028\u2029]/g;

function endOfLine(source: string, offset: number): number {
  const search = new RegExp(terminator);
  search.lastIndex = offset;
  return search.exec(source)?.index ?? source.length;
}

function startOfLineBefore(source: string, lineStart: number): number {
  let offset = lineStart - (source.startsWith("\r\n", lineStart - 2) ? 2 : 1);
  while (offset > 0 && !isTerminator(source.charCodeAt(offset - 1))) offset--;
  return Math.max(offset, 0);
}

function isTerminator(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
