/** One guest file to one artifact, or to what is wrong with it. */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { readInput } from "./input.js";
import { compileOptions, type CompileFlags } from "./options.js";
import type { Finding } from "./report/finding.js";

export type Compiled =
  | { readonly artifact: Artifact; readonly findings?: undefined }
  | { readonly artifact?: undefined; readonly findings: readonly Finding[] };

export async function compileFile(path: string, flags: CompileFlags, name?: string): Promise<Compiled> {
  const { filename, source, diagnostic } = await readInput(path);
  return diagnostic === undefined
    ? compileSource(source, name ?? filename, flags)
    : { findings: [{ diagnostic, source: null }] };
}

/** The compiler is loaded here and not before: a host that runs artifacts only never pays for it. */
export async function compileSource(source: string, filename: string, flags: CompileFlags): Promise<Compiled> {
  const { compile, CompileError } = await import("@sallyport/transform");
  try {
    return { artifact: compile(source, { ...compileOptions(filename, flags), sourceMap: true }) };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { findings: error.diagnostics.map((diagnostic) => ({ diagnostic, source })) };
  }
}
