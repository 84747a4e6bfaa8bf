/** `compile()` and `check()`: the two entries that carry the guarantee, since they own their Babel call from text to text. */
import { ABI_VERSION, type Artifact } from "@sallyport/runtime-guards/abi";
import { hashedText, markVerified, sha256OfHost } from "@sallyport/runtime-guards/artifact";
import { CompileContext } from "./context.js";
import { CompileError, sourceDiagnostic, sortDiagnostics, type Diagnostic } from "./diagnostics/index.js";
import { resolveOptions, type CompileOptions } from "./options.js";
import { runChecks, runEmission, type Checked } from "./pipeline.js";
import { resolveScriptBindings } from "./phases/1-parse/resolve.js";
import { refusalOf } from "./verifier/index.js";

/**
 * Compiles one guest file into guarded code.
 *
 * Guarantees that the artifact's text is a program of guarded JavaScript (I8), accepted by the independent verifier, and that the same source and options
 * give the same artifact. Does not run anything, and does not decide what the guest may hold: the domain does.
 *
 * @param source the text of the file; decode bytes as UTF-8, strictly
 * @returns plain data, frozen, for `domain.evaluate` or, by `formatArtifact`, for a file
 * @throws {CompileError} with all findings of the file: `syntax/*`, `strict/*`, `authority/*`, `options/*`, `input/*`
 * @example
 * ```js
 * const artifact = compile("[1, 2, 3].map((n) => n * n)");
 * createDomain().evaluate(artifact); // [1, 4, 9]
 * ```
 */
export function compile(source: string, options: CompileOptions = {}): Artifact {
  const outcome = run(source, options, true);
  if (outcome.artifact === null)
    throw new CompileError(outcome.diagnostics, typeof source === "string" ? source : null);
  return outcome.artifact;
}

/**
 * The static verifier alone: everything that `compile` would refuse in the source, and its warnings, in source order.
 *
 * Never throws on guest code. An empty result means that the program keeps all rules that can be seen statically; the guards see the rest.
 */
export function check(source: string, options: CompileOptions = {}): Diagnostic[] {
  return run(source, options, false).diagnostics;
}

interface Outcome {
  readonly diagnostics: Diagnostic[];
  readonly artifact: Artifact | null;
}

function run(source: string, given: CompileOptions, emit: boolean): Outcome {
  const { options, diagnostics } = resolveOptions(given);
  const unusable = sourceDiagnostic(source, options.filename);
  if (unusable) diagnostics.push(unusable);
  if (diagnostics.length > 0) return { diagnostics: sortDiagnostics(diagnostics), artifact: null };

  const context = new CompileContext(source, options);
  let artifact: Artifact | null = null;
  try {
    const content = runPhases(context, emit);
    if (content !== null) artifact = assemble(content, context);
  } catch (error) {
    artifact = null;
    reportFailure(error, context);
  }
  return { diagnostics: sortDiagnostics(context.diagnostics), artifact };
}

type Content = Omit<Artifact, "hash">;

/** Null where there is nothing to emit. Gives data alone, so that the trees are gone when the verifier makes one of its own. */
function runPhases(context: CompileContext, emit: boolean): Content | null {
  const checked = runChecks(context);
  return emit && checked !== null && !context.failed ? describe(checked, context.source) : null;
}

function describe(checked: Checked, source: string): Content {
  const { options, resolution } = checked;
  const { code, map, module, names } = runEmission(checked, source);
  const exports =
    options.goal === "script" ? resolveScriptBindings(resolution).map(({ name }) => name) : [...module.locals.keys()];
  return {
    abi: ABI_VERSION,
    profile: options.profile,
    goal: options.goal,
    guards: options.guards,
    filename: options.filename,
    code,
    names,
    imports: module.imports,
    reexports: module.reexports,
    exports: exports.sort(),
    globals: [...resolution.free.keys()].filter((name) => name !== "undefined").sort(),
    async: options.goal === "module" && resolution.topLevelAwait,
    map,
  };
}

function assemble(content: Content, context: CompileContext): Artifact | null {
  const { profile, guards, code } = content;
  const refusal = refusalOf(code, { profile, guards, header: content });
  if (refusal !== null) {
    if (refusal.isTooDeep) context.report("input/too-deep", {}, null);
    else context.report("internal/unverified", { message: refusal.message }, null);
    return null;
  }
  return markVerified({ ...content, hash: sha256OfHost(hashedText(content)) });
}

function reportFailure(error: unknown, context: CompileContext): void {
  if (error instanceof RangeError && /call stack/i.test(error.message)) context.report("input/too-deep", {}, null);
  else {
    const message = error instanceof Error ? error.message : String(error);
    context.report("internal/unexpected", { phase: "the compiler", message }, null);
  }
}
