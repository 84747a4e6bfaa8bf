/** From a policy to a domain: the features with their options, the modules, and where the guest's output goes. */
import { createDomain, re2Engine, type Domain, type DomainOptions } from "@sallyport/runtime-guards";
import type { GuestModules } from "../guest-modules.js";
import type { FeatureGrants, Policy } from "./policy.js";
import { count } from "../report/text.js";

export interface DomainRequest {
  /** What the `import()` of a script is relative to. */
  readonly name: string;
  readonly policy: Policy;
  readonly modules: GuestModules;
  readonly onUnhandled: (error: unknown) => void;
}

export async function openDomain({ name, policy, modules, onUnhandled }: DomainRequest): Promise<Domain> {
  return createDomain({
    name,
    features: await featuresOf(policy.features),
    trustPatches: policy.trustPatches,
    resolve: (specifier, importer) => modules.resolve(specifier, importer),
    load: (id) => modules.load(id),
    onUnhandled,
  });
}

/** The features with what a policy file cannot say; it is loaded only where it is granted. */
async function featuresOf(grants: FeatureGrants): Promise<NonNullable<DomainOptions["features"]>> {
  const { regexp, ...features } = grants;
  if (grants.fs !== undefined) await import("@sallyport/runtime-guards/node");
  if (regexp === undefined) return features as NonNullable<DomainOptions["features"]>;
  const { RE2JS } = await import("re2js");
  return { ...features, regexp: { engine: re2Engine(RE2JS) } } as NonNullable<DomainOptions["features"]>;
}

/** What a policy grants, for whoever wants to see it before the guest uses it. */
export function describeGrants({ features, modules }: Policy): string {
  const names = Object.entries(features).map(([name, options]) => describeFeature(name, options));
  const given = Object.entries(modules).map(([name, what]) => (what === true ? name : `${name} (${what})`));
  return [
    names.length === 0 ? "No feature is on: the guest has the language alone." : `Features: ${names.join(", ")}.`,
    ...(given.length === 0 ? [] : [`${count(given.length, "module")} by name: ${given.join(", ")}.`]),
    "",
  ].join("\n");
}

function describeFeature(name: string, options: FeatureGrants[keyof FeatureGrants]): string {
  if (typeof options !== "object") return name;
  const said = Object.entries(options).map(([key, value]) => `${key}: ${String(value)}`);
  return said.length === 0 ? name : `${name} (${said.join(", ")})`;
}
