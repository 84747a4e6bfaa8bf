export { catalogue, type Code } from "./catalogue/index.js";
export { unmark, type Citation, type Entry, type Example, type Mark } from "./catalogue/entry.js";
export { CompileError } from "./compile-error.js";
export { decodeSource, longestSource, sourceDiagnostic, unreadableDiagnostic, type Decoded } from "./decode.js";
export {
  compareDiagnostics,
  fileStart,
  makeDiagnostic,
  positionAt,
  sortDiagnostics,
  spanOf,
  type Diagnostic,
  type Position,
  type Severity,
  type Span,
} from "./diagnostic.js";
export { codes, explain, type Explanation } from "./explain.js";
export { formatDiagnostic, frameDiagnostic } from "./frame.js";
