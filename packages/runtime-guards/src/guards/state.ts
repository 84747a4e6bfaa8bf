/**
 * What one domain has: the record that `createDomain` makes and every guard of the domain works on. Nothing of it is
 * shared with another domain (I7), and a guest holds none of it but the global object.
 */

import type { Profile } from "../abi.js";
import type { Globals } from "./globals.js";
import type { PrivateNames } from "./private-names.js";
import type { OfferedNames } from "./offered.js";
import type { OwnMethodNames } from "./own-methods.js";

/** A top-level binding of a script, as later scripts of the domain see it. */
export interface DeclaredBinding {
  readonly read: () => unknown;
  /** Absent for `const` and classes. */
  readonly write: ((v: unknown) => void) | undefined;
}

export interface DomainState extends PrivateNames, OfferedNames, OwnMethodNames {
  readonly name: string;
  readonly globals: Globals;
  readonly declared: Map<string, DeclaredBinding>;
  /** Globals that artifacts hold as constants: no later script may declare them. */
  held: Set<string> | undefined;
  /** Whether a later script has hidden a global that no script can assign, for the artifacts that hold its value. */
  hidden: Map<string, { is: boolean }> | undefined;
  /** Stand-in that all domains share → what this domain's guards show instead; absent where no feature has one. */
  substitutes: WeakMap<object, object> | undefined;
  /**
   * Which artifacts have run: of the strict profile, or of compat with guards left out. Such code writes members without asking whose they are, so that
   * no strict class may live beside it (DESIGN §2).
   */
  writes: "guarded" | "plain" | undefined;
  /** The feature that takes a power of the language away: code that uses names without a guard would have it still. */
  restrictedBy: string | undefined;
  /** `Error.stackTraceLimit`, as code of compat has set it. */
  stackTraceLimit: unknown;
  /** Facade of an error's constructor → what classes of compat extend in its place; absent where none does. */
  errorParents: WeakMap<object, Function> | undefined;
  /** Whether an object is the guest's view of something of the host. */
  isHostValue(o: object): boolean;
  /** What would give a guest a global that the domain has not; `undefined` for a name that no host is known to have. */
  readonly remedyOf: ((name: string) => string | undefined) | undefined;
  /** Tells the host of something that the guest threw and nobody took; never throws. */
  reportUnhandled(thrown: unknown): void;
}

/** What the guards of one artifact know beside the domain. */
export interface ArtifactContext {
  readonly profile: Profile;
  readonly guards: "all" | "needed";
  /** `$s_module`: takes the getters of the module's exports and the callback that receives its imports. */
  readonly module: (getters: object, link: (...cells: (() => unknown)[]) => void) => void;
  /** `$s_importModule`: dynamic import, giving a guest promise. */
  readonly importModule: (specifier: unknown, options: unknown) => unknown;
  /** `$s_meta`: the module's `import.meta`. */
  readonly meta: () => object;
}
