/**
 * The object model that the guards and the intrinsics' stand-ins share: what a strict object is, which functions are methods, and who may write what.
 *
 * Invariants I3 to I6. The attacks answered here are those in which the engine, not the guest's text, would do the
 * forbidden thing: `Object.assign(victim, …)`, `Array.prototype.push.call(victim)`, a Proxy in the place of an
 * instance, a constructor that returns somebody else's object. Each of them ends in one of the predicates below.
 */

import {
  arrayFilter,
  dataDescriptor,
  FeralFunctionPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralSet,
  FeralWeakMap,
  FeralWeakSet,
  isObject,
  objectGetPrototypeOf,
  objectHasOwn,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  setHas,
  stringOf,
  weakMapGet,
  weakMapHas,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import { INFO, isPrivateSpelling, isPrivateSymbol, MARK } from "./private-names.js";

// ------------------------------------------------------------------------------------------------------ values

/** Whether `prototype` is on the chain of `o`, without running guest code: a guest proxy ends the walk. */
export function inheritsFrom(o: object, prototype: object): boolean {
  for (let p: object | null = o; p !== null && !isGuestProxy(p);) {
    p = objectGetPrototypeOf(p);
    if (p === prototype) return true;
  }
  return false;
}

export { isObject };

export function isCallable(v: unknown): v is Function {
  return typeof v === "function";
}

/** A property key as error messages show it; a private name shows as nothing. */
export function showKey(k: PropertyKey): string {
  return isPrivateSymbol(k) ? "private name" : stringOf(k);
}

// ----------------------------------------------------------------------------------------------- guest proxies

const guestProxies = new FeralWeakSet<object>();
/** Proxies of functions → the function, whose source natives quote (R1). */
const targets = new FeralWeakMap<object, Function>();

/** The `Proxy` facade registers what it makes: a proxy is never an instance, whatever its handler says. */
export function registerGuestProxy<T extends object>(proxy: T, target: unknown): T {
  weakSetAdd(guestProxies, proxy);
  if (isCallable(target)) weakMapSet(targets, proxy, target);
  return proxy;
}

/** The function that is behind proxies of guests, or the function itself. */
export function behindProxies(f: Function): Function {
  let behind: Function | undefined = f;
  while (behind !== undefined) {
    f = behind;
    behind = weakMapGet(targets, f);
  }
  return f;
}

export function isGuestProxy(o: object): boolean {
  return weakSetHas(guestProxies, o);
}

// ----------------------------------------------------------------------------------------------- strict objects

/** An instance of a strict class, a strict class, its prototype, or an object that inherits from one of these. */
export function isStrictObject(o: unknown): boolean {
  return isObject(o) && (o as { [MARK]?: unknown })[MARK] !== undefined;
}

/** Whether a key may not be named from outside `o`: any private symbol, and on a strict object any `_` name. */
export function isPrivateKey(o: unknown, k: PropertyKey): boolean {
  return typeof k === "symbol" ? isPrivateSymbol(k) : isPrivateSpelling(k) && isStrictObject(o);
}

/** Throws a PrivacyError where {@link isPrivateKey}. */
export function assertPublicKey(o: unknown, k: PropertyKey): void {
  if (isPrivateKey(o, k)) denyPrivate(k);
}

/**
 * Throws where a class is read out of an instance or a prototype: holding an instance is not the right to extend its class, or to make another one (R5).
 * In self the same read is allowed: `new this.constructor()`.
 */
export function assertNotClassOf(o: unknown, k: PropertyKey, v: unknown): void {
  if (k === "constructor" && isStrictClass(v) && isStrictObject(o) && !isUnderDefinition(o)) {
    deny("authority", "authority/class-of-instance", "an instance does not give its class: ask whoever has it");
  }
}

export function denyPrivate(k: PropertyKey): never {
  return deny(
    "privacy",
    "privacy/foreign-access",
    typeof k === "symbol"
      ? "a private name is reachable only through this"
      : `"${stringOf(k)}" is private: it is reachable only through this, inside its class`,
  );
}

// ------------------------------------------------------------------------------------------------------ classes

export interface ClassInfo {
  readonly constructor: Function;
  readonly prototype: object;
  /** The strict class that it extends; `undefined` where the parent is a facade, another function, or nothing. */
  readonly parent: ClassInfo | undefined;
  /** Whether it extends anything but a strict class. */
  readonly hasForeignParent: boolean;
  /** Whether it inherits from `Array`, so that its instances, which have to be arrays, have the mutators of arrays. */
  isOfArrays: boolean;
  /** Whether its prototype has other members than those of its body, or it extends another class than its body says: decorators or static blocks have changed it. */
  isAltered: boolean;
  /** Whether it and all that it extends are strict classes, closed, with nothing but what their bodies say. */
  isPlain: boolean;
  /** The class by which its instances are made but for brands: itself, or the nearest above it that does not {@link addsNothing}. Undefined as long as it is not plain. */
  base: ClassInfo | undefined;
  /** Whether its instances have nothing that those of its parent have not, but its brand: it has no fields, no private methods and no constructor of its own. */
  addsNothing: boolean;
  /** The public members that its constructor writes, if nobody has an instance before it has returned, but by setters of these names; else undefined. */
  unshown: readonly string[] | undefined;
  /** Whether none of the classes above its {@link base} shows anybody an instance of this one. */
  isUnshown: boolean;
  /** Whether its base, which is another class, shows nobody an instance of this one either: when that has returned, the brands follow at once. */
  isUnshownByBase: boolean;
  /** While its decorators run, anyone to whom the class is handed may write it (R5). */
  open: boolean;
  /** Whether the definition has ended. */
  closed: boolean;
  /** The keys of its methods: a decorator may put another function there, which is then the method. */
  readonly methodKeys: readonly PropertyKey[];
  readonly staticMethodKeys: readonly PropertyKey[];
  /** Members that holders of an instance may write (R2). */
  readonly writable: Set<PropertyKey>;
  /** Private fields that its code reads without a function check: no class on the chain of an instance has a method of that name. */
  readonly fields: Set<PropertyKey>;
  /** Those of them to which its constructor assigns, where a field would hide accessors of heirs. */
  readonly assigned: Set<PropertyKey>;
  /** The public fields that its body spells out, and whether it has some whose names are computed. */
  readonly ownNames: string[];
  hasComputedFields: boolean;
  /** Its setters that do nothing but assign to a private field. */
  readonly setters: Map<string, FieldSetter>;
  /** Names of which its prototype says whether others may write them, with the symbols of `./offered.ts`. */
  readonly offers: Map<string, symbol>;
  /** Symbols of offers of private fields above, which its prototype takes back until the definition ends. */
  readonly withheld: { readonly symbol: symbol; readonly field: symbol }[];
  /** Whether more than the bodies of strict classes, closed one after the other, says what its instances have. */
  offersNothing: boolean;
  /** The symbol of `./instance-symbols.ts`, if its text has one. */
  instances: symbol | undefined;
}

/** A setter, as it was when the definition began, and the private field to which it assigns. */
export interface FieldSetter {
  readonly setter: Function;
  readonly field: symbol;
}

const classes = new FeralWeakMap<object, ClassInfo>();
const classesByPrototype = new FeralWeakMap<object, ClassInfo>();
const strictMethods = new FeralWeakSet<object>();
/** Methods and accessors of instances, by function, with the class in whose body they are. */
const instanceElements = new FeralWeakMap<object, ClassInfo>();

/** Registers a class at the beginning of its definition: marks it and its prototype, and knows its methods. */
export function registerClass(C: Function): ClassInfo {
  const prototype = (C as { prototype: object }).prototype;
  const above = objectGetPrototypeOf(C);
  const parent = above === null || above === FeralFunctionPrototype ? undefined : weakMapGet(classes, above);
  const info: ClassInfo = {
    constructor: C,
    prototype,
    parent,
    hasForeignParent: parent === undefined && !isWithoutParent(C, prototype),
    isOfArrays: false,
    isAltered: false,
    isPlain: false,
    base: undefined,
    addsNothing: false,
    unshown: undefined,
    isUnshown: false,
    isUnshownByBase: false,
    open: false,
    closed: false,
    methodKeys: methodKeysOf(prototype),
    staticMethodKeys: methodKeysOf(C),
    writable: new FeralSet(),
    fields: new FeralSet(),
    assigned: new FeralSet(),
    ownNames: [],
    hasComputedFields: false,
    setters: new FeralMap(),
    offers: new FeralMap(),
    withheld: [],
    offersNothing: false,
    instances: undefined,
  };
  for (let of = parent; of !== undefined; of = of.parent) if (!of.closed) of.offersNothing = true;
  weakMapSet(classes, C, info);
  weakMapSet(classesByPrototype, prototype, info);
  reflectDefineProperty(C, MARK, dataDescriptor(C, false, false, false));
  reflectDefineProperty(prototype, MARK, dataDescriptor(C, false, false, false));
  reflectDefineProperty(C, INFO, dataDescriptor(info, false, false, false));
  reflectDefineProperty(prototype, INFO, dataDescriptor(info, false, false, false));
  registerMethods(info);
  forEachInstanceElement(prototype, (f) => void weakMapSet(instanceElements, f, info));
  return info;
}

/** `class C {}`: what its constructor gets is new, and the prototype of all objects is next on its chain. */
function isWithoutParent(C: Function, prototype: object): boolean {
  return objectGetPrototypeOf(C) === FeralFunctionPrototype && objectGetPrototypeOf(prototype) === FeralObjectPrototype;
}

function forEachInstanceElement(prototype: object, found: (f: Function) => void): void {
  const keys = reflectOwnKeys(prototype);
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === "constructor") continue;
    const own = reflectGetOwnPropertyDescriptor(prototype, keys[i]!)!;
    if (isCallable(own.value)) found(own.value);
    if (isCallable(own.get)) found(own.get);
    if (isCallable(own.set)) found(own.set);
  }
}

