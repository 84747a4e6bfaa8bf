/**
 * Class definitions in the strict profile: who may extend what, which objects are instances, and when a definition
 * ends. Invariants I5 and I6.
 *
 * The attacks: a base constructor that returns a victim, whose fields the subclass then overwrites; a changed parent,
 * which redirects `super()`; a method called on `Object.create(victim)`, on a proxy, or on an object whose prototype
 * was changed later; a `species` or `constructor` by which native code writes into a victim.
 */

import {
  arrayAppend,
  dataDescriptor,
  isObject,
  mapSet,
  objectGetPrototypeOf,
  objectHasOwn,
  numberOf,
  objectPreventExtensions,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  regexpTest,
  setAdd,
  setHas,
  arrayIsArray,
  stringOf,
  stringStartsWith,
  symbolSpecies,
  symbolDescription,
  FeralArray,
  FeralArrayPrototype,
  FeralFunction,
} from "../primordials.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { feralOf, parentOf, standInOf } from "../intrinsics/index.js";
import { RESERVED_PREFIX } from "../abi.js";
import { describe, isConstructor } from "./calls.js";
import { toKey } from "./coercion.js";
import {
  classInfo,
  classInfoOfPrototype,
  type ClassInfo,
  denyFieldName,
  denyPrivate,
  denyReceiver,
  descendsFrom,
  isCallable,
  infoOfClass,
  isGuestProxy,
  isInstance,
  isStrictClass,
  isStrictMethod,
  isStrictObject,
  noteAlterations,
  registerClass,
  registerMethods,
} from "./model.js";
import { isPrivateSpelling, isPrivateSymbol, privateName } from "./private-names.js";
import { noteAltered } from "../intrinsics/engine-patterns.js";
import { noteInherited } from "../intrinsics/tamed/shared.js";
import { hideInstances, instanceSymbol, sayInstances, withdrawInstances } from "./instance-symbols.js";
import { endWithholding, offerMembers, offeredSymbol, withdrawAll, withholdFields } from "./offered.js";
import { markMethods, ownMethodSymbol } from "./own-methods.js";
import { asPrototype } from "./special-names.js";
import { limitedParent } from "./stack-trace-limit.js";
import type { ArtifactContext, DomainState } from "./state.js";
import {
  isEnteredBySelf,
  isMade,
  leaveSelf,
  noteShown,
  registerHeir,
  registerInstance,
  registerPlain,
} from "./under-construction.js";

/** A static list of this name declares the members that holders of an instance may write (R2). */
export const WRITABLE_LIST = "$writable";

const feralFunctionMakers: readonly unknown[] = [
  FeralFunction,
  objectGetPrototypeOf(async () => {})!.constructor,
  objectGetPrototypeOf(function* () {})!.constructor,
  objectGetPrototypeOf(async function* () {})!.constructor,
];

