/**
 * Instances of strict classes that are under construction: who may run methods on them. Invariant I5.
 *
 * A class's methods run on instances that have its brand (R3), and the engine puts the brand of an heir on an object when the constructor of its parent has returned. The
 * attacks: whoever is shown an instance by a base constructor, and keeps it if that throws, calls methods of an heir whose fields are not there; a permission that a call by
 * self leaves behind. What has nothing left to make but brands is no such instance ({@link isMade}).
 */

import {
  FeralWeakMap,
  isObject,
  objectGetPrototypeOf,
  objectHasOwn,
  objectLookupGetter,
  objectLookupSetter,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  weakMapDelete,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { nativeGetter, nativeSetter } from "../intrinsics/native-stack.js";
import {
  classInfoOfPrototype,
  type ClassInfo,
  classOfElement,
  descendsFrom,
  infoOfPrototype,
  isGuestProxy,
} from "./model.js";

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
  /** The class below which nothing is left to make of it but brands, so that it is as good as whole; undefined as long as there is more. */
  madeBelow: ClassInfo | undefined;
  /** Whether `underway.n` counts it, unless {@link generation} is another one by now, and whether `underway.unmade` does. */
  isCounted: boolean;
  isUnmade: boolean;
  readonly generation: number;
  /** What stands for it in code that accesses self in place, and what made that. */
  view: object | undefined;
  viewedBy: unknown;
  /** The one that was begun before, and waits too. */
  outer: Waiting | undefined;
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

/** The construction that was begun last. Those that failed stay; beyond a depth the oldest, which may have failed, are where nothing keeps them alive. */
let innermost: Waiting | undefined;
let depth = 0;
const stranded = new FeralWeakMap<object, Waiting>();
const WAITING_AT_MOST = 64;
let hasStranded = false;

/**
 * `n`: how many constructions and calls by permission are under way, as receiver checks in place ask: while there is none, an instance with the brand of a class has them all,
 * waits for none but those of classes that add nothing, or was given up.
 *
 * `unmade`: how many constructions are, with those that were given up, as calls in place in constructors ask: one that is given up may still go on, and self calls what its heir overrides.
 */
export const underway: { n: number; unmade: number } = { n: 0, unmade: 0 };
/** The part of `n` that is constructions. */
let counted = 0;
/** How often all constructions were given up. */
let generation = 0;

/** How often a check was slow for an instance that does not wait, since a construction was begun. */
let slowChecks = 0;
const SLOW_CHECKS_AT_MOST = 1_000_000;

/** Constructions that have failed keep all checks slow: after so many they count as given up. */
export function noteSlowCheck(): void {
  if (++slowChecks < SLOW_CHECKS_AT_MOST) return;
  slowChecks = 0;
  underway.n -= counted;
  counted = 0;
  generation++;
  while (depth > 0) strandOldest();
}

function findWaiting(o: object): Waiting | undefined {
  for (let entry = innermost; entry !== undefined; entry = entry.outer) if (entry.instance === o) return entry;
  return hasStranded ? weakMapGet(stranded, o) : undefined;
}

/**
 * A strict class has received `o` from its base: called for each of them, from the root on, but for a root that is the heir, and for those that show it to nobody. `isSilent`: the code of
 * the class says so when it shows its instances.
 */
export function registerInstance(o: object, by: ClassInfo, isSilent: boolean): void {
  const prototype = objectGetPrototypeOf(o)!;
  const heir = heirOn(prototype) ?? by;
  if (heir === by) {
    if (by.parent !== undefined) forgetWaiting(o);
    return;
  }
  receive(o, prototype, heir, by, isSilent);
}

/**
 * {@link registerInstance} where all classes up from the heir are closed as their bodies say, so that the engine has made the object, and its prototype tells that it is an instance, and what it waits for.
 * Until its base is reached nothing waits if no constructor shows it. Gives whether it is so.
 */
export function registerPlain(o: object, by: ClassInfo, isSilent: boolean): boolean {
  if (!by.isPlain) return false;
  const prototype = objectGetPrototypeOf(o)!;
  const heir = infoOfPrototype(prototype);
  if (heir?.isPlain !== true || heir === by) return false;
  let isAboveBase = false;
  let above: ClassInfo | undefined = heir;
  for (; above !== undefined && above !== by; above = above.parent) isAboveBase ||= above === heir.base;
  if (above === undefined) return false;
  // Nobody has it, and when its base is reached it is as good as whole; or nobody has it until the brands are there.
  if (heir.isUnshown && (isAboveBase || heir.isUnshownByBase)) return true;
  receive(o, prototype, heir, by, isSilent);
  return true;
}

function receive(o: object, prototype: object, heir: ClassInfo, by: ClassInfo, isSilent: boolean): void {
  const known = findWaiting(o);
  if (known === undefined) {
    begin(o, prototype, heir, by, isSilent);
    return;
  }
  known.reached = by;
  if (!isSilent) known.shown = true;
  if (isAllMade(known)) noteMade(known);
}

function begin(o: object, prototype: object, heir: ClassInfo, by: ClassInfo, isSilent: boolean): void {
  const entry: Waiting = {
    instance: o,
    prototype,
    heir,
    reached: by,
    // Code of classes that are not strict says nothing either.
    shown: !isSilent || !heir.isPlain || heir.prototype !== prototype,
    madeBelow: undefined,
    isCounted: false,
    isUnmade: false,
    generation,
    view: undefined,
    viewedBy: undefined,
    outer: innermost,
  };
  innermost = entry;
  depth++;
  if (isAllMade(entry)) noteMade(entry);
  else {
    entry.isCounted = entry.isUnmade = true;
    counted++;
    underway.n++;
    underway.unmade++;
    slowChecks = 0;
  }
  if (depth > WAITING_AT_MOST) strandOldest();
}

/**
 * Whether the classes whose brands an instance waits for add nothing else to it, and no code of theirs runs while it is made: its prototype is that of the heir, and from there on up each class is closed as its
 * body says, and down from the one that was reached none has a constructor of its own.
 */
function isAllMade({ prototype, heir, reached }: Waiting): boolean {
  return heir.base === reached && heir.prototype === prototype;
}

function noteMade(entry: Waiting): void {
  entry.madeBelow ??= entry.reached;
  // Nobody asks any more whether self alone has it.
  entry.shown = true;
  uncountAll(entry);
}

function uncount(entry: Waiting): void {
  if (entry.isCounted && entry.generation === generation) {
    counted--;
    underway.n--;
  }
  entry.isCounted = false;
}

function uncountAll(entry: Waiting): void {
  uncount(entry);
  if (entry.isUnmade) underway.unmade--;
  entry.isUnmade = false;
}

/** Checks do not wait for what has been given up, so that nobody notes who is shown it. */
const isShown = (entry: Waiting): boolean => entry.shown || entry.generation !== generation;

/**
 * Whether the brand of C is missing on `o` only because the engine has not put it there yet, or never will since the constructor of a class above has failed, and C adds
 * nothing else: the instance is then one of C's, as it would be if its own class were the one that was reached.
 */
export function isMade(o: unknown, C: Function): boolean {
  const entry = isAnyUnbranded() && isObject(o) ? findWaiting(o) : undefined;
  if (entry?.madeBelow === undefined || objectGetPrototypeOf(entry.instance) !== entry.prototype) return false;
  for (let info = entry.heir; info !== entry.madeBelow; info = info.parent!) if (info.constructor === C) return true;
  return false;
}

/** {@link registerInstance} for a class that extends a strict one: where it is the heir, the instance is whole. Gives whether it is. */
export function registerHeir(o: object, by: ClassInfo): boolean {
  if (by.parent === undefined || objectGetPrototypeOf(o) !== by.prototype) return false;
  forgetWaiting(o);
  return true;
}

function forgetWaiting(o: object): void {
  for (let entry = innermost; entry !== undefined; entry = entry.outer) {
    if (entry.instance !== o) continue;
    // What is inside it was begun later, and has failed, or belongs to an activation that is suspended.
    while (innermost !== entry) strandInnermost();
    uncountAll(entry);
    innermost = entry.outer;
    depth--;
    return;
  }
  const entry = hasStranded ? weakMapGet(stranded, o) : undefined;
  if (entry === undefined) return;
  uncountAll(entry);
  weakMapDelete(stranded, o);
}

function strandInnermost(): void {
  innermost!.shown = true;
  uncount(innermost!);
  strand(innermost!);
  innermost = innermost!.outer;
  depth--;
}

function strandOldest(): void {
  let inner: Waiting | undefined;
  let oldest = innermost!;
  for (; oldest.outer !== undefined; oldest = oldest.outer) inner = oldest;
  strand(oldest);
  if (inner === undefined) innermost = undefined;
  else inner.outer = undefined;
  depth--;
}

function strand(entry: Waiting): void {
  weakMapSet(stranded, entry.instance, entry);
  hasStranded = true;
}

/** The first strict class on a chain that begins with the `prototype` of a class. */
function heirOn(prototype: object): ClassInfo | undefined {
  for (let p: object | null = prototype; p !== null; p = objectGetPrototypeOf(p)) {
    const info = classInfoOfPrototype(p);
    if (info !== undefined) return info;
    if (isGuestProxy(p)) break;
  }
  return undefined;
}

export function isAnyUnbranded(): boolean {
  return depth > 0 || hasStranded;
}

/** Whether the constructors of its strict classes have not all got to `o` yet, and perhaps never will, and have something to do there. */
export function isUnbranded(o: unknown): o is object {
  return isAnyUnbranded() && isObject(o) && isWaiting(findWaiting(o));
}

const isWaiting = (entry: Waiting | undefined): entry is Waiting =>
  entry !== undefined && entry.madeBelow === undefined;

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
  const home = classOfElement(element);
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
  if (!isWaiting(entry) || objectGetPrototypeOf(o) !== entry.prototype) return false;
  if (!isEntered && (isShown(entry) || (C === undefined && hasOwnAccessor(o)))) return false;
  const entered = C ?? (isEntered ? enteredClass?.constructor : entry.heir.constructor);
  return entered !== undefined && descendsFrom(entry.heir.constructor, entered);
}

function hasOwnAccessor(o: object): boolean {
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    // The engine's, whose text is not made for this.
    if (k === "stack" && objectLookupGetter(o, k) === nativeGetter && objectLookupSetter(o, k) === nativeSetter)
      continue;
    if (!objectHasOwn(reflectGetOwnPropertyDescriptor(o, k)!, "value")) return true;
  }
  return false;
}
