/**
 * The object model that the guards and the intrinsics' stand-ins share: what a private name is, what a strict object
 * is, which functions are methods, and who may write what.
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
  FeralSet,
  FeralWeakMap,
  FeralWeakSet,
  functionBind,
  isObject,
  makeSymbol,
  mapGet,
  mapSet,
  objectGetPrototypeOf,
  objectHasOwn,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  setHas,
  stringCharCodeAt,
  stringOf,
  weakMapGet,
  weakMapHas,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { deny } from "../errors/deny.js";

// ---------------------------------------------------------------------------------------------- private names

const privateSymbols = new FeralWeakSet<object>();
const asWeakKey = (symbol: symbol): object => symbol as unknown as object;

function makePrivateSymbol(): symbol {
  const symbol = makeSymbol();
  weakSetAdd(privateSymbols, asWeakKey(symbol));
  return symbol;
}

/**
 * Carried by the prototype of a strict class and by the class itself, so that every instance inherits it. A `true`
 * that is found where it should not be only denies; a guest Proxy's handler never sees this key.
 */
export const MARK: unique symbol = makePrivateSymbol() as never;

/**
 * By this key the membrane asks its own views for what is behind them. It is no property: only the handlers of views answer it,
 * and only for the view itself, so that neither an object that inherits from a view nor a guest's proxy is taken for one.
 */
export const BEHIND: unique symbol = makePrivateSymbol() as never;

/** Whether a symbol is the private name of any domain, the mark, or the membrane's. */
export function isPrivateSymbol(k: unknown): k is symbol {
  return typeof k === "symbol" && weakSetHas(privateSymbols, asWeakKey(k));
}

/** What of a domain's state the private names need. */
export interface PrivateNames {
  readonly privateNames: Map<string, symbol>;
}

/** The domain's private symbol for a name such as `_count`; always the same one, and without a description. */
export function privateName(domain: PrivateNames, name: string): symbol {
  const known = mapGet(domain.privateNames, name);
  if (known !== undefined) return known;
  const symbol = makePrivateSymbol();
  mapSet(domain.privateNames, name, symbol);
  return symbol;
}