export function makeClassGuards(domain: DomainState, { profile, guards }: Pick<ArtifactContext, "profile" | "guards">) {
  // Its emitted text says when self is shown.
  const isSilent = profile === "strict" && guards === "needed";

  /** A computed key of an object literal. */
  function literalKey(k: unknown): PropertyKey {
    const key = toKey(k);
    if (isPrivateSymbol(key)) denyPrivate(key);
    return key;
  }

  /** A computed key of a class element. */
  function classKey(k: unknown, isStatic: boolean): PropertyKey {
    const key = literalKey(k);
    if (key === symbolSpecies) {
      deny("authority", "authority/species", "a class cannot define Symbol.species");
    }
    if (key === "constructor" && !isStatic) {
      deny("authority", "authority/special-name", 'a computed class key cannot be "constructor"');
    }
    return profile === "strict" && isPrivateSpelling(key) ? privateName(domain, key) : key;
  }

  /** `__proto__: p` in a literal. */
  function prototypeOf(p: unknown): unknown {
    return asPrototype(p);
  }

  /** What a class extends. Holding an instance of a host class is not the right to extend it (R5). */
  function heritage(B: unknown): unknown {
    if (B === null) return null;
    if (!isConstructor(B)) {
      if (isObject(B) && domain.isHostValue(B)) denyHeritage();
      throwTypeError(`Class extends value ${describe(B)} is not a constructor or null`);
    }
    const feral = feralOf(B);
    if (feral !== undefined && isFunctionMaker(feral)) {
      deny("authority", "authority/eval", "Function cannot be extended: it makes code out of text");
    }
    if (domain.isHostValue(B)) denyHeritage();
    // In compat the handler of a proxy answers, and ours sees to it that the answer is no strict object.
    if (feral === undefined && (profile === "strict" || !isGuestProxy(B))) assertHeritagePrototype(B);
    const above = profile === "strict" ? undefined : classInfo(B);
    if (above !== undefined) {
      withdrawAll(above);
      withdrawInstances(above);
    }
    if (feral === undefined) return B;
    return profile === "strict" ? parentOf(B) : limitedParent(domain, B);
  }

  /**
   * The first field of a strict class: `o` must be an object under construction, by this class or one that extends it.
   * A base that returned somebody else's object is found out by the prototype chain, a proxy by the register of proxies.
   */
  function fresh(o: unknown, C: Function): void {
    const own = profile === "strict" ? infoOfClass(C) : classInfo(C);
    // The constructors of its parent, a strict class, gave what they were given.
    if (own !== undefined && (registerHeir(o as object, own) || registerPlain(o as object, own, isSilent))) return;
    if (!isObject(o)) denyReceiver();
    // In compat a constructor may return any object that is not protected.
    if (own === undefined && !isStrictObject(o)) return noteAltered(o);
    const prototype: unknown = own?.prototype ?? reflectGetOwnPropertyDescriptor(C, "prototype")?.value;
    for (let p: object | null = o as object; p !== null; p = objectGetPrototypeOf(p)) {
      if (isGuestProxy(p)) break;
      if (p !== prototype) continue;
      if (own === undefined) return;
      // What only says that it extends arrays has their mutators, and members that they would write (R2).
      if (own.isOfArrays && !arrayIsArray(o)) denyHeritage();
      registerInstance(o as object, own, isSilent);
      return;
    }
    denyReceiver();
  }

  return {
    literalKey,
    classKey,
    prototypeOf,
    heritage,
    beginClass,
    fields,
    assigned,
    setters,
    unshown,
    addsNothing,
    openClass,
    endClass: (C: Function): void => {
      endClass(domain, C);
    },
    offered: (name: string): symbol => offeredSymbol(domain, name),
    ownMethod: (name: string): symbol => ownMethodSymbol(domain, name),
    instanceSymbol,
    instances,
    fresh,
    isMade,
    self,
    selfStatic,
    constructed,
    named,
  };
}

/**
 * The engine reads `B.prototype` next, and what it finds is on the chain of the new class for good, where private names are looked up (I4). So it must be
 * what is seen here, no accessor's or proxy's answer, and not a strict object but where B is that class itself.
 */
function assertHeritagePrototype(B: Function): void {
  const prototype = isGuestProxy(B) ? undefined : reflectGetOwnPropertyDescriptor(B, "prototype");
  if (prototype !== undefined && objectHasOwn(prototype, "value")) {
    const value: unknown = prototype.value;
    if (!isStrictObject(value) || classInfo(B)?.prototype === value) return;
  }
  deny(
    "self",
    "self/prototype",
    "a class cannot extend a function whose prototype is computed, or is an instance of a strict class",
  );
}

function denyHeritage(): never {
  return deny(
    "authority",
    "authority/heritage",
    "this class cannot be extended by the guest: the host lists in `extendable` those that can",
  );
}

function isFunctionMaker(feral: object): boolean {
  for (let i = 0; i < feralFunctionMakers.length; i++) if (feralFunctionMakers[i] === feral) return true;
  return false;
}

