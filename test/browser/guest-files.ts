/** Artifacts as the files that a page imports. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Artifact } from "@sallyport/runtime-guards";
import { CompileError, compile, type CompileOptions, formatArtifact, verifyArtifact } from "@sallyport/transform";
import type { Site } from "./site.js";

/** Null for what the compiler refuses, and for scripts with a variable `await`, which cannot be modules. */
export function compileForPage(source: string, options: CompileOptions): Artifact | null {
  try {
    const artifact = compile(source, options);
    const isReserved = () => verifyArtifact(formatArtifact(artifact, { format: "module" })).length > 0;
    return /\bawait\b/.test(artifact.code) && isReserved() ? null : artifact;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return null;
  }
}

/** What `make` gives of each, without the nulls. Between them the runner hears that this process lives. */
export async function makeEach<T>(items: readonly T[], make: (item: T) => object | null): Promise<object[]> {
  const made: object[] = [];
  for (const item of items) {
    const one = make(item);
    if (one !== null) made.push(one);
    await nextTurn();
  }
  return made;
}

/** Its path; the same artifact has the same. */
export const serveArtifact = (site: Site, artifact: Artifact): string =>
  site.serve(`/guests/${artifact.hash}.mjs`, formatArtifact(artifact, { format: "module" }));
