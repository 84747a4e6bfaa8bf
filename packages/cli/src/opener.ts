/** From an input to an artifact that domains run: out of the cache, verified, or compiled. Each tool is loaded by the first who needs it. */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { needsAll } from "./bundle.js";
import type { Cache } from "./cache.js";
import { compileWith, loadCompiler, needsCompiler, type Compiled, type Compiler } from "./compile-file.js";
import type { Input } from "./input.js";
import type { CompileFlags } from "./options.js";

type Verify = (typeof import("./open-artifact.js"))["openArtifact"];

export interface Tools {
  readonly compiler?: Compiler;
  readonly cache?: Cache | undefined;
}

export class Opener {
  readonly #flags: CompileFlags;
  readonly #cache: Cache | undefined;
  #compiler: Compiler | undefined;
  #verify: Verify | undefined;

  constructor(flags: CompileFlags, { compiler, cache }: Tools = {}) {
    this.#flags = flags;
    this.#cache = cache;
    this.#compiler = compiler;
  }

  /** At once where it is in the cache, or what it needs is loaded. Throws a `Failure` for what is no artifact though it must be one. */
  open(input: Input): Compiled | Promise<Compiled> {
    return this.#open(input, this.#flags);
  }

  /**
   * The same for a module that a program names: what is said of the program's goal is not said of it, and a source without `import` or `export` is no
   * script. In compat it is CommonJS, as Node has it.
   */
  openModule(input: Input): Compiled | Promise<Compiled> {
    const { goal: _, ...flags } = this.#flags;
    const asModule = (compiled: Compiled): Compiled | Promise<Compiled> =>
      compiled.artifact?.goal === "script" && needsCompiler(input)
        ? this.#open(input, { ...flags, goal: flags.profile === "compat" ? "commonjs" : "module" })
        : compiled;
    const opened = this.#open(input, flags);
    return opened instanceof Promise ? opened.then(asModule) : asModule(opened);
  }

  #open(input: Input, flags: CompileFlags): Compiled | Promise<Compiled> {
    const cached = this.#find(input, flags);
    if (cached !== undefined) return { artifact: cached };
    const work = this.#workOn(input, flags);
    return work === undefined
      ? this.#load(input).then(() => this.#keep(input, flags, this.#workOn(input, flags)!()))
      : this.#keep(input, flags, work());
  }

  /**
   * Loads what the modules of a program may need: `require` cannot wait, and may ask for a source. A program that came out of the cache, or is an
   * artifact, has not loaded it; one that names no module will not ask.
   */
  async prepare({ profile, goal, imports, reexports, code }: Artifact): Promise<void> {
    if (goal !== "commonjs" && imports.length + reexports.length === 0 && !/import|require/.test(code)) return;
    needsAll();
    if (profile !== "compat") return;
    this.#verify ??= (await import("./open-artifact.js")).openArtifact;
    this.#compiler ??= await loadCompiler();
  }

  #workOn(input: Input, flags: CompileFlags): (() => Compiled) | undefined {
    if (needsCompiler(input)) {
      const compiler = this.#compiler;
      return compiler && (() => compileWith(compiler, input, flags));
    }
    const verify = this.#verify;
    return verify && (() => verify(input));
  }

  async #load(input: Input): Promise<void> {
    if (needsCompiler(input)) this.#compiler = await loadCompiler();
    else this.#verify = (await import("./open-artifact.js")).openArtifact;
  }

  #find(input: Input, flags: CompileFlags): Artifact | undefined {
    const { source, filename } = input;
    if (source === undefined) return undefined;
    return needsCompiler(input)
      ? this.#cache?.findCompiled(source, filename, flags)
      : this.#cache?.findVerified(source);
  }

  #keep(input: Input, flags: CompileFlags, compiled: Compiled): Compiled {
    const { source, filename } = input;
    if (compiled.artifact === undefined) return compiled;
    if (needsCompiler(input)) this.#cache?.keepCompiled(source!, filename, flags, compiled.artifact);
    else this.#cache?.keepVerified(source!);
    return compiled;
  }
}
