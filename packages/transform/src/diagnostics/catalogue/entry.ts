/**
 * The shape of a catalogue entry. One key has four places: the entry here, the page `docs/diagnostics/<code>.md` that is generated from
 * it, the pair of programs that `test/diagnostics` runs, and the reference that a code frame prints.
 */

export type Severity = "error" | "warning";

/** A rule (`R1` …) of the guest language or an invariant (`I1` …); THREAT-MODEL.md and ARCHITECTURE.md have the texts. */
export type Citation = `R${number}` | `I${number}`;

/** The compile options that an example needs. */
export type ExampleOptions = Readonly<Record<string, unknown>>;

/**
 * What shows a diagnostic (`bad`) or its absence (`good`). In a program the expected span stands between `⟦` and `⟧`, which no
 * source of ours uses for anything else; several marks are several findings of the same code. {@link unmark} takes them out.
 */
export type Example =
  | { readonly kind: "program"; readonly text: string; readonly options?: ExampleOptions }
  /** A program too large to print: `what` says it in words. */
  | {
      readonly kind: "generated";
      readonly what: string;
      readonly make: () => string;
      readonly options?: ExampleOptions;
    }
  /** A value given to `compile` as the source, and how it is written. */
  | { readonly kind: "value"; readonly value: unknown; readonly shown: string }
  /** Bytes of a file. */
  | { readonly kind: "bytes"; readonly bytes: readonly number[] }
  /** A path given on the command line. */
  | { readonly kind: "path"; readonly path: string }
  /** Options of `compile`, for any program. */
  | { readonly kind: "options"; readonly options: ExampleOptions }
  /** The text of an artifact, for `verifyArtifact`. */
  | { readonly kind: "artifact"; readonly text: string }
  /** Only for `internal/*`: a bug in the compiler has no program that shows it. */
  | { readonly kind: "none"; readonly what: string };

export interface Entry {
  readonly severity: Severity;
  /** What it is in the compat profile, where that differs: `off`, or a warning because the guard denies it at run time. */
  readonly compat?: "off" | "warning";
  /** The heading of the page. */
  readonly title: string;
  /** One sentence; `%name%` is a parameter. */
  readonly message: string;
  /** The attack or the promise behind it. May use the parameters of the message. */
  readonly why: string;
  /** How to write it instead, or how the host grants it. May use the parameters of the message. */
  readonly instead: string;
  readonly cites: readonly Citation[];
  readonly bad: Example;
  readonly good: Example;
}

/** The names of the `%name%` parameters of a message. */
export type Parameters<Message extends string> = Message extends `${string}%${infer Name}%${infer Rest}`
  ? Name | Parameters<Rest>
  : never;

export interface Mark {
  /** UTF-16 offsets into the unmarked text. */
  readonly start: number;
  readonly end: number;
}

/** A program without its `⟦` and `⟧`, and the spans between them. */
export function unmark(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let plain = "";
  let start = -1;
  for (const character of text) {
    if (character === "⟦") {
      start = plain.length;
    } else if (character === "⟧") {
      marks.push({ start, end: plain.length });
    } else {
      plain += character;
    }
  }
  return { text: plain, marks };
}
