/** The hash that an artifact carries: whoever keeps artifacts notices by it that one was changed. It is no proof of who made it. */
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Artifact } from "@sallyport/runtime-guards/abi";

/** SHA-256 over everything but the map, in the order in which {@link Artifact} has it. */
export function hashArtifact(artifact: Omit<Artifact, "map" | "hash">): string {
  const { abi, profile, goal, guards, filename, code, names, imports, reexports, exports, globals, async } = artifact;
  const content = { abi, profile, goal, guards, filename, code, names, imports, reexports, exports, globals, async };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))));
}
