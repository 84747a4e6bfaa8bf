/** The options of the file loader, checked: an unknown one, or one of the wrong type, is refused (I11). */
import { OptionsError, type Artifact, type Profile } from "@sallyport/runtime-guards";
import type { CompileOptions } from "../options.js";

export interface FileLoaderOptions {
  /** The folder of the guest's program. No file outside of it is read, by whatever name or link. */
  readonly root: string;
  /** More folders that may be read, by name: a store of packages that `node_modules` of the root links to, for example. */
  readonly roots?: Readonly<Record<string, string>>;
  /**
   * The profile of all files, or of those in each folder (relative to the root; the innermost counts; `node_modules` is such a folder
   * at every depth). Default: `{ ".": "strict", "node_modules": "compat" }`.
   */
  readonly profile?: Profile | Readonly<Record<string, Profile>>;
  /** Whether packages are looked for in folders `node_modules`. Default true. */
  readonly nodeModules?: boolean;
  /** The conditions of `exports` and `imports` maps beside `default` and `import` or `require`. Default `["node"]`. */
  readonly conditions?: readonly string[];
  /** The fields of a `package.json` without `exports` that name its main file, the first that is there. Default `["main"]`. */
  readonly mainFields?: readonly string[];
  /** What may be left out at the end of a file's name. Default `[".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".tsx", ".jsx", ".json"]`. */
  readonly extensions?: readonly string[];
  /** Module name → what the guest gets for it, as in the domain's `modules`; before any package of that name. */
  readonly modules?: Readonly<Record<string, object>>;
  /** For the compiler; `filename`, `profile` and `goal` are the loader's to say. */
  readonly compileOptions?: Omit<CompileOptions, "filename" | "profile" | "goal">;
  /** Artifacts by content. Give several loaders one map to share it. */
  readonly cache?: Map<string, Artifact>;
}

export type ResolvedLoaderOptions = Required<FileLoaderOptions>;

const DEFAULT_EXTENSIONS = [".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".tsx", ".jsx", ".json"] as const;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === "string");
const isProfile = (value: unknown): boolean => value === "strict" || value === "compat";

const specification: Readonly<
  Record<keyof FileLoaderOptions, readonly [expected: string, (value: unknown) => boolean]>
> = {
  root: ["a path", (value) => typeof value === "string" && value !== ""],
  roots: ["an object of paths", (value) => isObject(value) && isStrings(Object.values(value as object))],
  profile: [
    '"strict", "compat", or an object of them by folder',
    (value) => isProfile(value) || (isObject(value) && Object.values(value as object).every(isProfile)),
  ],
  nodeModules: ["true or false", (value) => typeof value === "boolean"],
  conditions: ["an array of strings", isStrings],
  mainFields: ["an array of strings", isStrings],
  extensions: ["an array of strings", isStrings],
  modules: ["an object of modules", isObject],
  compileOptions: ["an object", isObject],
  cache: ["a Map", (value) => value instanceof Map],
};

export function resolveLoaderOptions(options: FileLoaderOptions): ResolvedLoaderOptions {
  if (!isObject(options)) throw new OptionsError("the options of the file loader must be an object", "options/type");
  const given = { ...options };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(specification, name)) throw new OptionsError(`unknown option "${name}"`, "options/unknown");
    const [expected, accepts] = specification[name as keyof FileLoaderOptions];
    if (value !== undefined && !accepts(value)) throw new OptionsError(`"${name}" must be ${expected}`, "options/type");
  }
  if (given.root === undefined) throw new OptionsError('"root" must be a path', "options/type");
  for (const name of ["filename", "profile", "goal"]) {
    if (given.compileOptions !== undefined && Object.hasOwn(given.compileOptions, name)) {
      throw new OptionsError(`"compileOptions.${name}" is for the file loader to say`, "options/contradiction");
    }
  }
  return {
    root: given.root,
    roots: given.roots ?? {},
    profile: given.profile ?? { ".": "strict", node_modules: "compat" },
    nodeModules: given.nodeModules ?? true,
    conditions: given.conditions ?? ["node"],
    mainFields: given.mainFields ?? ["main"],
    extensions: given.extensions ?? DEFAULT_EXTENSIONS,
    modules: Object.assign(Object.create(null) as object, given.modules) as Record<string, object>,
    compileOptions: given.compileOptions ?? {},
    cache: given.cache ?? new Map(),
  };
}
