/** One guest source to one artifact, or to what is wrong with it. */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { isArtifactFile } from "@sallyport/transform/artifact";
import { needsAll } from "./bundle.js";
import type { Input } from "./input.js";
import { compileOptions, type CompileFlags } from "./options.js";
import type { Finding } from "./report/finding.js";

export type Compiled =
  | { readonly artifact: Artifact; readonly findings?: undefined }
  | { readonly artifact?: undefined; readonly findings: readonly Finding[] };

export type Compiler = typeof import("@sallyport/transform");

/** The compiler is loaded by those who need it and not before: a host that runs artifacts only never pays for it. */
export async function loadCompiler(): Promise<Compiler> {
  needsAll();
  return import("@sallyport/transform");
}

export function needsCompiler({ source }: Input): boolean {
  return source !== undefined && !isArtifactFile(source);
}

/** Compiles a source. @param name what the artifact is called; the input's own name where it is left out. */
export async function compileSource(input: Input, flags: CompileFlags, name = input.filename): Promise<Compiled> {
  return refuseUnread(input, name) ?? compileWith(await loadCompiler(), input, flags, name);
}

/** The same at once, with a compiler that is loaded already. */
export function compileWith(compiler: Compiler, input: Input, flags: CompileFlags, name = input.filename): Compiled {
  const { source } = input;
  if (source === undefined) return refuseUnread(input, name)!;
  try {
    return { artifact: compiler.compile(source, { ...compileOptions(name, flags), sourceMap: true }) };
  } catch (error) {
    if (!(error instanceof compiler.CompileError)) throw error;
    return { findings: error.diagnostics.map((diagnostic) => ({ diagnostic, source })) };
  }
}

function refuseUnread({ diagnostic }: Input, filename: string): Compiled | undefined {
  return diagnostic && { findings: [{ diagnostic: { ...diagnostic, filename }, source: null }] };
}
