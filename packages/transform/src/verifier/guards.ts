/**
 * Where each guard of the ABI may be called, and with what. A guard is authority: `$s_fresh` brands, `$s_privateName` gives the keys of
 * private members, the self forms skip the checks. Each is accepted only where the grammar has a place for it.
 */
import { GUARDS, RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { GuardName } from "@sallyport/runtime-guards/abi";

/** What an argument must be. */
export type ArgumentKind =
  | "value"
  /** A value that the guard only looks at. */
  | "object"
  /** A value of which the guard gives no more than a text or a number. */
  | "operand"
  /** Self; see the rule `self`. */
  | "self"
  /** A key used on self: a value, or one of the functor's private symbols. */
  | "self-key"
  /** A string literal. */
  | "name"
  /** One of the operators that `binary` performs, as a string literal. */
  | "operator"
  /** `1` or `-1`. */
  | "delta"
  | "boolean"
  /** The identifier `arguments`. */
  | "arguments"
  /** A number literal. */
  | "index";

export interface ValueGuard {
  readonly takes: readonly ArgumentKind[];
  /** Whether any number of values follow. */
  readonly rest: boolean;
}

const takes = (...kinds: ArgumentKind[]): ValueGuard => ({ takes: kinds, rest: false });
const takesRest = (...kinds: ArgumentKind[]): ValueGuard => ({ takes: kinds, rest: true });

/**
 * The guards that may be called wherever a value is wanted: what they give is a value that the guest may hold, and what they do is checked by
 * themselves. All others are `"placed"`: their result is not for the guest, or their effect belongs to one place of the grammar.
 */
export const GUARD_USES = {
  global: takes("name"),
  typeofGlobal: takes("name"),
  setGlobal: takes("name", "value"),
  refGlobal: "placed",
  globalThis: takes(),
  declare: "placed",
  cell: "placed",
  constant: "placed",
  native: "placed",
  nativeOfPrimitives: "placed",
  instancesOf: "placed",

  get: takes("value", "value"),
  getSelf: takes("self", "self-key"),
  boundSelf: takes("self", "self-key"),
  set: takes("value", "value", "value"),
  setSelf: takes("self", "self-key", "value"),
  isKey: takes("value"),
  isFar: takes("value"),
  stackOf: "placed",
  has: takes("value", "value"),
  hasSelf: takes("self-key", "self"),
  remove: takes("value", "value"),
  removeSelf: takes("self", "self-key"),
  update: takes("value", "value", "delta", "boolean"),
  updateSelf: takes("self", "self-key", "delta", "boolean"),
  key: takes("object", "value"),
  ref: "placed",
  refSelf: "placed",
  value: "placed",
  read: "placed",
  tame: "placed",
  bind: "placed",
  privateName: "placed",
  friend: "placed",

  method: "placed",
  methodSelf: "placed",
  callee: "placed",
  callMethod: "placed",
  invoke: takesRest("value", "name"),
  receiver: "placed",
  called: "placed",
  resume: takesRest("value", "value", "name"),
  call: takesRest("value"),
  construct: takesRest("value"),
  tag: "placed",
  selfOperation: "placed",

  superKey: "placed",
  superKeySelf: "placed",
  superWriteKey: "placed",
  superWriteKeySelf: "placed",
  writable: "placed",

  iterate: "placed",
  iterateAsync: "placed",
  view: "placed",
  viewSelf: "placed",
  spread: "placed",
  others: takesRest("value"),
  enumerate: "placed",
  absent: "placed",
  rest: takes("arguments", "index"),

  add: takes("operand", "operand"),
  binary: takes("operator", "operand", "operand"),
  instanceOf: takes("value", "value"),
  template: takes("value"),
  isPattern: takes("name", "value"),

  literalKey: "placed",
  classKey: "placed",
  prototypeOf: "placed",
  heritage: "placed",
  beginClass: "placed",
  fields: "placed",
  assigned: "placed",
  setters: "placed",
  unshown: "placed",
  addsNothing: "placed",
  openClass: "placed",
  endClass: "placed",
  offered: "placed",
  ownMethod: "placed",
  instanceSymbol: "placed",
  instances: "placed",
  fresh: "placed",
  isMade: "placed",
  self: "placed",
  selfStatic: "placed",
  enter: "placed",
  enterShown: "placed",
  own: "placed",
  underway: "placed",
  show: "placed",
  leave: "placed",
  mark: "placed",
  constructed: "placed",
  named: "placed",

  module: "placed",
  importModule: takes("value", "value"),
  meta: takes(),
} as const satisfies Record<GuardName, ValueGuard | "placed">;

/** The operators that `$s_binary` performs. */
export const GUARDED_OPERATORS: ReadonlySet<string> = new Set(["==", "!=", "<", ">", "<=", ">="]);

const guardOfIdentifier: ReadonlyMap<string, GuardName> = new Map(
  (Object.keys(GUARDS) as GuardName[]).map((name) => [RESERVED_PREFIX + name, name]),
);

/** The guard that an identifier means; reserved names are bound nowhere but at their one place, so that the spelling decides. */
export function guardNamed(identifier: string): GuardName | undefined {
  return guardOfIdentifier.get(identifier);
}

/** What a name that starts with the reserved prefix is for. */
export type ReservedRole =
  | "guard"
  | "private-symbol"
  | "offered-symbol"
  | "method-symbol"
  | "instance-symbol"
  | "constant"
  | "native"
  | "kind"
  | "cell"
  | "global-cell"
  | "temporary"
  | "class"
  | "unknown";

const roleOfLetter: Readonly<Record<string, ReservedRole>> = {
  p: "private-symbol",
  w: "offered-symbol",
  v: "method-symbol",
  y: "instance-symbol",
  g: "constant",
  n: "native",
  m: "native",
  q: "native",
  a: "native",
  k: "kind",
  i: "cell",
  h: "global-cell",
  c: "class",
  "": "temporary",
};

export function reservedRole(name: string): ReservedRole {
  if (guardOfIdentifier.has(name)) return "guard";
  const numbered = NUMBERED.exec(name);
  if (numbered !== null) return roleOfLetter[numbered[1]!]!;
  return NAMED_TEMPORARIES.has(name) ? "temporary" : "unknown";
}

const NUMBERED = /^\$s_([pwvygnmqakihc]?)[1-9][0-9]*$/;

/** What a native gives that is bound under this name: the functor binds no other under it. */
export function resultOf(name: string): "number" | "primitive" | "list" | "any" {
  switch (NUMBERED.exec(name)?.[1]) {
    case "m":
      return "number";
    case "q":
      return "primitive";
    case "a":
      return "list";
    default:
      return "any";
  }
}

/** A script's completion value, a module's default export, `this` of a CommonJS module, the parameter of a setter that publishes a name. */
const NAMED_TEMPORARIES: ReadonlySet<string> = new Set(
  ["cv", "default", "this", "v"].map((rest) => RESERVED_PREFIX + rest),
);
