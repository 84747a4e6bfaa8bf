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
export { verifyText as verifyArtifact } from "./verifier/index.js";
export type { Artifact, Goal, Profile } from "@sallyport/runtime-guards/abi";