/** At the end of the definition: whether each function among the members is one of the body's, and not of that of another class either. */
export function noteAlterations(info: ClassInfo): void {
  forEachInstanceElement(info.prototype, (f) => {
    if (weakMapGet(instanceElements, f) !== info) info.isAltered = true;
  });
  const { parent } = info;
  if (parent === undefined) return;
  if (objectGetPrototypeOf(info.prototype) !== parent.prototype) info.isAltered = true;
  if (objectGetPrototypeOf(info.constructor) !== parent.constructor) info.isAltered = true;
}

/** Whether a function was written as a method or accessor of instances in the body of a strict class: it begins by taking a permission away. */
export function isInstanceElement(f: unknown): f is Function {
  return isCallable(f) && weakMapHas(instanceElements, f);
}

/** The class in whose body a function is such an element. */
export function classOfElement(f: Function): ClassInfo | undefined {
  return weakMapGet(instanceElements, f);
}

/** The member that reading or writing `o[k]` meets, its own or an inherited one; a proxy ends the search. */
export function memberOf(o: object, k: PropertyKey): PropertyDescriptor | undefined {
  for (let p: object | null = o; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The accessor that reading or writing `o[k]` calls, if it is such an element. */
export function elementAccessor(o: object, k: PropertyKey, part: "get" | "set"): Function | undefined {
  const accessor = memberOf(o, k)?.[part];
  return isInstanceElement(accessor) ? accessor : undefined;
}

function methodKeysOf(home: object): PropertyKey[] {
  return arrayFilter(
    reflectOwnKeys(home),
    (k) => k !== "constructor" && k !== "prototype" && isCallable(reflectGetOwnPropertyDescriptor(home, k)!.value),
  );
}

/** What stands under the keys of the methods of a class body is a method: reading it from an instance binds it (R3). */
export function registerMethods(info: ClassInfo): void {
  registerMethodsOn(info.prototype, info.methodKeys);
  registerMethodsOn(info.constructor, info.staticMethodKeys);
}

function registerMethodsOn(home: object, keys: readonly PropertyKey[]): void {
  for (let i = 0; i < keys.length; i++) {
    const method: unknown = reflectGetOwnPropertyDescriptor(home, keys[i]!)?.value;
    if (isCallable(method)) weakSetAdd(strictMethods, method);
  }
}

export function classInfo(C: unknown): ClassInfo | undefined {
  return isObject(C) ? weakMapGet(classes, C) : undefined;
}

/** {@link classInfo} of a class that is strict. */
export function infoOfClass(C: Function): ClassInfo | undefined {
  const info = (C as { [INFO]?: ClassInfo })[INFO];
  return info?.constructor === C ? info : undefined;
}

/** {@link classInfoOfPrototype} of the prototype of what the engine has made for a class. */
export function infoOfPrototype(prototype: object): ClassInfo | undefined {
  const info = (prototype as { [INFO]?: ClassInfo })[INFO];
  return info?.prototype === prototype ? info : undefined;
}

export function classInfoOfPrototype(prototype: unknown): ClassInfo | undefined {
  return isObject(prototype) ? weakMapGet(classesByPrototype, prototype) : undefined;
}

/** A class compiled in the strict profile, whose definition has begun. */
export function isStrictClass(C: unknown): boolean {
  return isObject(C) && weakMapHas(classes, C);
}

/** A strict class under definition, or the prototype of one: anyone to whom it was handed may define its members. */
function isUnderDefinition(o: unknown): boolean {
  return (classInfo(o) ?? classInfoOfPrototype(o))?.open === true;
}

/** Whether a function was defined as a method, static or not, of a strict class. */
export function isStrictMethod(f: unknown): boolean {
  return isCallable(f) && weakSetHas(strictMethods, f);
}

/**
 * Whether a value that was read from `o` is a method that is to be bound to it (R3). A class under definition shows its own methods as they are, to be
 * decorated; one that it inherits would run on instances that have another in its place.
 */
export function isToBind(o: unknown, v: unknown): v is Function {
  return isStrictObject(o) && isStrictMethod(v) && !(isUnderDefinition(o) && isOwnValue(o as object, v));
}

function isOwnValue(o: object, v: unknown): boolean {
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++) if (reflectGetOwnPropertyDescriptor(o, keys[i]!)!.value === v) return true;
  return false;
}

/**
 * Whether strict class D is C or extends it. Only registered classes count: their parent cannot change, while a plain
 * function's prototype can be pointed at a victim after the fact.
 */
export function descendsFrom(D: unknown, C: Function): boolean {
  for (let info = classInfo(D); info !== undefined; info = info.parent) {
    if (info.constructor === C) return true;
  }
  return false;
}

// ---------------------------------------------------------------------------------------------------- instances

/** Whether `o` inherits from a strict class and is neither such a class nor the prototype of any class: it may be an instance. */
export function isInstance(o: unknown): boolean {
  if (!isObject(o) || !isStrictObject(o) || isStrictClass(o) || classInfoOfPrototype(o) !== undefined) return false;
  // A class of the compat profile that extends a strict one has such a prototype.
  const C: unknown = reflectGetOwnPropertyDescriptor(o, "constructor")?.value;
  return !isCallable(C) || reflectGetOwnPropertyDescriptor(C, "prototype")?.value !== o;
}

// -------------------------------------------------------------------------------------------- who may write what

/** Whether class C or a strict class that it extends declares that holders may write the member. */
export function declaredWritable(C: unknown, k: PropertyKey): boolean {
  for (let info = classInfo(C); info !== undefined; info = info.parent) {
    if (setHas(info.writable, k)) return true;
  }
  return false;
}

/**
 * Whether `o[k] = v` from outside is a use of the class's interface: an accessor of the class, or a member that it
 * declares writable. A Proxy anywhere on the chain could answer one thing now and another at the write, so it ends
 * the search.
 */
function isOfferedForWriting(o: object, k: PropertyKey): boolean {
  for (let p: object | null = o; p !== null; p = objectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return false;
    const info = classInfo(p) ?? classInfoOfPrototype(p);
    if (info !== undefined && setHas(info.writable, k)) return true;
  }
  for (let p: object | null = o; p !== null; p = objectGetPrototypeOf(p)) {
    const descriptor = reflectGetOwnPropertyDescriptor(p, k);
    if (descriptor !== undefined) return !objectHasOwn(descriptor, "value") && isStrictObject(p);
  }
  return false;
}

/** Throws unless `o[k] = v` from outside is permitted (R1, R2). Objects that are not strict are data. */
export function assertWritable(o: unknown, k: PropertyKey): void {
  assertPublicKey(o, k);
  if (!isStrictObject(o) || isUnderDefinition(o) || isOfferedForWriting(o as object, k)) return;
  denyWrite(k);
}

/** Throws unless a member may be defined on, or deleted from, `o` from outside. */
export function assertDefinable(o: unknown, k: PropertyKey): void {
  assertPublicKey(o, k);
  if (isStrictObject(o) && !isUnderDefinition(o)) denyWrite(k);
}

/** Throws where a native algorithm would write a strict object: `[].push.call(victim)`, `Object.freeze(victim)`. */
export function assertDataTarget(o: unknown): void {
  if (isStrictObject(o) && !isUnderDefinition(o)) {
    deny("self", "self/foreign-write", "an instance or a class is written only by its own methods");
  }
}

/**
 * Throws where self would write the prototype of a class whose definition has ended (R5), or give it a member to which a constructor assigns in place of a field: the field
 * would hide it, and a frozen one would refuse the assignment.
 */
export function assertOpenPrototype(o: unknown, k: PropertyKey): void {
  const info = classInfoOfPrototype(o);
  if (info?.closed === true) denyWrite(k);
  for (let of = info; of !== undefined; of = of.parent) if (setHas(of.assigned, k)) denyFieldName();
}

export function denyFieldName(): never {
  return deny(
    "self",
    "self/field-name",
    "a private field cannot share its name with a private method or accessor of its instance, or with a member of a prototype",
  );
}

function denyWrite(k: PropertyKey): never {
  return deny(
    "self",
    "self/foreign-write",
    `cannot write "${showKey(k)}": a member of an instance or a class is written only through this`,
  );
}

export function denyReceiver(): never {
  return deny("self", "self/receiver", "a method was called on an object that is not its own");
}
