/** Artifacts as files, without the compiler and without the verifier: for hosts that keep, list or cache them. */
export { formatArtifact, isArtifactFile, mapOfFile, parseArtifactFile } from "./file.js";
export type { ArtifactFormat, FormatOptions, ParsedFile } from "./file.js";
export { hashArtifact, hashedText } from "@sallyport/runtime-guards/artifact";
