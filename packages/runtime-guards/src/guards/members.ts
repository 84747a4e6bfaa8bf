/**
 * Member reads, writes, tests, updates and deletions: invariants I2 to I5.
 *
 * Each guard does what the one syntactic operation does in strict code, with as many observable gets and calls and in
 * the same order: the base is checked for null and undefined before the key is converted, the key is converted once,
 * and the converted key is the one that is checked and used.
 */

import { functionBind, isObject, reflectHas, reflectIsExtensible } from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import type { Profile } from "../abi.js";
import { hideSources } from "../intrinsics/messages.js";
import { assertNoPatchInTheWay, isPatchedKey, readPastPatches } from "../intrinsics/patches.js";
import { tameStack } from "../intrinsics/stack.js";
import { callWith } from "./calls.js";
import { describeKey, toKey, toNumeric } from "./coercion.js";
import {
  assertDefinable,
  assertNotClassOf,
  assertOpenPrototype,
  assertWritable,
  denyPrivate,
  denyReceiver,
  elementAccessor,
  isCallable,
  isPrivateKey,
  isStrictObject,
  isToBind,
  memberOf,
} from "./model.js";
import { isPrivateSpelling, isPrivateSymbol, MARK, privateName } from "./private-names.js";
import { behindView, makeSelfView } from "./self-view.js";
import { heldPrototype } from "../intrinsics/tamed/shared.js";
import { assertConstructorWritable, assertNoFrameAccess, setProto } from "./special-names.js";
import { isStackTraceLimit } from "./stack-trace-limit.js";
import type { DomainState } from "./state.js";
import {
  enterBySelf,
  isEnteredBySelf,
  isUnbranded,
  leaveSelf,
  noteShown,
  noteSlowCheck,
  underway,
  viewOf,
} from "./under-construction.js";
import { bind, calledBySelf, tameIn, valueIn } from "./values.js";

type Members = Record<PropertyKey, unknown>;

function assertBase(o: unknown, k: unknown, verb: "read" | "set"): void {
  leaveSelf();
  if (o === undefined || o === null) {
    const doing = verb === "read" ? "reading" : "setting";
    throwTypeError(`Cannot ${verb} properties of ${o === null ? "null" : "undefined"} (${doing} '${describeKey(k)}')`);
  }
}