/**
 * Registers a class as the first thing of its definition. `name` is what `C.name` would be in plain JavaScript, `writable` the fields that the source
 * declares writable for others; undefined: the name is right, and there are none.
 */
function beginClass(C: Function, name: unknown, writable: readonly string[] | undefined): void {
  const info = registerClass(C);
  withholdFields(info);
  hideInstances(info);
  assertNoIndexMethods(info);
  assertFieldsAreData(info);
  assertHeritage(info);
  if (writable !== undefined) for (let i = 0; i < writable.length; i++) setAdd(info.writable, writable[i]!);
  if (name !== undefined) restoreName(C, name);
}

/**
 * What the class inherits from is now a fact, whatever a proxy or an accessor in the parent's place answered before: no
 * instance is on its chain, and the prototype of a strict class only together with that class itself. Otherwise
 * `this._secret` would find a victim's private member on the way up (I4).
 */
function assertHeritage(info: ClassInfo): void {
  info.isOfArrays = inheritsArray(info.constructor);
  for (let p = objectGetPrototypeOf(info.prototype); p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    // Native methods of arrays write to their receiver: only a class whose instances are arrays says that it exposes them.
    if (p === FeralArrayPrototype && !info.isOfArrays) denyHeritage();
    if (!info.isOfArrays) noteInherited(p);
    const above = classInfoOfPrototype(p);
    if (isInstance(p) || isStrictClass(p) || (above !== undefined && !inherits(info.constructor, above.constructor))) {
      denyHeritage();
    }
  }
  for (let p = objectGetPrototypeOf(info.constructor); p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    // The class itself is never an array.
    if (p === FeralArrayPrototype || isInstance(p) || classInfoOfPrototype(p) !== undefined) denyHeritage();
    noteInherited(p);
  }
}

/**
 * The engine's algorithms read indices of any object that they take for a list, and hand out what they find (`[].slice.call(o)`), and emitted code reads them in
 * place: neither could bind a method (R3).
 */
function assertNoIndexMethods(info: ClassInfo): void {
  assertNoIndexMethodsOn(info.prototype);
  assertNoIndexMethodsOn(info.constructor);
}

function assertNoIndexMethodsOn(home: object): void {
  const keys = reflectOwnKeys(home);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    if (typeof k !== "string" || !isNumericText(k)) continue;
    if (isStrictMethod(reflectGetOwnPropertyDescriptor(home, k)!.value))
      deny("self", "self/index-method", `a method cannot be called "${k}": numbers are the names of elements`);
  }
}

/**
 * What the class and those above it say by {@link fields} and {@link assigned} about private fields: code of theirs reads them without a function check, also where one is not
 * there yet or not any more. Asked when the definition begins, and when it ends: a static block or a decorator may have put something on the prototype.
 */
function assertFieldsAreData(info: ClassInfo): void {
  const keys = reflectOwnKeys(info.prototype);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    const isFunction = isCallable(reflectGetOwnPropertyDescriptor(info.prototype, k)!.value);
    for (let of: ClassInfo | undefined = info; of !== undefined; of = of.parent)
      if (setHas(of.assigned, k) || (isFunction && setHas(of.fields, k))) denyFieldName();
  }
}

/**
 * Private fields of a class under whose names neither it nor a class above it has a method, by their symbols; the names of its public fields; `null` for fields whose
 * names are computed.
 */
function fields(C: Function, names: readonly (symbol | string | null)[]): void {
  const info = underDefinition(C);
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name === null) info.hasComputedFields = true;
    else if (typeof name === "string") arrayAppend(info.ownNames, name);
    else {
      for (let of: ClassInfo | undefined = info; of !== undefined; of = of.parent)
        if (hasMethod(of, name)) denyFieldName();
      setAdd(info.fields, name);
    }
  }
}

