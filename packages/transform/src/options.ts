/** The options of `compile()`, checked: an unknown or contradictory option is refused (I11), never ignored. */
import type { Goal, Profile } from "@sallyport/runtime-guards/abi";
import { makeDiagnostic, type Diagnostic } from "./diagnostics/index.js";

export interface CompileOptions {
  /** Shown in diagnostics, maps and artifacts; its extension decides `typescript` and `jsx` where they are not given. Default `"guest.js"`. */
  readonly filename?: string;
  /** The rules of the guest language: `"strict"` (the default) is the object-capability language, `"compat"` runs ordinary code. */
  readonly profile?: Profile;
  /** `"all"` guards every operation; `"needed"` (the default) may leave out a guard that provably cannot fire. Both mean the same. */
  readonly guards?: "all" | "needed";
  /** Default: `"module"` where the source has `import`, `export`, `import.meta` or top-level `await`, else `"script"`. */
  readonly goal?: Goal;
  readonly typescript?: boolean;
  readonly jsx?: boolean;
  /** Whether the artifact carries a source map. Default true. */
  readonly sourceMap?: boolean;
  /** The names of the domain's globals. Where they are given, any other free name is a diagnostic. */
  readonly globals?: readonly string[];
  /** In the body of class C, `other._x` is allowed where `other` carries C's brand (R1). Default false. */
  readonly friends?: boolean;
  /** By what a member is private: by its `_`. This version has no other way. */
  readonly visibility?: "underscore";
  /** Whether the text counts what it spends. This version has no budgets. */
  readonly metering?: false;
}

export interface ResolvedOptions {
  readonly filename: string;
  readonly profile: Profile;
  readonly guards: "all" | "needed";
  /** Null until the source has been parsed, where the source decides. */
  readonly goal: Goal;
  readonly typescript: boolean;
  readonly jsx: boolean;
  readonly sourceMap: boolean;
  readonly globals: ReadonlySet<string> | null;
  readonly friends: boolean;
  /** Names that the file's TypeScript declares `private`: friends share them, whatever `friends` says (R1). Empty until the source has been parsed. */
  readonly friendNames: ReadonlySet<string>;
}

/** As {@link ResolvedOptions}, with the goal still open. */
export type PartialOptions = Omit<ResolvedOptions, "goal"> & { readonly goal: Goal | null };

const oneOf = (...values: readonly string[]) => ({
  expected: values.map((value) => `"${value}"`).join(" or "),
  accepts: (value: unknown) => values.includes(value as string),
});
const boolean = { expected: "true or false", accepts: (value: unknown) => typeof value === "boolean" };

const specification: Readonly<
  Record<keyof CompileOptions, { readonly expected: string; accepts(value: unknown): boolean }>
> = {
  filename: { expected: "a string", accepts: (value) => typeof value === "string" },
  profile: oneOf("strict", "compat"),
  guards: oneOf("all", "needed"),
  goal: oneOf("script", "module", "commonjs"),
  typescript: boolean,
  jsx: boolean,
  sourceMap: boolean,
  globals: {
    expected: "an array of names",
    accepts: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  },
  friends: boolean,
  visibility: { expected: '"underscore" (this version has no "declared")', accepts: (value) => value === "underscore" },
  metering: { expected: "false (this version has no budgets)", accepts: (value) => value === false },
};

/** The options with their defaults, or findings. */
export function resolveOptions(requested: CompileOptions): { options: PartialOptions; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  // Read once, and own properties only: what is checked is what is used, whatever a getter or a prototype would say the second time.
  const given = Object.assign(Object.create(null), isRecord(requested) ? requested : {}) as CompileOptions;
  if (!isRecord(requested)) {
    const wrong = { name: "options", value: describe(requested), expected: "an object" };
    diagnostics.push(makeDiagnostic("options/value", wrong, "guest.js"));
  }
  const filename = typeof given.filename === "string" ? given.filename : "guest.js";
  const known = Object.keys(specification).join(", ");
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(specification, name)) {
      diagnostics.push(makeDiagnostic("options/unknown", { name, known }, filename));
    } else if (value !== undefined && !specification[name as keyof CompileOptions].accepts(value)) {
      const { expected } = specification[name as keyof CompileOptions];
      diagnostics.push(makeDiagnostic("options/value", { name, value: describe(value), expected }, filename));
    }
  }
  const profile = given.profile ?? "strict";
  const contradict = (first: string, second: string, reason: string) =>
    diagnostics.push(makeDiagnostic("options/contradiction", { first, second, reason }, filename));
  if (profile === "strict" && given.goal === "commonjs") {
    contradict('goal "commonjs"', 'profile "strict"', "CommonJS modules are accepted in compat only");
  }
  if (profile === "compat" && given.friends === true) {
    contradict(
      "friends true",
      'profile "compat"',
      "in compat no name is private, so that there is nothing to share with friends",
    );
  }
  const extension = /\.([cm]?[jt]sx?)$/i.exec(filename)?.[1]?.toLowerCase() ?? "js";
  const typescript = given.typescript ?? extension.includes("ts");
  if (given.goal === "commonjs" && extension.startsWith("m")) {
    contradict('goal "commonjs"', `the file name ${filename}`, "this extension says that the file is an ES module");
  }
  if (given.goal === "module" && extension.startsWith("c")) {
    contradict('goal "module"', `the file name ${filename}`, "this extension says that the file is a CommonJS module");
  }
  return {
    diagnostics,
    options: {
      filename,
      profile,
      guards: given.guards ?? "needed",
      goal: given.goal ?? (extension.startsWith("m") ? "module" : null),
      typescript,
      jsx: given.jsx ?? extension.endsWith("x"),
      sourceMap: given.sourceMap ?? true,
      globals: given.globals ? new Set(given.globals) : null,
      friends: given.friends ?? false,
      friendNames: new Set(),
    },
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return typeof value === "string"
    ? `"${value}"`
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "an array"
        : `a ${typeof value}`;
}
