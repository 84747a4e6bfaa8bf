export { default } from "./babel-plugin.js";
export { compile, check } from "./compile.js";
export type { CompileOptions } from "./options.js";
export {
  CompileError,
  catalogue,
  codes,
  decodeSource,
  explain,
  formatDiagnostic,
  frameDiagnostic,
  unreadableDiagnostic,
} from "./diagnostics/index.js";
export type { Code, Decoded, Diagnostic, Explanation, Position, Severity } from "./diagnostics/index.js";
export { ArtifactError, readArtifact, verifyArtifact } from "./artifact/read.js";
export { formatArtifact, hashArtifact } from "./artifact/index.js";
export type { ArtifactFormat, FormatOptions } from "./artifact/index.js";
export type { Artifact, ArtifactHeader, Goal, ModuleArtifact, Profile } from "@sallyport/runtime-guards/abi";
