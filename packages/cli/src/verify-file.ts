/** Artifacts from disk: read, taken apart, and verified (I8). Loads the verifier's parser, and nothing of the compiler. */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { verifyText } from "@sallyport/transform/verifier";
import { parseArtifact } from "./artifact-file.js";
import { readInput } from "./input.js";
import type { Finding } from "./report/finding.js";

export async function verifyFile(path: string): Promise<Finding[]> {
  const { filename, source, diagnostic } = await readInput(path);
  return diagnostic === undefined
    ? verifyArtifactFile(parseArtifact(source, filename), source, filename)
    : [{ diagnostic, source: null }];
}

/** Findings name the artifact's file and stand where they are in it: below its first line. */
export function verifyArtifactFile(artifact: Artifact, text: string, filename: string): Finding[] {
  const below = text.indexOf("\n") + 1;
  return verifyText(artifact.code, { profile: artifact.profile }).map((diagnostic) => {
    const shift = ({ line, column, offset }: typeof diagnostic.start) => ({
      line: line + 1,
      column,
      offset: offset + below,
    });
    return {
      diagnostic: { ...diagnostic, filename, start: shift(diagnostic.start), end: shift(diagnostic.end) },
      source: text,
    };
  });
}
