/** One guest file to one artifact, or to what is wrong with it. */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { isArtifactText, parseArtifact } from "./artifact-file.js";
import type { Input } from "./input.js";
import { compileOptions, type CompileFlags } from "./options.js";
import type { Finding } from "./report/finding.js";
import { verifyArtifactFile } from "./verify-file.js";

export type Compiled =
  | { readonly artifact: Artifact; readonly findings?: undefined }
  | { readonly artifact?: undefined; readonly findings: readonly Finding[] };

export type Compiler = typeof import("@sallyport/transform");

/** The compiler is loaded by those who need it and not before: a host that runs artifacts only never pays for it. */
export async function loadCompiler(): Promise<Compiler> {
  return import("@sallyport/transform");
}

export function needsCompiler({ source }: Input): boolean {
  return source !== undefined && !isArtifactText(source);
}

/** @param name what the artifact is called; the input's own name where it is left out. */
export function compileInput(
  { compile, CompileError }: Compiler,
  input: Input,
  flags: CompileFlags,
  name = input.filename,
): Compiled {
  const { source, diagnostic } = input;
  if (diagnostic !== undefined) return { findings: [{ diagnostic: { ...diagnostic, filename: name }, source: null }] };
  try {
    return { artifact: compile(source, { ...compileOptions(name, flags), sourceMap: true }) };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { findings: error.diagnostics.map((each) => ({ diagnostic: each, source })) };
  }
}

/** An artifact's file; what cannot be read has its finding. */
export function openArtifact({ filename, source, diagnostic }: Input): Compiled {
  if (diagnostic !== undefined) return { findings: [{ diagnostic, source: null }] };
  const artifact = parseArtifact(source, filename);
  const findings = verifyArtifactFile(artifact, source, filename);
  return findings.some((finding) => finding.diagnostic.severity === "error") ? { findings } : { artifact };
}
