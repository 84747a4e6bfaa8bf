/** The way of an artifact from a file into a domain: verified, frozen, and from then on known to every domain of the process (I8, I11). */
import { ABI_VERSION, type Artifact } from "@sallyport/runtime-guards/abi";
import { hashedText, markVerified, sha256OfHost } from "@sallyport/runtime-guards/artifact";
import { fileStart, makeDiagnostic, positionAt, type Diagnostic, type Position } from "../diagnostics/index.js";
import { verifyText, type VerifyOptions } from "../verifier/index.js";
import { isArtifactFile, parseArtifactFile } from "./file.js";

/** An artifact's file was refused; `diagnostics` has everything that is wrong with it. */
export class ArtifactError extends Error {
  override readonly name = "ArtifactError";

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    const [first] = diagnostics;
    super(`${first!.filename}: ${first!.message} [${first!.code}]`);
  }

  /** The code of the first diagnostic: `artifact/format`, `artifact/version`, `artifact/changed`, `artifact/parse-error`, `artifact/await` or `artifact/not-guarded`. */
  get code(): string {
    return this.diagnostics[0]!.code;
  }
}

/**
 * Reads the text of a file that `formatArtifact` or `sallyport compile` wrote, in either form.
 *
 * Guarantees that the text is guarded JavaScript, that its header says the truth about it, and that it is of this version; the domains of this process run what it
 * gives. Does not say who made it: a program of the attacker's that was compiled is accepted, as `compile` accepts it. Runs nothing.
 *
 * @throws {ArtifactError} for anything else
 */
export function readArtifact(text: string, filename = "<artifact>"): Artifact {
  const { artifact, diagnostics } = openFile(text, filename);
  if (artifact === null || diagnostics.length > 0) throw new ArtifactError(diagnostics);
  return markVerified(artifact);
}

/**
 * The independent check of emitted text: the code of an artifact, or the text of its file. Empty where `readArtifact` would accept the file, or a domain could run the code.
 * Runs nothing, admits nothing, never throws.
 */
export function verifyArtifact(text: string, options: VerifyOptions = {}): Diagnostic[] {
  return isArtifactFile(text)
    ? openFile(text, options.filename ?? "<artifact>").diagnostics
    : verifyText(text, options);
}

interface Opened {
  readonly artifact: Artifact | null;
  readonly diagnostics: Diagnostic[];
}

function openFile(text: string, filename: string): Opened {
  const parsed = parseArtifactFile(text);
  if (typeof parsed === "string")
    return { artifact: null, diagnostics: [makeDiagnostic("artifact/format", { reason: parsed }, filename)] };
  const { artifact, format, codeStart } = parsed;
  const { abi, profile, guards, code, hash } = artifact;
  if (abi !== ABI_VERSION) {
    const versions = { abi, known: ABI_VERSION };
    return { artifact: null, diagnostics: [makeDiagnostic("artifact/version", versions, filename)] };
  }
  const options = { profile, guards, header: artifact, filename, isInModule: format === "module" };
  const diagnostics = verifyText(code, options).map(inFile(text, codeStart));
  if (sha256OfHost(hashedText(artifact)) !== hash)
    diagnostics.push(makeDiagnostic("artifact/changed", {}, filename, fileStart));
  return { artifact, diagnostics };
}

/** Findings stand where they are in the file. */
function inFile(text: string, codeStart: number): (found: Diagnostic) => Diagnostic {
  const place = ({ offset }: Position): Position => positionAt(text, offset + codeStart);
  return (found) => ({ ...found, start: place(found.start), end: place(found.end) });
}
