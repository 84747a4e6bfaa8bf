/**
 * The contract between the code that `@sallyport/transform` emits and the guards that a domain supplies.
 * Both sides import this file and nothing else of each other. Each guard reaches the emitted text as the
 * parameter `$s_<name>` of a function around the program, taken from the one parameter `$s_guards` of the artifact's functor.
 *
 * Invariant I11: a domain refuses an artifact whose {@link ABI_VERSION} is not its own.
 */

export const ABI_VERSION = 2;

/** Identifiers, labels and private names that start so belong to the compiler; a guest cannot spell one. */
export const RESERVED_PREFIX = "$s_";

/** The functor's parameter; reserved as all names with the prefix are. */
export const GUARDS_PARAMETER = "$s_guards";

/** Guard name → number of leading parameters (a rest parameter follows where the value is negative: `-1` is "one, then rest"). */
export const GUARDS = {
  // Free names (R6)
  global: 1,
  typeofGlobal: 1,
  setGlobal: 2,
  refGlobal: 1,
  declare: 1,
  globalThis: 0,
  cell: 1,
  constant: 1,
  native: 1,
  nativeOfPrimitives: 1,
  instancesOf: 1,

  // Members (I2, I3, I4, I5); the *Self forms are for `this`, its aliases and the inner class binding
  get: 2,
  getSelf: 2,
  set: 3,
  setSelf: 3,
  isKey: 1,
  isFar: 1,
  stackOf: 2,
  has: 2,
  hasSelf: 2,
  remove: 2,
  removeSelf: 2,
  update: 4,
  updateSelf: 4,
  key: 2,
  ref: 2,
  refSelf: 2,
  value: 2,
  read: 2,
  tame: 1,
  bind: 2,
  boundSelf: 2,
  privateName: 1,
  friend: 2,

  // Calls (I1, R3)
  method: 2,
  methodSelf: 2,
  callee: 1,
  callMethod: -2,
  invoke: -2,
  receiver: 2,
  called: 2,
  resume: -3,
  call: -1,
  construct: -1,
  tag: 2,
  selfOperation: 1,

  // super (R4)
  superKey: 1,
  superKeySelf: 1,
  superWriteKey: 1,
  superWriteKeySelf: 1,
  writable: 1,

  // Implicit member access: iteration, patterns, spread, for-in
  iterate: 2,
  iterateAsync: 1,
  view: 2,
  viewSelf: 2,
  spread: 1,
  others: -1,
  enumerate: 1,
  absent: 0,
  rest: 2,

  // Coercion and operators that reach guest or native code
  add: 2,
  binary: 3,
  instanceOf: 2,
  template: 1,
  isPattern: 2,

  // Definitions (R5)
  literalKey: 1,
  classKey: 2,
  prototypeOf: 1,
  heritage: 1,
  beginClass: 3,
  fields: 2,
  assigned: 2,
  setters: 2,
  unshown: 2,
  addsNothing: 1,
  openClass: 2,
  endClass: 1,
  offered: 1,
  ownMethod: 1,
  instanceSymbol: 0,
  instances: 2,
  fresh: 2,
  isMade: 2,
  self: 2,
  selfStatic: 2,
  enter: 2,
  enterShown: 2,
  own: 1,
  underway: 0,
  show: 1,
  leave: 0,
  mark: 0,
  constructed: 1,
  named: 2,

  // Modules
  module: 2,
  importModule: 2,
  meta: 0,
} as const satisfies Record<string, number>;

export type GuardName = keyof typeof GUARDS;

export type Profile = "strict" | "compat";
export type Goal = "script" | "module" | "commonjs";

/** One `import` or re-exporting `export … from` of a module, in source order. */
export interface ImportRecord {
  readonly specifier: string;
  /** Import attributes, `{ type: "json" }` for example. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The names that the module binds: the exporter's name, or `"*"` for its namespace. In the order in which the link callback takes their getters. */
  readonly names: readonly string[];
}

export interface ReexportRecord {
  /** The name under which this module exports it; `null` for `export * from`. */
  readonly exported: string | null;
  readonly specifier: string;
  /** The exporter's name, or `"*"` for its namespace. */
  readonly imported: string;
}

/** What an artifact says of its text. `verifyArtifact` and `readArtifact` of the compiler's package check all of it against the text. */
export interface ArtifactHeader {
  readonly abi: number;
  readonly profile: Profile;
  readonly goal: Goal;
  readonly guards: "all" | "needed";
  readonly filename: string;
  /** The static member names that the program reads, writes or calls, sorted. */
  readonly names: readonly string[];
  readonly imports: readonly ImportRecord[];
  readonly reexports: readonly ReexportRecord[];
  /** The names that the module itself exports, sorted; for a script the top-level names that later scripts of the domain see. */
  readonly exports: readonly string[];
  /** The free names of the program, sorted. */
  readonly globals: readonly string[];
  /** Whether the module uses top-level `await`. */
  readonly async: boolean;
  /** SHA-256 in hexadecimal over the text and everything above. */
  readonly hash: string;
}

/** What compiling one guest file gives. Plain data: it can be written to disk and read back. */
export interface Artifact extends ArtifactHeader {
  /** One expression in guarded JavaScript: `(function ($s_guards) { "use strict"; … })`. */
  readonly code: string;
  /** The source map of `code`, as JSON text; `null` where it was not asked for. */
  readonly map: string | null;
}

/** What an artifact in the form of an ES module exports: the functor itself, where a page may not make functions from text. */
export interface ModuleArtifact extends ArtifactHeader {
  /** The function in the parentheses of {@link Artifact.code}. */
  readonly functor: (guards: never) => unknown;
  /** Where the module came from: `import.meta.url`. The guest's frames are told by it. */
  readonly url: string;
}
