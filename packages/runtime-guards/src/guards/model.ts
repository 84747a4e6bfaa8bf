/**
 * The object model that the guards and the intrinsics' stand-ins share: what a private name is, what a strict object
 * is, which functions are methods, and who may write what.
 *
 * Invariants I3 to I6. The attacks answered here are those in which the engine, not the guest's text, would do the
 * forbidden thing: `Object.assign(victim, …)`, `Array.prototype.push.call(victim)`, a Proxy in the place of an
 * instance, a constructor that returns somebody else's object. Each of them ends in one of the predicates below.
 */

import {
  arrayAppend,
  arrayFilter,
  dataDescriptor,
  FeralFunctionPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralSet,
  FeralWeakMap,
  FeralWeakSet,
  functionBind,
  isObject,
  makeSymbol,
  mapGet,
  mapSet,
  objectFreeze,
  objectGetPrototypeOf,
  objectHasOwn,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  setHas,
  stringCharCodeAt,
  stringOf,
  weakMapDelete,
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

export function makePrivateSymbol(): symbol {
  const symbol = makeSymbol();
  weakSetAdd(privateSymbols, asWeakKey(symbol));
  return symbol;
}

const questions = new FeralWeakSet<object>();

/** A private symbol by which emitted text asks any object something: a guest Proxy has no answer to it, and its handler never sees it. */
export function makeQuestion(): symbol {
  const symbol = makePrivateSymbol();
  weakSetAdd(questions, asWeakKey(symbol));
  return symbol;
}

export function isQuestion(k: PropertyKey): boolean {
  return typeof k === "symbol" && weakSetHas(questions, asWeakKey(k));
}

/**
 * Carried by the prototype of a strict class and by the class itself, so that every instance inherits it; the value is the class. One
 * that is found where it should not be only denies.
 */
export const MARK: unique symbol = makeQuestion() as never;

/**
 * By this key the membrane asks its own views for what is behind them. It is no property: only the handlers of views answer it,
 * and only for the view itself, so that neither an object that inherits from a view nor a guest's proxy is taken for one.
 */
export const BEHIND: unique symbol = makeQuestion() as never;

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
  /** Whether its prototype has other members than those of its body: decorators or static blocks have changed it. */
  isAltered: boolean;
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
  };
  for (let of = parent; of !== undefined; of = of.parent) if (!of.closed) of.offersNothing = true;
  weakMapSet(classes, C, info);
  weakMapSet(classesByPrototype, prototype, info);
  reflectDefineProperty(C, MARK, dataDescriptor(C, false, false, false));
  reflectDefineProperty(prototype, MARK, dataDescriptor(C, false, false, false));
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
  const above = info.parent?.prototype;
  if (above !== undefined && objectGetPrototypeOf(info.prototype) !== above) info.isAltered = true;
}

/** Whether a function was written as a method or accessor of instances in the body of a strict class: it begins by taking a permission away. */
export function isInstanceElement(f: unknown): f is Function {
  return isCallable(f) && weakMapHas(instanceElements, f);
}

/** The accessor that reading or writing `o[k]` calls, if it is such an element. */
export function elementAccessor(o: object, k: PropertyKey, part: "get" | "set"): Function | undefined {
  for (let p: object | null = o; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own !== undefined) return isInstanceElement(own[part]) ? own[part] : undefined;
  }
  return undefined;
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
  // Emitted code reads members of what it read without binding it: both have the same.
  return objectFreeze(f);
}

/** Whether {@link boundMethod} made this function: its receiver is fixed. */
export function isBoundMethod(f: unknown): boolean {
  return isCallable(f) && weakSetHas(bound, f);
}

// ---------------------------------------------------------------------------------------------------- instances