export function makeMemberGuards(domain: DomainState, profile: Profile) {
  const strict = profile === "strict";
  const value = valueIn(domain);
  const tameValue = tameIn(domain);

  /** A key that comes from outside: never a private one. */
  function foreignKey(o: unknown, k: unknown): PropertyKey {
    const key = toKey(k);
    if (isPrivateKey(o, key) && !isOrdinaryToCompat(o, key)) denyPrivate(key);
    return key;
  }

  /** Compat code names `_x` as a string. Private names are symbols, so what it then finds is its own classes' field. */
  function isOrdinaryToCompat(o: unknown, k: PropertyKey): boolean {
    return !strict && typeof k === "string" && isObject(o) && reflectHas(o, k);
  }

  /** A key in self: a `_` name means the domain's private symbol. */
  function selfKey(k: unknown): PropertyKey {
    const key = toKey(k);
    return strict && isPrivateSpelling(key) ? privateName(domain, key) : key;
  }

  function readMember(o: unknown, k: PropertyKey): unknown {
    if (k === "stack") {
      if (isObject(o)) tameStack(o);
    } else if (k === "caller" || k === "callee" || k === "arguments") {
      assertNoFrameAccess(o, k);
    } else if (!strict && isStackTraceLimit(o, k)) {
      return domain.stackTraceLimit;
    }
    return isPatchedKey(k) ? readPastPatches(o, k, o) : (o as Members)[k];
  }

  function readForeign(o: unknown, k: PropertyKey): unknown {
    const v = readMember(o, k);
    assertNotClassOf(o, k, v);
    return v;
  }

  function writeMember(o: unknown, k: PropertyKey, v: unknown): void {
    if (k === "__proto__") {
      if (setProto(o, v)) return;
    } else if (k === "constructor") {
      assertConstructorWritable(o);
    } else if (k === "prototype" && isCallable(o)) {
      if (isObject(v)) v = heldPrototype(o, v);
    } else if (typeof k === "symbol" && isPrivateSymbol(k)) {
      writePrivate(o as object, k, v);
      return;
    } else if (!strict && isStackTraceLimit(o, k)) {
      domain.stackTraceLimit = v;
      return;
    }
    if (isPatchedKey(k)) assertNoPatchInTheWay(o, k);
    try {
      (o as Members)[k] = v;
    } catch (error) {
      hideSources(error, [o]);
      throw error;
    }
  }

  function get(o: unknown, k: unknown): unknown {
    assertBase(o, k, "read");
    return value(o, readForeign(o, foreignKey(o, k)));
  }

  /** A read by self: of a member, or by an accessor of a class that has not left its brand yet. */
  function readOwn(o: unknown, k: PropertyKey): unknown {
    const accessor = isUnbranded(o) ? elementAccessor(o, k, "get") : undefined;
    return accessor === undefined ? readMember(o, k) : enterBySelf(o as object, accessor, () => readMember(o, k));
  }

  function writeOwn(o: unknown, k: PropertyKey, v: unknown): void {
    assertOpenPrototype(o, k);
    const accessor = isUnbranded(o) ? elementAccessor(o, k, "set") : undefined;
    if (accessor === undefined) writeMember(o, k, v);
    else enterBySelf(o as object, accessor, () => writeMember(o, k, v));
  }

  function getSelf(o: unknown, k: unknown): unknown {
    assertBase(o, k, "read");
    return value(o, readOwn(o, selfKey(k)));
  }

  /** `o.k.bind(o)` in self, where binding the method itself gives what binding the bound one gives. */
  function boundSelf(o: unknown, k: unknown): unknown {
    assertBase(o, k, "read");
    const f = readOwn(o, selfKey(k));
    if (isToBind(o, f) && !isPatchedKey("bind")) {
      noteShown(o);
      return functionBind(f, o);
    }
    const v = value(o, f);
    const bindOf = method(v, "bind");
    noteShown(o);
    return callWith(bindOf, v, [o]);
  }

  function set(o: unknown, k: unknown, v: unknown): unknown {
    assertBase(o, k, "set");
    const key = toKey(k);
    assertWritable(o, key);
    writeMember(o, key, v);
    return v;
  }

  function setSelf(o: unknown, k: unknown, v: unknown): unknown {
    assertBase(o, k, "set");
    writeOwn(o, selfKey(k), v);
    return v;
  }

  function has(k: unknown, o: unknown): boolean {
    assertHolder(k, o);
    return reflectHas(o as object, foreignKey(o, k));
  }

  function hasSelf(k: unknown, o: unknown): boolean {
    assertHolder(k, o);
    return reflectHas(o as object, selfKey(k));
  }

  function remove(o: unknown, k: unknown): boolean {
    assertPresent(o);
    const key = toKey(k);
    assertDefinable(o, key);
    return removeMember(o, key);
  }

  function removeSelf(o: unknown, k: unknown): boolean {
    assertPresent(o);
    const key = selfKey(k);
    assertOpenPrototype(o, key);
    return removeMember(o, key);
  }

  function update(o: unknown, k: unknown, delta: number, prefix: boolean): unknown {
    const k2 = key(o, k);
    return updated(get(o, k2), delta, prefix, (v) => set(o, k2, v));
  }

  function updateSelf(o: unknown, k: unknown, delta: number, prefix: boolean): unknown {
    assertBase(o, k, "read");
    const k2 = selfKey(k);
    return updated(getSelf(o, k2), delta, prefix, (v) => setSelf(o, k2, v));
  }

  /** The key of a compound assignment: converted once, for the read and the write that follow. */
  function key(o: unknown, k: unknown): PropertyKey {
    assertBase(o, k, "read");
    return toKey(k);
  }

  /** A place to assign to, for patterns and loop heads. The base and the key are checked when it is assigned. */
  function ref(o: unknown, k: unknown): object {
    return {
      __proto__: null,
      set v(v: unknown) {
        set(o, k, v);
      },
    };
  }

  function refSelf(o: unknown, k: unknown): object {
    return {
      __proto__: null,
      set v(v: unknown) {
        setSelf(o, k, v);
      },
    };
  }

  /** `get` for the callee of a method call: a strict method stays unbound, because only `callMethod` receives it. */
  function method(o: unknown, k: unknown): unknown {
    assertBase(o, k, "read");
    return tameValue(readForeign(o, foreignKey(o, k)));
  }

  function methodSelf(o: unknown, k: unknown): unknown {
    assertBase(o, k, "read");
    return calledBySelf(o, tameValue(readOwn(o, selfKey(k))));
  }

  const access = {
    read: readOwn,
    write: (o: unknown, k: PropertyKey, v: unknown) => writeOwn(o, k, v),
  };

  /**
   * The receiver check of an element that accesses self in place, where its class's brand is not on `o`, or not all brands are: what the element uses in the
   * place of `this`.
   */
  function enter(o: unknown, hasBrand: boolean): unknown {
    if (!hasBrand && !(isObject(o) && isEnteredBySelf(o))) denyReceiver();
    leaveSelf();
    if (!isUnbranded(o)) {
      noteSlowCheck();
      return o;
    }
    return viewOf(o, access, () => makeSelfView(o, access));
  }

  /** {@link enter} for an element that also mentions `this` as a value. */
  function enterShown(o: unknown, hasBrand: boolean): unknown {
    const self = enter(o, hasBrand);
    noteShown(o);
    return self;
  }

  /** The receiver check of an element that only accesses members of self, where its class's brand is not on `o`. */
  function own(o: unknown): true {
    if (!isObject(o) || !isEnteredBySelf(o)) denyReceiver();
    return true;
  }

  /** `this` as a value, where it may be under construction. */
  function show(o: unknown): unknown {
    noteShown(o);
    return o;
  }

  /** `value` for what was read in place, also from what stands for `this`. */
  function read(o: unknown, v: unknown): unknown {
    // What stands for `this` is marked as the instance is.
    return isStrictObject(o) ? value(behindView(o), behindView(v)) : tameValue(v);
  }

  function friend(o: unknown, hasBrand: boolean): unknown {
    if (!hasBrand) denyPrivate("_");
    return o;
  }

  return {
    get,
    getSelf,
    boundSelf,
    set,
    setSelf,
    has,
    hasSelf,
    remove,
    removeSelf,
    update,
    updateSelf,
    key,
    ref,
    refSelf,
    value,
    read,
    enter,
    enterShown,
    own,
    underway,
    show,
    leave: leaveSelf,
    mark: MARK,
    tame: tameValue,
    bind,
    privateName: (name: string) => privateName(domain, name),
    friend,
    method,
    methodSelf,
  };
}