/** {@link fields} to which the constructor assigns: a field hides accessors of its name, and an assignment does not. */
function assigned(C: Function, names: readonly symbol[]): void {
  fields(C, names);
  const info = classInfo(C)!;
  for (let i = 0; i < names.length; i++) setAdd(info.assigned, names[i]!);
  assertFieldsAreData(info);
}

/**
 * The setters of instances that do nothing but assign to a private field, as the text of the class says: each name with the symbol of its field. Asked while the prototype is as
 * the class's body made it.
 */
function setters(C: Function, pairs: readonly (string | symbol)[]): void {
  const info = underDefinition(C);
  for (let i = 0; i < pairs.length; i += 2) {
    const setter: unknown = reflectGetOwnPropertyDescriptor(info.prototype, pairs[i]!)?.set;
    const field = pairs[i + 1] as symbol;
    if (isCallable(setter) && setHas(info.fields, field)) mapSet(info.setters, pairs[i] as string, { setter, field });
  }
}

function hasMethod({ methodKeys }: ClassInfo, k: PropertyKey): boolean {
  for (let i = 0; i < methodKeys.length; i++) if (methodKeys[i] === k) return true;
  return false;
}

/** The symbol by which code of the class asks whether something is an instance. */
function instances(C: Function, symbol: symbol): void {
  underDefinition(C).instances = symbol;
}

/** The class's body has no fields, no private methods of instances and no constructor: when the constructor of its parent begins, nothing is left to its own but the brand. */
function addsNothing(C: Function): void {
  underDefinition(C).addsNothing = true;
}

/**
 * While the constructor of C and the values of its fields run, nobody has the instance, unless it is by a setter for one of these names, which the constructor writes. Such a class leaves nothing
 * to wait for, if all classes above the heir are such. What is said may be untrue: then the instance waits for nobody, and no element of the heir lets anybody in. One that waits from a class in the middle on would count as
 * shown to nobody.
 */
function unshown(C: Function, names: readonly string[]): void {
  underDefinition(C).unshown = names;
}

/** Whether a class shows nobody an instance of one that extends it. */
function isUnshownBy({ addsNothing, unshown }: ClassInfo, heir: ClassInfo): boolean {
  if (unshown === undefined) return addsNothing;
  for (let i = 0; i < unshown.length; i++)
    for (let of: ClassInfo | undefined = heir; of !== undefined; of = of.parent) {
      const own = reflectGetOwnPropertyDescriptor(of.prototype, unshown[i]!);
      if (own !== undefined && !objectHasOwn(own, "value")) return false;
    }
  return true;
}

/** Whether some number or BigInt has this text. */
function isNumericText(k: string): boolean {
  return stringOf(numberOf(k)) === k || regexpTest(INTEGER, k);
}

const INTEGER = /^-?[0-9]+$/;

function inheritsArray(C: Function): boolean {
  return inherits(C, FeralArray) || inherits(C, standInOf(FeralArray)!);
}

function inherits(o: object, from: object): boolean {
  for (let p: object | null = o; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p))
    if (p === from) return true;
  return false;
}

/** The compiler's own name of an anonymous class is a string; a static member called `name` is not. */
function restoreName(C: Function, name: unknown): void {
  const own = reflectGetOwnPropertyDescriptor(C, "name");
  if (own !== undefined && typeof own.value !== "string") return;
  reflectDefineProperty(C, "name", dataDescriptor(functionName(name), false, false, true));
}

/** SetFunctionName for a name or a property key. */
function functionName(name: unknown): string {
  if (typeof name !== "symbol") return `${name as string}`;
  if (isPrivateSymbol(name)) return "";
  const description = symbolDescription(name);
  return description === undefined ? "" : `[${description}]`;
}

/** Before and after the decorators of a class run: in between, others may write it. */
function openClass(C: Function, open: boolean): void {
  underDefinition(C).open = open;
}

function underDefinition(C: Function): ClassInfo {
  const info = classInfo(C);
  if (info === undefined || info.closed) deny("self", "self/class", "this is not a class under definition");
  return info;
}

