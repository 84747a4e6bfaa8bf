/** Runs the examples of the catalogue through the entry that each kind is for. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  check,
  decodeSource,
  verifyArtifact,
  type CompileOptions,
  type Diagnostic,
  type Explanation,
} from "@sallyport/transform";
import { unmark } from "@sallyport/transform/diagnostics";

export type Example = Explanation["bad"];

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The spans that the example marks; null where it has no text to mark. */
  readonly marks: readonly { readonly start: number; readonly end: number }[] | null;
}

export function runExample(example: Example): Outcome {
  switch (example.kind) {
    case "program": {
      const { text, marks } = unmark(example.text);
      return { diagnostics: check(text, example.options as CompileOptions), marks };
    }
    case "generated":
      return { diagnostics: check(example.make(), example.options as CompileOptions), marks: null };
    case "value":
      return { diagnostics: check(example.value as string), marks: null };
    case "bytes": {
      const { diagnostic } = decodeSource(Uint8Array.from(example.bytes), "guest.js");
      return { diagnostics: diagnostic ? [diagnostic] : [], marks: null };
    }
    case "options":
      return { diagnostics: check("0;", example.options as CompileOptions), marks: null };
    case "artifact":
      return { diagnostics: verifyArtifact(example.text), marks: null };
    case "path":
      return { diagnostics: checkFile(example.path), marks: null };
    case "none":
      throw new Error(`No program shows it: ${example.what}`);
  }
}

/** Whether a file can be read is the command line's to find out. */
function checkFile(path: string): readonly Diagnostic[] {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  let output: string;
  try {
    output = execFileSync(process.execPath, ["packages/cli/bin/sallyport.js", "check", "--json", path], {
      cwd: root,
      encoding: "utf8",
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(output) as { diagnostics: Diagnostic[] }).diagnostics;
}
