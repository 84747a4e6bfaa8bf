/** Artifacts from disk: read, taken apart, and verified (I8). Loads the verifier's parser, and nothing of the compiler. */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import type { Position } from "@sallyport/transform/diagnostics";
import { verifyText } from "@sallyport/transform/verifier";
import { assertUnchanged, parseArtifact } from "./artifact-file.js";
import type { Compiled } from "./compile-file.js";
import type { Input } from "./input.js";
import type { Finding } from "./report/finding.js";

/** The artifact in a file, or what is wrong with it; throws a `Failure` where the file is none. */
export function openArtifact({ filename, source, diagnostic }: Input): Compiled {
  if (diagnostic !== undefined) return { findings: [{ diagnostic, source: null }] };
  const artifact = parseArtifact(source, filename);
  const findings = verify(artifact, source, filename);
  if (findings.length > 0) return { findings };
  assertUnchanged(artifact, filename);
  return { artifact };
}

/** Findings name the artifact's file and stand where they are in it: below its first line. */
function verify(artifact: Artifact, text: string, filename: string): Finding[] {
  const below = text.indexOf("\n") + 1;
  const shift = ({ line, column, offset }: Position): Position => ({ line: line + 1, column, offset: offset + below });
  return verifyText(artifact.code, { profile: artifact.profile, guards: artifact.guards }).map((found) => ({
    diagnostic: { ...found, filename, start: shift(found.start), end: shift(found.end) },
    source: text,
  }));
}
