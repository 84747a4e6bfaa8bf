/** From a policy to a domain: the features with their options, the modules, and where the guest's output goes. */
import { createDomain, re2Engine, SallyportError, type Domain, type DomainOptions } from "@sallyport/runtime-guards";
import { needsAll } from "../bundle.js";
import { loadCompiler } from "../compile-file.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { GuestModules } from "../guest-modules.js";
import { compileOptions, type CompileFlags } from "../options.js";
import type { FeatureGrants, Policy } from "./policy.js";
import { count } from "../report/text.js";
import { escapeControls } from "../report/value.js";

export interface DomainRequest {
  /** What the `import()` of a script is relative to. */
  readonly name: string;
  readonly policy: Policy;
  /** How a text that the guest evaluates is compiled. */
  readonly flags: CompileFlags;
  readonly modules: GuestModules;
  readonly onUnhandled: (error: unknown) => void;
  /** What the guest prints, a text at a time. */
  readonly print: (level: string, text: string) => void;
}

/** Throws a {@link Failure} for a policy that this process cannot give. */
export async function openDomain(request: DomainRequest): Promise<Domain> {
  const { name, policy, modules, onUnhandled } = request;
  const features = await featuresOf(request);
  try {
    return createDomain({
      name,
      features,
      trustPatches: policy.trustPatches,
      modules: modules.ofNode,
      resolve: (specifier, importer) => modules.resolve(specifier, importer),
      load: (id) => modules.load(id),
      onUnhandled,
    });
  } catch (error) {
    if (!(error instanceof SallyportError)) throw error;
    throw new Failure(EXIT.usage, "cli/policy", `What is granted cannot be given: ${error.message}.`);
  }
}

/** The features with what neither a flag nor a policy file can say; what they need is loaded only where they are granted. */
async function featuresOf({ policy, flags, print }: DomainRequest): Promise<NonNullable<DomainOptions["features"]>> {
  const { regexp, ...features } = policy.features;
  const made: Record<string, unknown> = { ...features };
  if (features.console !== undefined)
    made["console"] = { sink: (level: string, text: string) => print(level, escapeControls(text)) };
  if (features.fs !== undefined) await import("@sallyport/runtime-guards/node");
  if (regexp !== undefined) needsAll();
  if (regexp !== undefined) made["regexp"] = { engine: re2Engine((await import("re2js")).RE2JS) };
  if (features.eval !== undefined) {
    const compiler = await loadCompiler();
    made["eval"] = {
      compile: (source: string) =>
        compiler.compile(source, { ...compileOptions("eval.js", { ...flags, goal: "script" }), sourceMap: true }),
    };
  }
  return made as NonNullable<DomainOptions["features"]>;
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
