/** The phases in their order: parse → verify → analyse → rewrite → emit. */
import type * as t from "@babel/types";
import type { CompileContext } from "./context.js";
import type { ResolvedOptions } from "./options.js";
import { lowerSyntax } from "./phases/1-parse/lower.js";
import { parseSource } from "./phases/1-parse/parse.js";
import type { Resolution } from "./phases/1-parse/resolution.js";
import { resolveNames } from "./phases/1-parse/resolve.js";
import { verifyRules, verifySyntax } from "./phases/2-verify/index.js";
import { analyseModule, type ModuleRecord } from "./phases/3-analyse/module-record.js";
import { rewrite } from "./phases/4-rewrite/index.js";
import { emitFunctor } from "./phases/5-emit/emit.js";
import { friendNamesOf } from "./syntax/friend-names.js";
import { forgetPlaces } from "./syntax/places.js";
import { listNodes, type Nodes } from "./syntax/walk.js";

export interface Checked {
  readonly program: t.Program;
  /** Those of the program. */
  readonly nodes: Nodes;
  readonly options: ResolvedOptions;
  readonly resolution: Resolution;
}

/** The phases that can find something. Null where there is no program to go on with; findings are in the context. */
export function runChecks(context: CompileContext): Checked | null {
  const parsed = parseSource(context);
  if (parsed === null) return null;
  // Read before the lowering, which erases them and changes the tree in place.
  const friendNames = context.options.typescript ? friendNamesOf(parsed.file) : context.options.friendNames;
  const options: ResolvedOptions = { ...context.options, goal: parsed.goal, friendNames };
  const { diagnostics, toLower } = verifySyntax(parsed.file, options);
  for (const finding of diagnostics) context.diagnostics.push(finding);
  if (context.failed) return null;
  const lowered = lowerSyntax(parsed.file, toLower, context);
  if (lowered === null) return null;
  const { program } = lowered;
  const resolution = resolveNames(program, options.goal, options.profile);
  // Patterns of self are resolved by now: the next to change the tree is the rewriter.
  const nodes = listNodes(program);
  for (const finding of verifyRules(nodes, resolution, options)) context.diagnostics.push(finding);
  return { program, nodes, options, resolution };
}

export interface Compiled {
  readonly code: string;
  readonly map: string | null;
  readonly module: ModuleRecord;
  readonly names: readonly string[];
}

/** The phases that make the guarded text, for a program without findings. */
export function runEmission({ program, nodes, options, resolution }: Checked, source: string): Compiled {
  if (!options.sourceMap) forgetPlaces(nodes);
  const module = analyseModule(program, resolution);
  const { functor, names } = rewrite(program, nodes, options, resolution, module);
  return { ...emitFunctor(functor, source, options), module, names: [...names].sort() };
}
