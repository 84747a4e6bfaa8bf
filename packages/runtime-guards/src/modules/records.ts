/** What the loader knows of one module of a domain. */

import type { AdmittedArtifact } from "./artifact.js";
import type { Cell } from "./namespace.js";
import type { ModuleDescription } from "./sources.js";

export type Status = "unlinked" | "linking" | "linked" | "evaluating" | "evaluating-async" | "evaluated";

/** A module whose code is an ES module artifact: a cyclic module record of ECMAScript 16.2.1.5. */
export interface SourceModule {
  readonly kind: "source";
  readonly key: string;
  readonly artifact: AdmittedArtifact;
  readonly description: ModuleDescription | undefined;
  /** Specifier → the module it resolved to. */
  readonly requested: Map<string, Module>;
  status: Status;
  /** Name → cell of the module's own exports; filled by `$s_module`. */
  readonly exports: Map<string, Cell>;
  link: ((...cells: Cell[]) => void) | undefined;
  /** The generator that the functor's function gave: `next` instantiates, `next` again runs the body. */
  body: object | undefined;
  /** Settles when a body that awaits has been instantiated; undefined before and after. */
  instantiation: Promise<void> | undefined;
  namespace: object | undefined;
  // Evaluation, with the names of the specification.
  dfsIndex: number;
  dfsAncestorIndex: number;
  cycleRoot: SourceModule | undefined;
  asyncOrder: number;
  pendingAsyncDependencies: number;
  readonly asyncParents: SourceModule[];
  error: { readonly thrown: unknown } | undefined;
  /** Settles when the cycle of which this module is the root has been evaluated. */
  completion: Completion | undefined;
}

/** A module without code of its own to link: a host's namespace, JSON, or a CommonJS artifact. */
export interface SyntheticModule {
  readonly kind: "host" | "json" | "commonjs";
  readonly key: string;
  readonly description: ModuleDescription | undefined;
  /** The exports' cells; for CommonJS known only when it has run. */
  cells(): ReadonlyMap<string, Cell>;
  /** The cell of one export, before or after evaluation; `undefined` where there is no such export. */
  cell(name: string): Cell | undefined;
  /** Runs it, once. */
  evaluate(): void;
  /** What `require` gives, once it has run: `module.exports`, the JSON value, the host's `default` or its object. */
  required(): unknown;
  namespace: object | undefined;
}

export type Module = SourceModule | SyntheticModule;

export interface Completion {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (e: unknown) => void;
}
