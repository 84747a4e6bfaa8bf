/** The options of the compiler, as the commands take them. */
import { Option, type Command } from "commander";
import type { CompileOptions } from "@sallyport/transform";

export interface CompileFlags {
  readonly profile?: "strict" | "compat";
  readonly goal?: "script" | "module" | "commonjs";
  readonly guards?: "needed" | "all";
  readonly typescript?: boolean;
  readonly jsx?: boolean;
  readonly friends?: boolean;
  /** Not of the command line: what a policy grants. */
  readonly globals?: readonly string[];
}

export function addCompileFlags(command: Command): Command {
  return addLanguageFlags(command).addOption(
    new Option(
      "--goal <name>",
      "how to read the program, not what it imports (default: a module if it has import or export, else a script)",
    ).choices(["script", "module", "commonjs"]),
  );
}

/** The same for what is a script in any case. */
export function addLanguageFlags(command: Command): Command {
  return command
    .addOption(
      new Option("--profile <name>", "the rules that hold inside: strict (the default) or compat").choices([
        "strict",
        "compat",
      ]),
    )
    .addOption(
      new Option("--guards <name>", "where guards stand: needed (the default) or all").choices(["needed", "all"]),
    )
    .option("--typescript", "the source is TypeScript (known from .ts, .tsx, .mts, .cts)")
    .option("--jsx", "the source has JSX (known from .jsx, .tsx)")
    .option("--friends", "a class's own code may use _names of other instances of that class");
}

/**
 * What is said on the command line is passed on as it is, contradictions included: the compiler refuses those. It knows TypeScript,
 * JSX and modules by the extension; only that `.cjs` is CommonJS is left to us, where the profile has CommonJS at all.
 */
export function compileOptions(filename: string, flags: CompileFlags): CompileOptions {
  const commonjs = flags.profile === "compat" && /\.c[jt]s$/i.test(filename);
  const { profile, goal, guards, typescript, jsx, friends, globals } = flags;
  const said = Object.entries({ profile, goal, guards, typescript, jsx, friends, globals }).filter(
    ([, value]) => value !== undefined,
  );
  return { filename, ...(commonjs ? { goal: "commonjs" } : {}), ...Object.fromEntries(said) };
}
