/**
 * `Error.stackTraceLimit` of one domain, for code of compat: how many frames the engine captures for errors of classes that extend one of the language's.
 *
 * Invariants I7 and I12. The number is kept beside the domain: the facade of `Error`, which all domains share, has no such member, and neither the host nor
 * another domain reads it or is bound by it. No guest sees frames, so that it shows in what the domain takes to make errors, and in what the host is told of
 * them.
 *
 * The engine knows one limit, the host's. Such an error is made with the lower of both: the host's is lowered for one call of the native constructor, and is put back
 * before anything else runs. So the call must run nothing of anybody's: the message is a text or left out, there are no options, and the engine, which asks the new
 * target for its `prototype`, finds a value there. The constructor itself reads and calls nothing; the text of a stack, and the host's `Error.prepareStackTrace` with
 * it, comes later, when somebody reads it.
 */

import {
  FeralError,
  FeralEvalError,
  FeralRangeError,
  FeralReferenceError,
  FeralSyntaxError,
  FeralTypeError,
  FeralURIError,
  FeralWeakMap,
  FeralWeakSet,
  objectHasOwn,
  reflectConstruct,
  reflectGetOwnPropertyDescriptor,
  weakMapGet,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { DEFAULT_LIMIT, hostsLimit, LIMIT_NAME, setLimit } from "../errors/stack-trace-limit.js";
import { feralOf, makeParent, parentOf, standInOf, type Maker } from "../intrinsics/index.js";
import { isGuestProxy } from "./model.js";
import type { DomainState } from "./state.js";

/** Whether `o[k]` is the domain's own limit. */
export function isStackTraceLimit(o: unknown, k: PropertyKey): boolean {
  return k === LIMIT_NAME && o === standInOf(FeralError);
}

const limited: readonly Function[] = [
  FeralError,
  FeralEvalError,
  FeralRangeError,
  FeralReferenceError,
  FeralSyntaxError,
  FeralTypeError,
  FeralURIError,
];

/** What a class of compat extends where its text says `B`: for a facade of an error's constructor, what heeds the limit. */
export function limitedParent(domain: DomainState, B: Function): Function {
  const feral = feralOf(B) as Function | undefined;
  if (feral === undefined || standInOf(feral) !== B || !isLimited(feral)) return parentOf(B);
  const parents = (domain.errorParents ??= new FeralWeakMap());
  let parent = weakMapGet(parents, B);
  if (parent === undefined) {
    parent = makeParent(feral, B, limitedMaker(domain, feral, B));
    weakMapSet(parents, B, parent);
  }
  return parent;
}

function isLimited(feral: Function): boolean {
  for (let i = 0; i < limited.length; i++) if (limited[i] === feral) return true;
  return false;
}

/** How a facade of an error's constructor constructs for a class of the domain's: heeding the limit. */
const limitedMaker =
  (domain: DomainState, feral: Function, facade: Function): Maker =>
  (args, newTarget) => {
    const isPlain = args.length === 0 || (args.length === 1 && (args[0] === undefined || typeof args[0] === "string"));
    return isPlain ? construct(domain, feral, args, newTarget) : reflectConstruct(facade, args, newTarget);
  };

function construct(domain: DomainState, feral: Function, args: unknown[], newTarget: Function): object {
  const { stackTraceLimit } = domain;
  if (stackTraceLimit === DEFAULT_LIMIT) return reflectConstruct(feral, args, newTarget);
  const frames = framesOf(stackTraceLimit);
  const hosts = hostsLimit();
  if (hosts === undefined || !(hosts > frames) || !isSettled(domain, newTarget))
    return reflectConstruct(feral, args, newTarget);
  try {
    setLimit(frames);
    return reflectConstruct(feral, args, newTarget);
  } finally {
    setLimit(hosts);
  }
}

/** As the engine takes it: it captures nothing where the limit is no number. */
function framesOf(limit: unknown): number {
  return typeof limit === "number" && limit > 0 ? limit : 0;
}

const settled = new FeralWeakSet<object>();

/** Whether `f.prototype` is a value for good, which the engine reads without running anything. */
function isSettled({ isHostValue }: DomainState, f: Function): boolean {
  if (weakSetHas(settled, f)) return true;
  if (isGuestProxy(f) || isHostValue(f)) return false;
  const own = reflectGetOwnPropertyDescriptor(f, "prototype");
  if (own === undefined || own.configurable === true || !objectHasOwn(own, "value")) return false;
  weakSetAdd(settled, f);
  return true;
}
