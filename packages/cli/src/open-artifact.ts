/** Artifacts from disk: read, taken apart, and verified (I8). Loads the verifier's parser, and nothing of the compiler. */
import { isArtifactFile } from "@sallyport/transform/artifact";
import { ArtifactError, readArtifact } from "@sallyport/transform/read-artifact";
import { did } from "./bundle.js";
import type { Compiled } from "./compile-file.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import type { Input } from "./input.js";

/** The artifact in a file, or what is wrong with it; throws a `Failure` where the file is none. */
export function openArtifact({ filename, source, diagnostic }: Input): Compiled {
  if (diagnostic !== undefined) return { findings: [{ diagnostic, source: null }] };
  if (!isArtifactFile(source)) {
    throw new Failure(
      EXIT.input,
      "input/not-an-artifact",
      `${filename} is no artifact: its first line is not that of an artifact.`,
      "`sallyport compile FILE -o DIR` writes artifacts.",
    );
  }
  did.verify = true;
  try {
    return { artifact: readArtifact(source, filename) };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return { findings: error.diagnostics.map((found) => ({ diagnostic: found, source })) };
  }
}
