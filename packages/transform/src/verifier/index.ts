/**
 * The independent verifier of emitted text (invariant I8). It parses the text with a parser of its own, acorn, and accepts nothing but guarded
 * JavaScript (`docs/guarded-javascript.md`). It shares nothing with the rewriter but the names and arities of the guards: a bug there, a later Babel plugin or
 * a minifier cannot make it accept what they let through.
 *
 * It never throws: whatever the text is, the answer is a list of diagnostics, and an empty one means that the text may run.
 */
import { parse } from "acorn";
import type { Program } from "acorn";
import { makeDiagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Position } from "../diagnostics/index.js";
import { verifyFunctor } from "./functor.js";
import { verifyHeader } from "./header.js";
import type { FindOptions } from "./options.js";
import { Report } from "./report.js";
import type { Finding } from "./report.js";

const TOO_DEEP = "the text nests too deeply to be checked";

/** All breaches of the rules in a text, in the order of the text. */
function findBreaches(text: string, options: FindOptions = {}): readonly Finding[] {
  const report = new Report();
  try {
    const program = parseText(text, options.isInModule === true, report);
    if (program !== null) verifyProgram(text, program, options, report);
  } catch (error) {
    // Deep nesting exhausts the stack of the parser or of the walk, at any point of either. Fail closed, whatever it was.
    report.findings.length = 0;
    const whole = { start: 0, end: 0 };
    if (error instanceof RangeError) report.refuse("too-deep", whole, TOO_DEEP);
    else
      report.refuse(
        "syntax",
        whole,
        `the text cannot be checked: ${error instanceof Error ? error.message : String(error)}`,
      );
  }
  return report.findings.sort((a, b) => a.start - b.start);
}

function parseText(text: string, isInModule: boolean, report: Report): Program | null {
  try {
    return parse(text, {
      ecmaVersion: "latest",
      sourceType: isInModule ? "module" : "script",
      allowHashBang: false,
      onComment: (_isBlock, _text, start, end) => report.refuse("comment", { start, end }, "there is a comment"),
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos } = error as SyntaxError & { pos?: number };
    const message = error.message.replace(/ \(\d+:\d+\)$/, "");
    const span = { start: pos ?? 0, end: pos ?? 0 };
    if (/stack space/.test(message)) report.refuse("too-deep", span, TOO_DEEP);
    else if (isInModule && parseText(text, false, new Report()) !== null) report.refuse("await", span, message);
    else report.refuse("syntax", span, message);
    return null;
  }
}

function verifyProgram(text: string, program: Program, options: FindOptions, report: Report): void {
  const { profile } = options;
  // Whoever evaluates the text may put `return ` or an opening parenthesis before it.
  if (!text.startsWith("(")) report.refuse("functor", { start: 0, end: 1 }, "the text does not begin with the functor");
  const v = verifyFunctor(program, options, report);
  if (v === null) return;
  if (options.header !== undefined) verifyHeader(options.header, v, v.refuse.bind(v));
  const isCompat = profile === "compat" || (profile === undefined && v.strictClasses.length === 0);
  for (const node of isCompat ? v.strictClasses : v.plainClasses) {
    report.refuse(
      "class-frame",
      node,
      isCompat
        ? "a class of a compat artifact has the frame of a strict class"
        : "a class of a strict artifact has no frame",
    );
  }
}

export interface VerifyOptions extends FindOptions {
  /** For the diagnostics; the text has no name of its own. */
  readonly filename?: string;
}

/**
 * Verifies the text of an artifact.
 *
 * Guarantees, for an empty result, that the text is guarded JavaScript: it has no free names, reaches nothing of the functions that wrap it, and reads, writes,
 * calls and constructs through guards alone. Does not say that the guards are those of a domain, nor, without `profile`, that classes are
 * those of the object-capability language. Never throws.
 */
export function verifyText(text: string, options: VerifyOptions = {}): Diagnostic[] {
  const filename = options.filename ?? "<artifact>";
  const lines = new LineTable(text);
  return findBreaches(text, options).map((finding) => diagnose(finding, lines, filename));
}

function diagnose({ rule, detail, start, end }: Finding, lines: LineTable, filename: string): Diagnostic {
  const span = { start: lines.positionOf(start), end: lines.positionOf(end) };
  if (rule === "await") return makeDiagnostic("artifact/await", {}, filename, span);
  return rule === "syntax" || rule === "too-deep"
    ? makeDiagnostic("artifact/parse-error", { message: detail }, filename, span)
    : makeDiagnostic("artifact/not-guarded", { what: `${detail} (rule \`${rule}\`)` }, filename, span);
}

/** The same for what the compiler has just made: why that may not run, if it may not, and whether it is only too deep to be checked. */
export function refusalOf(text: string, options: FindOptions): { message: string; isTooDeep: boolean } | null {
  const [finding] = findBreaches(text, options);
  if (finding === undefined) return null;
  const { message, start } = diagnose(finding, new LineTable(text), "");
  return { message: `${message} (${start.line}:${start.column})`, isTooDeep: finding.rule === "too-deep" };
}

/** Where the lines begin, found when the first position is asked for: good text has none to ask for. */
class LineTable {
  #starts: number[] | null = null;

  constructor(readonly text: string) {}

  positionOf(offset: number): Position {
    this.#starts ??= [
      0,
      ...Array.from(this.text.matchAll(/\r\n?|[\n\u2028\u2029]/g), (match) => match.index + match[0].length),
    ];
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]!, offset };
  }
}
