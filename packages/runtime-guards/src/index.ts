/** The public interface of the runtime. */

export { ABI_VERSION } from "./abi.js";
export type { Artifact, Goal, ImportRecord, Profile, ReexportRecord } from "./abi.js";
export { createDomain } from "./domain.js";
export type { Domain, DomainOptions, DomainUsage } from "./domain.js";
export type { Feature, FeatureName } from "./features/feature.js";
export type { FeatureGrants } from "./features/options.js";
export {
  AbiError,
  AuthorityError,
  BudgetError,
  GuestError,
  ImportError,
  OptionsError,
  PrivacyError,
  RevokedError,
  SallyportError,
  SelfError,
} from "./errors/classes.js";
