/** A finding as data. Only the host turns findings into a throw ({@link CompileError}) or into text. */
import type * as t from "@babel/types";
import { catalogue, type Code, type ParametersOf } from "./catalogue/index.js";
import type { Severity } from "./catalogue/entry.js";

export type { Severity };

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 0, in UTF-16 code units. */
  readonly column: number;
  /** From the start of the source, in UTF-16 code units. */
  readonly offset: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic extends Span {
  /** A key of the catalogue, `strict/private-member` for example; stable across versions. */
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly instead: string;
  readonly filename: string;
}

/** The start of a file: where a finding stands that has no place in its text. */
export const fileStart: Span = { start: { line: 1, column: 0, offset: 0 }, end: { line: 1, column: 0, offset: 0 } };

/** Builds a finding; `span` is in the guest's original source. */
export function makeDiagnostic<C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  filename: string,
  span: Span = fileStart,
  severity?: Severity,
): Diagnostic {
  const entry = catalogue[code];
  const values = parameters as Readonly<Record<string, string | number>>;
  const { start, end } = span;
  return {
    code,
    severity: severity ?? entry.severity,
    message: fill(entry.message, values),
    why: fill(entry.why, values),
    instead: fill(entry.instead, values),
    filename,
    start,
    end,
  };
}

/** The place of a node in the original source; null for a node that a lowering made. */
export function spanOf(node: t.Node): Span | null {
  const { loc, start, end } = node;
  if (!loc || typeof start !== "number" || typeof end !== "number") return null;
  return {
    start: { line: loc.start.line, column: loc.start.column, offset: start },
    end: { line: loc.end.line, column: loc.end.column, offset: end },
  };
}

/** Where an offset is in a text, with the line terminators of ECMA-262 §12.3. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) {
      // The pair is one terminator; an offset between the two still belongs to the line that they end.
      if (index + 1 >= end) break;
      index++;
    } else if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2028 && unit !== 0x2029) {
      continue;
    }
    line++;
    lineStart = index + 1;
  }
  return { line, column: end - lineStart, offset: end };
}

/** Source order; at one place by code, so that the order is the same on every run. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    left.start.offset - right.start.offset ||
    left.end.offset - right.end.offset ||
    (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)
  );
}

/** All findings of a file in source order, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return (
      previous === undefined ||
      compareDiagnostics(previous, diagnostic) !== 0 ||
      previous.message !== diagnostic.message
    );
  });
}

/** Guest text in a message is short and harmless: a terminal obeys control characters, and a reader believes bidirectional overrides. */
const longestParameter = 120;

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/%(\w+)%/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = visible(String(values[name]).replace(/\s+/g, " "));
    return value.length > longestParameter ? `${value.slice(0, longestParameter)}…` : value;
  });
}

/** Replaces what a terminal would obey, one character for one, so that columns stay as they are. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    "\ufffd",
  );
}