/** Ends the definition (R5): nothing is added to the class or its prototype, no method is replaced, the parent stays. */
function endClass(domain: DomainState, C: Function): void {
  const info = underDefinition(C);
  declareWritable(info, reflectGetOwnPropertyDescriptor(C, WRITABLE_LIST)?.value);
  registerMethods(info);
  assertNoIndexMethods(info);
  assertFieldsAreData(info);
  noteAlterations(info);
  noteWhatItShows(info);
  endWithholding(info);
  sayInstances(info);
  closeMembers(info.prototype, () => true);
  closeMembers(C, (own) => !objectHasOwn(own, "value") || isStrictMethod(own.value));
  offerMembers(domain, info);
  markMethods(domain, info);
  objectPreventExtensions(info.prototype);
  objectPreventExtensions(C);
  info.open = false;
  info.closed = true;
}

function noteWhatItShows(info: ClassInfo): void {
  const { parent } = info;
  info.isPlain = !info.isAltered && (parent === undefined ? !info.hasForeignParent : parent.isPlain);
  if (!info.isPlain) return;
  info.base = info.addsNothing && parent !== undefined ? parent.base : info;
  const { base } = info;
  info.isUnshownByBase = base !== undefined && base !== info && isUnshownBy(base, info);
  info.isUnshown = true;
  for (let above = base?.parent; above !== undefined; above = above.parent) info.isUnshown &&= isUnshownBy(above, info);
}

/** `list` may be a guest's: it is read without running anything. */
function declareWritable(info: ClassInfo, list: unknown): void {
  if (!arrayIsArray(list)) return;
  for (let i = 0; i < list.length; i++) {
    const name = reflectGetOwnPropertyDescriptor(list, i)?.value as unknown;
    if (typeof name === "string" && !isPrivateSpelling(name)) setAdd(info.writable, name);
  }
}

/** A method stays writable, or `this.m = this.m.bind(this)` would fail on the inherited property; guards refuse others. */
function closeMembers(home: object, isMember: (own: PropertyDescriptor) => boolean): void {
  const keys = reflectOwnKeys(home);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    const own = reflectGetOwnPropertyDescriptor(home, k)!;
    if (own.configurable !== true || !isMember(own)) continue;
    own.configurable = false;
    reflectDefineProperty(home, k, own);
  }
}

/**
 * The receiver check where C's brand is not on `o`. It passes for an instance under construction whose base constructor
 * calls its own method, as plain JavaScript lets it, and for nobody else who got hold of the unfinished instance; for everybody where nothing is left
 * to make of it but brands.
 */
function self(o: unknown, C: Function): true {
  if (isMade(o, C)) leaveSelf();
  else if (!isObject(o) || !isEnteredBySelf(o, C)) return denyReceiver();
  noteShown(o);
  return true;
}

/** The receiver check of a static member: the class or one that extends it. */
function selfStatic(o: unknown, C: Function): void {
  if (!descendsFrom(o, C)) denyReceiver();
}

/** What a compat constructor returns: never an instance of a strict class, which a subclass would then take for `this`. */
function constructed(v: unknown): unknown {
  if (isStrictObject(v)) deny("self", "self/constructed", "a constructor cannot return an instance of another class");
  return v;
}

/** The compiler's name of a declaration without one: `export default function () {}`. */
function isReservedName(name: unknown): boolean {
  return typeof name === "string" && stringStartsWith(name, RESERVED_PREFIX);
}

/** Gives an anonymous function or class the name that plain JavaScript would. */
function named(f: unknown, name: unknown): unknown {
  if (isCallable(f)) {
    const own = reflectGetOwnPropertyDescriptor(f, "name");
    if (own === undefined || own.value === "" || isReservedName(own.value)) {
      reflectDefineProperty(f, "name", dataDescriptor(functionName(name), false, false, true));
    }
  }
  return f;
}
