/**
 * The proxy through which one side sees an object of the other: a shadow target of the viewer's own, live reads, and
 * writes only where the direction allows them. Invariants I1 and I9.
 *
 * The target is never the object itself, so a proxy invariant can neither force a raw value through nor be broken by
 * an object that is frozen: all that a view reports is configurable, but the length of an array, and its target stays
 * extensible. Both directions share this file, and differ in {@link Direction} alone. Nothing is allocated for a read.
 */

import {
  arrayAppend,
  arrayIsArray,
  dataDescriptor,
  FeralArrayPrototype,
  FeralArrayValues,
  FeralIteratorPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralProxy,
  FeralSet,
  FeralWeakMap,
  isObject,
  mapClear,
  mapSet,
  maxSafeInteger,
  objectCreate,
  objectFreeze,
  objectSetPrototypeOf,
  reflectApply,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectHas,
  reflectOwnKeys,
  setAdd,
  setClear,
  symbolFor,
  symbolIterator,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { BEHIND } from "../guards/private-names.js";
import { showAs } from "../intrinsics/index.js";
import { arrayMethod } from "./natives.js";

export interface Direction {
  /** Whether the viewer is the host, whose tools may look at the view. */
  readonly isForHost: boolean;
  /** Whether {@link retire} has ended it. */
  isRetired: boolean;
  /** Throws where the domain is revoked. */
  assertLive(): void;
  /** The viewer's error for what the owner's side threw. */
  thrown(e: unknown): unknown;
  isPublic(o: object, k: PropertyKey): boolean;
  /** An object as the viewer may hold it. */
  convert(v: object): unknown;
  /** The same for what was read as a member of `o`, which views as `shadow`. */
  member(v: object, o: object, k: PropertyKey, shadow: Shadow): unknown;
  /** A primitive that was read as the member `k`, as the viewer may know it. */
  primitive(v: unknown, k: PropertyKey): unknown;
  isWritable(o: object): boolean;
  /** Throws the error of a refused write. */
  refuse(doing: string, o: object, k?: PropertyKey): never;
  /** `o[k] = v`, `Reflect.defineProperty` and `delete` on the owner's side, which is writable. */
  write(o: object, k: PropertyKey, v: unknown): boolean;
  define(o: object, k: PropertyKey, own: PropertyDescriptor): boolean;
  remove(o: object, k: PropertyKey): boolean;
}

/**
 * Ends a direction for good: every use of its views is refused by `assertLive`. Nothing else of the domain stays with them, since
 * records of the host that live on may hold their views.
 */
export function retire(direction: Direction, assertLive: () => never): void {
  direction.isRetired = true;
  direction.assertLive = assertLive;
  direction.thrown = assertLive;
  direction.convert = assertLive;
  direction.member = assertLive;
  direction.isWritable = assertLive;
  direction.refuse = assertLive;
  direction.write = assertLive;
  direction.define = assertLive;
  direction.remove = assertLive;
}

/** What a view is of: the target of its proxy, or for an array beside it. */
export class Shadow {
  readonly owner: object;
  /** What the view inherits from, as the viewer sees it. */
  readonly prototype: object | null;
  readonly direction: Direction;
  /** The view itself; absent where it is no object's only view. */
  view: object | undefined = undefined;
  constructor(owner: object, prototype: object | null, direction: Direction) {
    this.owner = owner;
    this.prototype = prototype;
    this.direction = direction;
  }
}
objectSetPrototypeOf(Shadow.prototype, null);

/** Node's `util.inspect` looks past a proxy at its target; this shows it what the proxy shows. */
const inspectSymbol = symbolFor("nodejs.util.inspect.custom");

class HostShadow extends Shadow {
  [inspectSymbol](): unknown {
    return inspectView(this);
  }
}

type Members = Record<PropertyKey, unknown>;
type ArrayTarget = unknown[] & { [BEHIND]: Shadow };

function inherited(prototype: object | null, k: PropertyKey, receiver: unknown): unknown {
  return prototype === null ? undefined : reflectGet(prototype, k, receiver);
}

function describe(shadow: Shadow, k: PropertyKey, isLength: boolean): PropertyDescriptor | undefined {
  const { owner, direction } = shadow;
  if (!direction.isPublic(owner, k)) return undefined;
  direction.assertLive();
  let v: unknown;
  let own: PropertyDescriptor | undefined;
  try {
    own = reflectGetOwnPropertyDescriptor(owner, k);
    if (own === undefined) return undefined;
    v = (owner as Members)[k];
  } catch (e) {
    throw direction.thrown(e);
  }
  const isOpen = isLength || (own.writable !== false && direction.isWritable(owner));
  const seen = isObject(v) ? direction.member(v, owner, k, shadow) : direction.primitive(v, k);
  return dataDescriptor(seen, isOpen, own.enumerable === true, !isLength);
}

function has({ owner, prototype, direction }: Shadow, k: PropertyKey): boolean {
  if (!direction.isPublic(owner, k)) return prototype !== null && reflectHas(prototype, k);
  direction.assertLive();
  try {
    return reflectHas(owner, k);
  } catch (e) {
    throw direction.thrown(e);
  }
}

function ownKeys({ owner, direction }: Shadow): (string | symbol)[] {
  direction.assertLive();
  let keys: (string | symbol)[];
  try {
    keys = reflectOwnKeys(owner);
  } catch (e) {
    throw direction.thrown(e);
  }
  const seen: (string | symbol)[] = [];
  for (let i = 0; i < keys.length; i++) if (direction.isPublic(owner, keys[i]!)) arrayAppend(seen, keys[i]!);
  return seen;
}

function set({ owner, direction, view }: Shadow, k: PropertyKey, v: unknown, receiver: unknown): boolean {
  direction.assertLive();
  if (receiver !== view || !direction.isPublic(owner, k) || !direction.isWritable(owner)) {
    direction.refuse("write", owner, k);
  }
  return direction.write(owner, k, v);
}

function defineProperty({ owner, direction }: Shadow, k: PropertyKey, own: PropertyDescriptor): boolean {
  direction.assertLive();
  const isPlain =
    own.get === undefined && own.set === undefined && own.configurable !== false && own.writable !== false;
  if (!direction.isPublic(owner, k) || !direction.isWritable(owner) || !isPlain) direction.refuse("define", owner, k);
  return direction.define(owner, k, own);
}

function deleteProperty({ owner, direction }: Shadow, k: PropertyKey): boolean {
  direction.assertLive();
  if (!direction.isPublic(owner, k) || !direction.isWritable(owner)) direction.refuse("delete", owner, k);
  return direction.remove(owner, k);
}

function setPrototypeOf({ owner, prototype, direction }: Shadow, p: object | null): boolean {
  return p === prototype || direction.refuse("change the prototype of", owner);
}

const recordHandler = {
  __proto__: null,
  get(target: Shadow, k: PropertyKey, receiver: unknown): unknown {
    if (k === BEHIND) return receiver === target.view ? target : undefined;
    const { owner, direction } = target;
    if (!direction.isPublic(owner, k)) return inherited(target.prototype, k, receiver);
    direction.assertLive();
    let v: unknown;
    try {
      v = (owner as Members)[k];
    } catch (e) {
      throw direction.thrown(e);
    }
    return isObject(v) ? direction.member(v, owner, k, target) : direction.primitive(v, k);
  },
  has,
  ownKeys,
  set,
  defineProperty,
  deleteProperty,
  setPrototypeOf,
  getOwnPropertyDescriptor: (target: Shadow, k: PropertyKey) => describe(target, k, false),
  getPrototypeOf: (target: Shadow): object | null => target.prototype,
  preventExtensions: refuseToFreeze,
};

const arrayHandler = {
  __proto__: null,
  get(target: ArrayTarget, k: PropertyKey, receiver: unknown): unknown {
    const shadow = target[BEHIND];
    if (k === BEHIND) return receiver === shadow.view ? shadow : undefined;
    const { owner, direction } = shadow;
    if (!direction.isPublic(owner, k)) return reflectGet(FeralArrayPrototype, k, receiver);
    direction.assertLive();
    let v: unknown;
    let isInherited = false;
    try {
      v = (owner as Members)[k];
      // What an array inherits is the viewer's own, also where the array is of another realm.
      if (typeof v === "function" && arrayMethod(k) !== undefined) isInherited = !isOwn(owner, k);
    } catch (e) {
      throw direction.thrown(e);
    }
    if (isInherited) return k === symbolIterator ? iterateView : arrayMethod(k);
    return isObject(v) ? direction.member(v, owner, k, shadow) : direction.primitive(v, k);
  },
  has: (target: ArrayTarget, k: PropertyKey) => has(target[BEHIND], k),
  ownKeys: (target: ArrayTarget) => ownKeys(target[BEHIND]),
  set: (target: ArrayTarget, k: PropertyKey, v: unknown, receiver: unknown) => set(target[BEHIND], k, v, receiver),
  defineProperty(target: ArrayTarget, k: PropertyKey, own: PropertyDescriptor): boolean {
    // The engine's own definition of a length, in `push` for one, says nothing of `configurable`.
    return defineProperty(target[BEHIND], k, own);
  },
  deleteProperty: (target: ArrayTarget, k: PropertyKey) => (k === "length" ? false : deleteProperty(target[BEHIND], k)),
  setPrototypeOf: (target: ArrayTarget, p: object | null) => setPrototypeOf(target[BEHIND], p),
  getOwnPropertyDescriptor: (target: ArrayTarget, k: PropertyKey) => describe(target[BEHIND], k, k === "length"),
  preventExtensions: (target: ArrayTarget): boolean => refuseToFreeze(target[BEHIND]),
};

function refuseToFreeze({ owner, direction }: Shadow): never {
  return direction.refuse("freeze", owner);
}

/** A view of what is no array, for its shadow; `prototype` is the viewer's. */
export function recordView(o: object, prototype: object | null, direction: Direction): Shadow {
  const shadow = direction.isForHost ? new HostShadow(o, prototype, direction) : new Shadow(o, prototype, direction);
  shadow.view = new FeralProxy(shadow, recordHandler as unknown as ProxyHandler<object>);
  return shadow;
}

export function arrayView(o: object, direction: Direction): Shadow {
  const target = [] as unknown as ArrayTarget;
  const shadow = new Shadow(o, FeralArrayPrototype, direction);
  target[BEHIND] = shadow;
  if (direction.isForHost) {
    reflectDefineProperty(target, inspectSymbol, dataDescriptor(inspectArray, false, false, true));
  }
  shadow.view = new FeralProxy(target, arrayHandler as unknown as ProxyHandler<object>);
  return shadow;
}

/** A view that does not answer for its object. */
export function laterView(o: object, direction: Direction): object {
  const shadow = new Shadow(o, FeralObjectPrototype, direction);
  return new FeralProxy(shadow, recordHandler as unknown as ProxyHandler<object>);
}

/** What a view is of; `undefined` for whatever is no view, and for objects that inherit from one. */
export function shadowOf(o: object): Shadow | undefined {
  try {
    return (o as { [BEHIND]?: Shadow })[BEHIND];
  } catch {
    // A revoked proxy of the guest, or what inherits from one.
    return undefined;
  }
}

// ------------------------------------------------------------------------------------------------------- iteration

/** Iterates what is behind a view of an array: many times faster than a trap for each index. */
class ViewIterator {
  readonly #shadow: Shadow;
  #index = 0;
  constructor(shadow: Shadow) {
    this.#shadow = shadow;
  }
  next(): { done: boolean; value: unknown } {
    const { owner, direction } = this.#shadow;
    const index = this.#index;
    direction.assertLive();
    let v: unknown;
    try {
      if (index >= (owner as unknown[]).length) {
        this.#index = maxSafeInteger;
        return { done: true, value: undefined };
      }
      v = (owner as unknown[])[index];
    } catch (e) {
      throw direction.thrown(e);
    }
    this.#index = index + 1;
    return { done: false, value: isObject(v) ? direction.convert(v) : v };
  }
}
reflectDeleteProperty(ViewIterator.prototype, "constructor");
objectSetPrototypeOf(ViewIterator.prototype, FeralIteratorPrototype);
objectFreeze(reflectGetOwnPropertyDescriptor(ViewIterator.prototype, "next")!.value);
objectFreeze(ViewIterator.prototype);

/** `Array.prototype.values` of a view; that is also what a guest is shown of it. */
const iterateView = objectFreeze(
  {
    values(this: object): unknown {
      const shadow = isObject(this) ? shadowOf(this) : undefined;
      return shadow === undefined ? reflectApply(FeralArrayValues, this, []) : new ViewIterator(shadow);
    },
  }.values,
);
showAs(iterateView, FeralArrayValues);

// ------------------------------------------------------------------------------------------------------ inspection

function inspectArray(this: object): unknown {
  return inspectView(this);
}

/** The hook is called on a view, or with the option `showProxy` on its target, which holds the guest's object itself. */
function inspectView(o: object): object {
  const { view } = shadowOf(o) ?? (o as Shadow);
  return snapshot(view!);
}

/** By view, so that a tool finds out that it is in a cycle. */
const snapshots = new FeralWeakMap<object, object>();

/** What a view shows, as an object of the host's own: always the same one for a view, filled anew. */
function snapshot(view: object): object {
  const prototype = reflectGetPrototypeOf(view);
  let copy = weakMapGet(snapshots, view);
  if (copy === undefined) weakMapSet(snapshots, view, (copy = makeSnapshot(view, prototype)));
  if (prototype === FeralMap.prototype) {
    mapClear(copy as Map<unknown, unknown>);
    reflectApply((view as Map<unknown, unknown>).forEach, view, [
      (v: unknown, k: unknown) => mapSet(copy as Map<unknown, unknown>, k, v),
    ]);
    return copy;
  }
  if (prototype === FeralSet.prototype) {
    setClear(copy as Set<unknown>);
    reflectApply((view as Set<unknown>).forEach, view, [(v: unknown) => setAdd(copy as Set<unknown>, v)]);
    return copy;
  }
  const before = reflectOwnKeys(copy);
  for (let i = 0; i < before.length; i++) reflectDeleteProperty(copy, before[i]!);
  const keys = reflectOwnKeys(view);
  for (let i = 0; i < keys.length; i++) {
    const property = reflectGetOwnPropertyDescriptor(view, keys[i]!);
    if (property !== undefined) reflectDefineProperty(copy, keys[i]!, property);
  }
  return copy;
}

function makeSnapshot(view: object, prototype: object | null): object {
  if (prototype === FeralMap.prototype) return new FeralMap();
  if (prototype === FeralSet.prototype) return new FeralSet();
  return arrayIsArray(view) ? [] : (objectCreate(prototype) as object);
}

function isOwn(o: object, k: PropertyKey): boolean {
  return reflectGetOwnPropertyDescriptor(o, k) !== undefined;
}