/** An instance whose brands are not all there: its root constructor has begun, its heir's fields have not been reached. */
interface Waiting {
  readonly instance: object;
  /** Its prototype when the first of its strict classes received it. */
  readonly prototype: object;
  /** The most derived of its strict classes. */
  readonly heir: ClassInfo;
  /** The most derived one whose brand it has. */
  reached: ClassInfo;
  /** Whether anybody but self can have it. Code that mentions `this` as a value says so before. */
  shown: boolean;
  /** What stands for it in code that accesses self in place, and what made that. */
  view: object | undefined;
  viewedBy: unknown;
}

/** What stands for an instance that waits, made once for each `by`. */
export function viewOf(o: object, by: unknown, make: () => object): object {
  const entry = findWaiting(o);
  if (entry === undefined) return make();
  if (entry.view === undefined || entry.viewedBy !== by) {
    entry.view = make();
    entry.viewedBy = by;
  }
  return entry.view;
}

/** The innermost construction is the last. Those that failed stay, the oldest in a place that does not keep them alive. */
const waiting: Waiting[] = [];
const stranded = new FeralWeakMap<object, Waiting>();
const WAITING_AT_MOST = 64;
let hasStranded = false;

/**
 * How many constructions and calls by permission are under way, as receiver checks in place ask: while there is none, an instance with the brand of a class has them all,
 * or was given up in {@link strand}.
 */
export const underway: { n: number } = { n: 0 };

/** How often a check was slow for an instance that does not wait, since a construction was begun. */
let slowChecks = 0;
const SLOW_CHECKS_AT_MOST = 1_000_000;

/** Constructions that have failed keep all checks slow: after so many they count as given up. */
export function noteSlowCheck(): void {
  if (++slowChecks < SLOW_CHECKS_AT_MOST) return;
  slowChecks = 0;
  while (waiting.length > 0) strandOldest();
}

function findWaiting(o: object): Waiting | undefined {
  for (let i = waiting.length - 1; i >= 0; i--) if (waiting[i]!.instance === o) return waiting[i];
  return hasStranded ? weakMapGet(stranded, o) : undefined;
}

/**
 * A strict class has received `o` from its base: called for each of them, from the root on, but for a root that is the heir. `isSilent`: the code of
 * the class says so when it shows its instances.
 */
export function registerInstance(o: object, by: ClassInfo, isSilent: boolean): void {
  const prototype = objectGetPrototypeOf(o)!;
  const heir = heirOn(prototype) ?? by;
  if (heir === by) {
    if (by.parent !== undefined) forgetWaiting(o);
    return;
  }
  const known = findWaiting(o);
  if (known !== undefined) {
    known.reached = by;
    if (!isSilent) known.shown = true;
    return;
  }
  const shown = !isSilent || by.hasForeignParent || !descendsUnaltered(heir, by);
  arrayAppend(waiting, { instance: o, prototype, heir, reached: by, shown, view: undefined, viewedBy: undefined });
  underway.n++;
  slowChecks = 0;
  if (waiting.length > WAITING_AT_MOST) strandOldest();
}

/** {@link registerInstance} for a class that extends a strict one: where it is the heir, the instance is whole. Gives whether it is. */
export function registerHeir(o: object, by: ClassInfo): boolean {
  if (by.parent === undefined || objectGetPrototypeOf(o) !== by.prototype) return false;
  forgetWaiting(o);
  return true;
}

function forgetWaiting(o: object): void {
  for (let i = waiting.length - 1; i >= 0; i--) {
    if (waiting[i]!.instance !== o) continue;
    // What is above it was begun later, and has failed, or belongs to an activation that is suspended.
    for (let j = i + 1; j < waiting.length; j++) strand(waiting[j]!);
    waiting.length = i;
    underway.n--;
    return;
  }
  if (hasStranded) weakMapDelete(stranded, o);
}

function strandOldest(): void {
  strand(waiting[0]!);
  for (let i = 1; i < waiting.length; i++) waiting[i - 1] = waiting[i]!;
  waiting.length -= 1;
}

/** What has probably failed. Checks no longer wait for it, so that it counts as shown. */
function strand(entry: Waiting): void {
  entry.shown = true;
  underway.n--;
  weakMapSet(stranded, entry.instance, entry);
  hasStranded = true;
}

