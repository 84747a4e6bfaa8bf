/** The options by which `run` and `repl` give a guest something. */
import { resolve } from "node:path";
import type { Command } from "commander";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { CompileFlags } from "../options.js";
import { addAllowed, describeFeatures } from "./allow.js";
import { EMPTY_POLICY, isModuleName, type FeatureGrants, type FeatureName, type Policy } from "./policy.js";

export interface PolicyFlags extends CompileFlags {
  readonly allow: FeatureGrants;
  readonly module: Policy["modules"];
  readonly policy?: string;
}

export const FEATURES_HELP = `Features: ${describeFeatures()}.
docs/features/ says what each grants.`;

export function addPolicyFlags(command: Command): Command {
  return command
    .option("--allow <feature[=arg]>", "grant a feature (again for more)", addAllowed, {})
    .option(
      "--module <name=path>",
      "give the guest the module at PATH under NAME; or NAME alone, one of Node's own such as node:path (again for more)",
      addModule,
      {},
    )
    .option("--policy <file>", "what a policy file grants, beside the above (schema/sallyport.schema.json)");
}

function addModule(given: string, before: Policy["modules"]): Policy["modules"] {
  const at = given.indexOf("=");
  const name = at === -1 ? given : given.slice(0, at);
  const path = at === -1 ? undefined : given.slice(at + 1);
  if (path === "" || !isModuleName(name)) {
    throw new Failure(
      EXIT.usage,
      "cli/module",
      `\`--module ${given}\` is not NAME=PATH, with a NAME that is no relative path.`,
      "For example: --module helpers=lib/helpers.ts, or --module node:path",
    );
  }
  return { ...before, [name]: path === undefined ? true : resolve(path) };
}

/** What the file grants, then what the command line adds to it; both may name a feature, and then the command line's options count. */
export async function policyOf({ allow, module, policy: path, profile }: PolicyFlags): Promise<Policy> {
  const file = path === undefined ? EMPTY_POLICY : (await import("./read-policy.js")).readPolicy(path);
  if (profile !== undefined && file.profile !== undefined && file.profile !== profile) {
    throw new Failure(
      EXIT.usage,
      "cli/policy",
      `--profile ${profile} contradicts the policy ${path}, which says ${file.profile}.`,
      "Leave one of them out.",
    );
  }
  const said = profile ?? file.profile;
  return {
    ...(said === undefined ? {} : { profile: said }),
    features: { ...file.features, ...allow },
    modules: { ...file.modules, ...module },
    trustPatches: file.trustPatches,
  };
}

/**
 * How the programs of a policy are compiled. An engine of regular expressions stands behind guards, so none is left out; and a text that
 * names `eval` is compiled where the policy grants it.
 */
export function flagsOf({ profile, features }: Policy): Pick<CompileFlags, "profile" | "guards" | "globals"> {
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(features.regexp === undefined ? {} : { guards: "all" }),
    ...(features.eval === undefined ? {} : { globals: globalsOf(features) }),
  };
}

/** The global names that features grant. */
const GLOBALS: { readonly [Name in FeatureName]?: string } = {
  console: "console",
  clock: "performance",
  random: "crypto",
  timers: "setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask",
  intl: "Intl",
  text: "URL URLSearchParams TextEncoder TextDecoder atob btoa",
  "structured-clone": "structuredClone",
  fetch: "fetch",
  fs: "fs",
  eval: "eval",
  gc: "WeakRef FinalizationRegistry",
  "shared-memory": "SharedArrayBuffer Atomics",
};

function globalsOf(features: FeatureGrants): string[] {
  return Object.keys(features).flatMap((name) => GLOBALS[name as FeatureName]?.split(" ") ?? []);
}
