/** What a guest is given, as the command line and a policy file say it. Everything else is denied. */

export type Profile = "strict" | "compat";

/** The options of each feature, as they can be written in a policy file. */
export interface FeatureOptions {
  readonly console: boolean;
  readonly clock: boolean | { readonly resolution?: number };
  readonly random: boolean | { readonly seed?: number };
  readonly timers: boolean | { readonly max?: number };
  readonly intl: boolean | { readonly locale?: string; readonly timeZone?: string };
  readonly text: boolean;
  readonly "structured-clone": boolean;
  readonly regexp: { readonly engine: "linear" };
  readonly fetch: { readonly origins: readonly string[]; readonly maxBytes?: number; readonly timeout?: number };
  /** The root is absolute once the policy is read. */
  readonly fs: { readonly root: string; readonly mode?: "read" | "read-write" };
  readonly eval: boolean;
  readonly gc: boolean;
  readonly "shared-memory": boolean;
}

export type FeatureName = keyof FeatureOptions;

export const FEATURE_NAMES = [
  "console",
  "clock",
  "random",
  "timers",
  "intl",
  "text",
  "structured-clone",
  "regexp",
  "fetch",
  "fs",
  "eval",
  "gc",
  "shared-memory",
] as const satisfies readonly FeatureName[];

export type FeatureGrants = { readonly [Name in FeatureName]?: FeatureOptions[Name] };

export interface Policy {
  readonly profile?: Profile;
  readonly features: FeatureGrants;
  /** Module name → the absolute path of a guest module, or true for a module of Node's. */
  readonly modules: Readonly<Record<string, string | true>>;
  readonly trustPatches: readonly string[];
}

/** Whether a module can be given under a name: relative paths are the names of the guest's own files. */
export const isModuleName = (name: string): boolean => name !== "" && !/^\.\.?(\/|$)/.test(name);

export const EMPTY_POLICY: Policy = { features: {}, modules: {}, trustPatches: [] };
