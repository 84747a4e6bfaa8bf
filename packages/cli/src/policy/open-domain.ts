/** From a policy to a domain: the features with their options, the modules, and the console of this terminal. */
import { createDomain, type Domain, type DomainOptions } from "@sallyport/runtime-guards";
import type { Compiler } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { GuestModules } from "../guest-modules.js";
import type { CompileFlags } from "../options.js";
import { escapeControls } from "../report/value.js";
import type { Terminal } from "../terminal.js";
import type { FeatureGrants, Policy } from "./policy.js";

export interface DomainRequest {
  /** What the guest's own `import()` in a script is relative to. */
  readonly name: string;
  readonly policy: Policy;
  readonly flags: CompileFlags;
  readonly compiler: Compiler | undefined;
  readonly modules: GuestModules;
  readonly terminal: Terminal;
  /** Whether standard output is a program's that reads JSON: then what the guest prints goes to standard error. */
  readonly json?: boolean;
  readonly onUnhandled: (error: unknown) => void;
}

export async function openDomain(request: DomainRequest): Promise<Domain> {
  const { name, policy, modules, onUnhandled } = request;
  const options: DomainOptions = {
    name,
    features: await featuresOf(policy.features, request),
    resolve: (specifier, importer) => modules.resolve(specifier, importer),
    load: (id) => modules.load(id),
    trustPatches: policy.trustPatches,
    onUnhandled,
  };
  return createDomain(options);
}