/** Whether strict classes alone lie between, defined and closed, with no member but those of their bodies. */
function descendsUnaltered(heir: ClassInfo, root: ClassInfo): boolean {
  for (let info: ClassInfo | undefined = heir; info !== undefined; info = info.parent) {
    if (!info.closed || info.isAltered) return false;
    if (info === root) return true;
  }
  return false;
}

/** The first strict class on a chain that begins with the `prototype` of a class. */
function heirOn(prototype: object): ClassInfo | undefined {
  for (let p: object | null = prototype; p !== null && !isGuestProxy(p); p = objectGetPrototypeOf(p)) {
    const info = classInfoOfPrototype(p);
    if (info !== undefined) return info;
  }
  return undefined;
}

export function isAnyUnbranded(): boolean {
  return waiting.length > 0 || hasStranded;
}

/** Whether the constructors of its strict classes have not all got to `o` yet, and perhaps never will. */
export function isUnbranded(o: unknown): o is object {
  return isAnyUnbranded() && isObject(o) && findWaiting(o) !== undefined;
}

/** Self is about to show `o` to other code. */
export function noteShown(o: unknown): void {
  if (!isAnyUnbranded() || !isObject(o)) return;
  const entry = findWaiting(o);
  if (entry !== undefined) entry.shown = true;
}

/** The instance whose method or accessor self is calling at this moment, and the class in whose body that is. */
let enteredBySelf: object | undefined;
let enteredClass: ClassInfo | undefined;

/**
 * Runs a step in which a base constructor reaches, through `this`, an element of a class that has not left its brand yet: a function for which
 * {@link isInstanceElement} holds, and nothing else. Each of them takes the permission as the first thing that it does, by its receiver check or by
 * {@link leaveSelf}; code with all its guards drops it in every one of them. So nobody else's call passes, neither now nor when the constructor has failed.
 * An element of a class whose brand is there needs no permission, and gets none: its receiver check may be the brand alone.
 */
export function enterBySelf<T>(o: object, element: Function, step: () => T): T {
  const home = weakMapGet(instanceElements, element);
  enteredBySelf = isReached(o, home) ? undefined : o;
  enteredClass = home;
  underway.n++;
  try {
    return step();
  } finally {
    enteredBySelf = undefined;
    underway.n--;
  }
}

/** Whether an instance that waits for its brands has that of a class. */
function isReached(o: object, home: ClassInfo | undefined): boolean {
  const entry = findWaiting(o);
  return home !== undefined && (entry === undefined || descendsFrom(entry.reached.constructor, home.constructor));
}

/** To be called by each guard by which code goes on to something else, and by elements that have no receiver check. */
export function leaveSelf(): void {
  enteredBySelf = undefined;
}

/**
 * Whether `o` lacks the brand of the class whose element has been entered only because it is under construction, and self is calling: by its permission, or
 * because nobody else can. The permission answers once, for the element that it was given for.
 *
 * `C` is that class, where the check names it. Where it does not: a permission says it. Without one nobody but self has `o`, so that the element was found as a member of
 * `o`, on the chain, which has the elements of its classes alone, since an accessor of its own is none; or by `super` in one of these classes.
 */
export function isEnteredBySelf(o: object, C?: Function): boolean {
  const isEntered = enteredBySelf === o;
  enteredBySelf = undefined;
  if (isGuestProxy(o)) return false;
  const entry = findWaiting(o);
  if (entry === undefined || objectGetPrototypeOf(o) !== entry.prototype) return false;
  if (!isEntered && (entry.shown || (C === undefined && hasOwnAccessor(o)))) return false;
  const entered = C ?? (isEntered ? enteredClass?.constructor : entry.heir.constructor);
  return entered !== undefined && descendsFrom(entry.heir.constructor, entered);
}

function hasOwnAccessor(o: object): boolean {
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++)
    if (!objectHasOwn(reflectGetOwnPropertyDescriptor(o, keys[i]!)!, "value")) return true;
  return false;
}

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