const UNDERSCORE = 95;
const legacyNames = new FeralSet([
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

/** Whether a string is spelled as a private name (R1). The five names of Annex B begin so too, and are not. */
export function isPrivateSpelling(k: unknown): k is string {
  return typeof k === "string" && stringCharCodeAt(k, 0) === UNDERSCORE && !setHas(legacyNames, k);
}

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

/** The `Proxy` facade registers what it makes: a proxy is never an instance, whatever its handler says. */
export function registerGuestProxy<T extends object>(proxy: T): T {
  weakSetAdd(guestProxies, proxy);
  return proxy;
}

export function isGuestProxy(o: object): boolean {
  return weakSetHas(guestProxies, o);
}

// ----------------------------------------------------------------------------------------------- strict objects

/** An instance of a strict class, a strict class, its prototype, or an object that inherits from one of these. */
export function isStrictObject(o: unknown): boolean {
  return isObject(o) && (o as { [MARK]?: true })[MARK] !== undefined;
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
  /** While its decorators run, anyone to whom the class is handed may write it (R5). */
  open: boolean;
  /** Whether the definition has ended. */
  closed: boolean;
  /** The keys of its methods: a decorator may put another function there, which is then the method. */
  readonly methodKeys: readonly PropertyKey[];
  readonly staticMethodKeys: readonly PropertyKey[];
  /** Members that holders of an instance may write (R2). */
  readonly writable: Set<PropertyKey>;
}

const classes = new FeralWeakMap<object, ClassInfo>();
const classesByPrototype = new FeralWeakMap<object, ClassInfo>();
const strictMethods = new FeralWeakSet<object>();

/** Registers a class at the beginning of its definition: marks it and its prototype, and knows its methods. */
export function registerClass(C: Function): ClassInfo {
  const prototype = (C as { prototype: object }).prototype;
  const parent = objectGetPrototypeOf(C);
  const info: ClassInfo = {
    constructor: C,
    prototype,
    parent: parent === null || parent === FeralFunctionPrototype ? undefined : weakMapGet(classes, parent),
    open: false,
    closed: false,
    methodKeys: methodKeysOf(prototype),
    staticMethodKeys: methodKeysOf(C),
    writable: new FeralSet(),
  };
  weakMapSet(classes, C, info);
  weakMapSet(classesByPrototype, prototype, info);
  reflectDefineProperty(C, MARK, dataDescriptor(true, false, false, false));
  reflectDefineProperty(prototype, MARK, dataDescriptor(true, false, false, false));
  registerMethods(info);
  return info;
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

export function classInfoOfPrototype(prototype: unknown): ClassInfo | undefined {
  return isObject(prototype) ? weakMapGet(classesByPrototype, prototype) : undefined;
}

/** A class compiled in the strict profile, whose definition has begun. */
export function isStrictClass(C: unknown): boolean {
  return isObject(C) && weakMapHas(classes, C);
}

/** A strict class under definition, or the prototype of one: anyone to whom it was handed may define its members. */
export function isUnderDefinition(o: unknown): boolean {
  return (classInfo(o) ?? classInfoOfPrototype(o))?.open === true;
}

/** Whether a function was defined as a method, static or not, of a strict class. */
export function isStrictMethod(f: unknown): boolean {
  return isCallable(f) && weakSetHas(strictMethods, f);
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

// ------------------------------------------------------------------------------------------------ bound methods

const boundMethods = new FeralWeakMap<object, Map<Function, Function>>();
const bound = new FeralWeakSet<object>();

/** The method bound to what it was read from: the same function every time, so that `o.m === o.m` (R3). */
export function boundMethod(receiver: unknown, method: Function): Function {
  if (!isObject(receiver)) return makeBound(receiver, method);
  let perMethod = weakMapGet(boundMethods, receiver);
  if (perMethod === undefined) {
    perMethod = new FeralMap();
    weakMapSet(boundMethods, receiver, perMethod);
  }
  let f = mapGet(perMethod, method);
  if (f === undefined) {
    f = makeBound(receiver, method);
    mapSet(perMethod, method, f);
  }
  return f;
}

function makeBound(receiver: unknown, method: Function): Function {
  const f = functionBind(method, receiver);
  const name = reflectGetOwnPropertyDescriptor(method, "name");
  reflectDefineProperty(f, "name", dataDescriptor(name === undefined ? "" : name.value, false, false, true));
  weakSetAdd(bound, f);
  return f;
}

/** Whether {@link boundMethod} made this function: its receiver is fixed. */
export function isBoundMethod(f: unknown): boolean {
  return isCallable(f) && weakSetHas(bound, f);
}

// ---------------------------------------------------------------------------------------------------- instances

interface Construction {
  /** The instance's prototype when the first of its strict classes received it. */
  readonly prototype: object;
  /** The most derived of its strict classes. */
  readonly heir: ClassInfo;
  /** Whether the heir's fields have been reached: then each of its strict classes has left its brand. */
  isBranded: boolean;
}

const constructions = new FeralWeakMap<object, Construction>();
/** How many instances wait for brands; while none does, nothing is looked up. */
let unbranded = 0;

/** A strict class has received `o` from its base: called for each of them, from the root on. */
export function registerInstance(o: object, by: ClassInfo): void {
  let construction = weakMapGet(constructions, o);
  if (construction === undefined) {
    const prototype = objectGetPrototypeOf(o)!;
    construction = { prototype, heir: heirOn(prototype) ?? by, isBranded: false };
    weakMapSet(constructions, o, construction);
    unbranded++;
  }
  if (construction.heir === by && !construction.isBranded) {
    construction.isBranded = true;
    unbranded--;
  }
}

/** The first strict class on a chain that begins with the `prototype` of a class. */
function heirOn(prototype: object): ClassInfo | undefined {
  for (let p: object | null = prototype; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const info = classInfoOfPrototype(p);
    if (info !== undefined) return info;
  }
  return undefined;
}

/** Whether the constructors of its strict classes have not all got to `o` yet, and perhaps never will. */
export function isUnbranded(o: unknown): o is object {
  return unbranded > 0 && isObject(o) && weakMapGet(constructions, o)?.isBranded === false;
}

/** The instance whose method or accessor self is calling at this moment. */
let enteredBySelf: object | undefined;

/**
 * Runs a step in which a base constructor reaches, through `this`, a member of a class that has not left its brand yet.
 * The receiver check passes that comes first in it; nobody else's call does, neither now nor when the constructor has
 * failed. A member that has no check does not leave its permission behind for what it calls: every other guard takes it
 * away (see {@link leaveSelf}).
 */
export function enterBySelf<T>(o: object, step: () => T): T {
  enteredBySelf = o;
  try {
    return step();
  } finally {
    enteredBySelf = undefined;
  }
}

/** To be called by each guard by which code goes on to something else. */
export function leaveSelf(): void {
  enteredBySelf = undefined;
}

/** Whether `o` lacks a brand of class C only because it is under construction, and was entered by self. Answers once. */
export function isEnteredBySelf(o: object, C: Function): boolean {
  const isEntered = enteredBySelf === o;
  enteredBySelf = undefined;
  if (!isEntered || isGuestProxy(o)) return false;
  const construction = weakMapGet(constructions, o);
  return (
    construction !== undefined &&
    !construction.isBranded &&
    objectGetPrototypeOf(o) === construction.prototype &&
    descendsFrom(construction.heir.constructor, C)
  );
}

/** Whether `o` was made by the constructor of a strict class. */
export function isInstance(o: unknown): boolean {
  return isObject(o) && weakMapHas(constructions, o);
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

/** Throws where self would write the prototype of a class whose definition has ended (R5). */
export function assertOpenPrototype(o: unknown, k: PropertyKey): void {
  if (classInfoOfPrototype(o)?.closed === true) denyWrite(k);
}

function denyWrite(k: PropertyKey): never {
  return deny(
    "self",
    "self/foreign-write",
    `cannot write "${showKey(k)}": a member of an instance or a class is written only through this`,
  );
}
