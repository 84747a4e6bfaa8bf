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
    const { source, filename } = input;
    const cached = source === undefined ? undefined : this.#cache?.find(source, filename, this.#flags);
    if (cached !== undefined) return { artifact: cached };
    const work = this.#workOn(input);
    return work === undefined
      ? this.#load(input).then(() => this.#keep(input, this.#workOn(input)!()))
      : this.#keep(input, work());
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

  #workOn(input: Input): (() => Compiled) | undefined {
    if (needsCompiler(input)) {
      const compiler = this.#compiler;
      return compiler && (() => compileWith(compiler, input, this.#flags));
    }
    const verify = this.#verify;
    return verify && (() => verify(input));
  }

  async #load(input: Input): Promise<void> {
    if (needsCompiler(input)) this.#compiler = await loadCompiler();
    else this.#verify = (await import("./open-artifact.js")).openArtifact;
  }

  #keep({ source, filename }: Input, compiled: Compiled): Compiled {
    if (compiled.artifact !== undefined) this.#cache?.keep(source!, filename, this.#flags, compiled.artifact);
    return compiled;
  }
}