function removeMember(o: unknown, k: PropertyKey): boolean {
  try {
    return delete (o as Members)[k];
  } catch (error) {
    hideSources(error, [o]);
    throw error;
  }
}

/** V8 would put the symbol, which has no description, into its message. What a setter throws is as it is. */
function writePrivate(o: object, k: symbol, v: unknown): void {
  try {
    (o as Members)[k] = v;
  } catch (error) {
    const member = memberOf(o, k);
    if (member?.set !== undefined) throw error;
    if (member !== undefined && member.writable !== true)
      throwTypeError("Cannot assign to a private member: it is read-only");
    if (reflectIsExtensible(o)) throw error;
    throwTypeError("Cannot add a private member: the object is not extensible");
  }
}

/** `o[k]++` and its kin for a key that nobody obeys, of an object that may be written. */
export function updateData(
  o: Members,
  k: PropertyKey,
  delta: number,
  prefix: boolean,
  tame: (v: unknown) => unknown,
  set: (o: unknown, k: unknown, v: unknown) => unknown,
): unknown {
  const old = o[k];
  if (typeof old !== "number")
    return updated(typeof old === "function" ? tame(old) : old, delta, prefix, (v) => set(o, k, v));
  set(o, k, old + delta);
  return prefix ? old + delta : old;
}

/** The rest of `o[k]++` and its kin, where `old` was read. */
function updated(old: unknown, delta: number, prefix: boolean, write: (v: unknown) => void): unknown {
  const before = toNumeric(old);
  const after = typeof before === "bigint" ? (delta === 1 ? before + 1n : before - 1n) : before + delta;
  write(after);
  return prefix ? after : before;
}

function assertHolder(k: unknown, o: unknown): void {
  leaveSelf();
  if (!isObject(o)) {
    throwTypeError(`Cannot use 'in' operator to search for '${describeKey(k)}' in ${describeKey(o)}`);
  }
}

function assertPresent(o: unknown): void {
  leaveSelf();
  if (o === undefined || o === null) throwTypeError("Cannot convert undefined or null to object");
}
