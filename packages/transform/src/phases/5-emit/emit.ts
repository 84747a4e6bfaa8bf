/** Phase 5: from the functor to text and map. Comments are not emitted: they would show the guest's and the host's readers different programs. */
import { generate } from "@babel/generator";
import type * as t from "@babel/types";
import type { ResolvedOptions } from "../../options.js";

export interface Emitted {
  readonly code: string;
  readonly map: string | null;
}

export function emitFunctor(functor: t.FunctionExpression, source: string, options: ResolvedOptions): Emitted {
  const result = generate(
    functor,
    {
      comments: false,
      sourceMaps: options.sourceMap,
      sourceFileName: options.filename,
      jsescOption: { minimal: true },
    },
    options.sourceMap ? { [options.filename]: source } : undefined,
  );
  return { code: `(${result.code})`, map: result.map ? JSON.stringify(result.map) : null };
}
