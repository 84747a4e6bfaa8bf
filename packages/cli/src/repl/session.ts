/** One domain, and the inputs that are run in it one after the other. Nothing here knows of a terminal. */
import { parse } from "@babel/parser";
import { getBindingIdentifiers } from "@babel/types";
import type { Domain } from "@sallyport/runtime-guards";
import { compileWith, type Compiler } from "../compile-file.js";
import type { CompileFlags } from "../options.js";
import type { Finding } from "../report/finding.js";
import { chainAt, isName, KEYWORDS, NAMES_OF } from "./completion.js";
import { lowerTopLevelAwait } from "./top-level-await.js";

export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  | { readonly kind: "failed"; readonly error: unknown };

export class Session {
  readonly #compiler: Compiler;
  readonly #domain: Domain;
  readonly #flags: CompileFlags;
  readonly #declared = new Set<string>();
  readonly #namesOf: (root: unknown, path: readonly string[]) => readonly string[];
  #inputs = 0;

  constructor(compiler: Compiler, domain: Domain, flags: CompileFlags) {
    this.#compiler = compiler;
    this.#domain = domain;
    this.#flags = { ...flags, goal: "script" };
    this.#namesOf = domain.evaluate(
      compiler.compile(NAMES_OF, { filename: "completion.js", profile: flags.profile ?? "strict", goal: "script" }),
    ) as (root: unknown, path: readonly string[]) => readonly string[];
  }

  /** Runs an input and gives its completion value, once it is there where the input awaits at its top level. */
  async run(source: string): Promise<Outcome> {
    const typescript = this.#flags.typescript === true;
    let script: string | null;
    try {
      script = lowerTopLevelAwait(source, typescript);
    } catch {
      // The compiler says what is wrong, in its own words.
      script = null;
    }
    const compiled = this.#compile(script ?? source);
    if (compiled.findings !== undefined) return { kind: "refused", findings: compiled.findings };
    try {
      const value = this.#domain.evaluate(compiled.artifact);
      this.#noteDeclared(script ?? source, typescript);
      if (script === null) return { kind: "value", value };
      const completion = (await value) as readonly unknown[] | undefined;
      return { kind: "value", value: completion?.[0] };
    } catch (error) {
      return { kind: "failed", error };
    }
  }

  /** What could stand at the end of a line: the candidates, and the part of the line that they replace. */
  complete(line: string): [candidates: string[], replaced: string] {
    const at = chainAt(line);
    if (at === null) return [[], line];
    const { path, prefix } = at;
    const names = path.length === 0 ? this.#freeNames() : this.#members(path);
    return [names.filter((name) => name.startsWith(prefix)).sort(), prefix];
  }

  #compile(source: string) {
    this.#inputs++;
    const filename = `input-${this.#inputs}.${this.#flags.typescript === true ? "ts" : "js"}`;
    return compileWith(this.#compiler, { filename, source }, this.#flags);
  }

  #freeNames(): string[] {
    const globals = this.#names("globalThis", []);
    return [...new Set([...globals, ...this.#declared, ...KEYWORDS])];
  }

  #members([root, ...path]: readonly string[]): string[] {
    return this.#names(`typeof ${root} === "undefined" ? undefined : ${root}`, path).filter(isName);
  }

  #names(root: string, path: readonly string[]): string[] {
    const compiled = this.#compile(root);
    if (compiled.artifact === undefined) return [];
    try {
      return Array.from(this.#namesOf(this.#domain.evaluate(compiled.artifact), path));
    } catch {
      // A binding that is not initialised yet, or an object that does not want to be looked at.
      return [];
    }
  }

  #noteDeclared(source: string, typescript: boolean): void {
    const { program } = parse(source, { sourceType: "script", plugins: typescript ? ["typescript"] : [] });
    for (const statement of program.body)
      for (const name of Object.keys(getBindingIdentifiers(statement, false, true))) this.#declared.add(name);
  }
}
