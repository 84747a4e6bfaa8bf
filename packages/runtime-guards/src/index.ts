/** The public interface of the runtime. */

export { ABI_VERSION } from "./abi.js";
export type { Artifact, ArtifactHeader, Goal, ImportRecord, ModuleArtifact, Profile, ReexportRecord } from "./abi.js";
export { createDomain } from "./create-domain.js";
export type { Domain, DomainOptions, DomainUsage } from "./domain.js";
export { copied } from "./membrane/copied.js";
export { writable } from "./membrane/markers.js";
export type { Marked } from "./membrane/markers.js";
export type { ModuleRequest } from "./modules/specifiers.js";
export { describedModule, jsonModule } from "./modules/sources.js";
export type { ModuleDescription, ModuleSource } from "./modules/sources.js";
export type { Feature, FeatureName } from "./features/feature.js";
export type { FeatureGrants } from "./features/options.js";
export * from "./errors/index.js";
export {
  confirmed,
  logged,
  makeSealer,
  once,
  origins,
  pick,
  rate,
  readOnly,
  revocable,
  times,
  under,
  until,
} from "./attenuators/index.js";
export type {
  EndSignal,
  FetchFunction,
  LogEntry,
  OriginsOptions,
  Question,
  RateOptions,
  Revocable,
  SealedBox,
  Sealer,
  UnderOptions,
  UntilOptions,
} from "./attenuators/index.js";
export { formatGuestStack } from "./errors/guest-stack.js";
export type { GuestFrame } from "./errors/guest-stack.js";
export { re2Engine } from "./features/re2-engine.js";
export type { RE2JSLike } from "./features/re2-engine.js";
export type { CompiledPattern, PatternEngine } from "./features/regexp.js";
