/**
 * The proxy through which one side sees an object of the other: a shadow target of the viewer's own, live reads, no
 * writes. Invariants I1 and I9.
 *
 * The target is never the object itself, so a proxy invariant can neither force a raw value through nor be broken by
 * an object that is frozen. Both directions share this file, and differ in {@link Direction} alone.
 */

import {
  arrayFilter,
  arrayIsArray,
  dataDescriptor,
  FeralObjectPrototype,
  FeralProxy,
  FeralWeakMap,
  objectCreate,
  objectGetPrototypeOf,
  reflectDefineProperty,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectHas,
  reflectOwnKeys,
  symbolFor,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";

export interface Direction {
  /** Whether the viewer is the host, whose tools may look at the view. */
  readonly isForHost: boolean;
  /** Runs an operation on the owner's side: checks that the domain lives, and translates what it throws. */
  cross<T>(operation: () => T): T;
  /** Reads a member as the owner's side does, converted for the viewer; `target` is the viewer's shadow. */
  read(o: object, k: PropertyKey, target: object): unknown;
  isPublic(o: object, k: PropertyKey): boolean;
}

/** Node's `util.inspect` looks past a proxy at its target; this shows it what the proxy shows. */
const inspectSymbol = symbolFor("nodejs.util.inspect.custom");

export function makeViews(direction: Direction): (o: object) => object {
  const owners = new FeralWeakMap<object, object>();
  const ownerOf = (target: object): object => weakMapGet(owners, target)!;

  function describeOwn(target: object, k: PropertyKey): PropertyDescriptor | undefined {
    const o = ownerOf(target);
    if (!direction.isPublic(o, k)) return undefined;
    const own = direction.cross(() => reflectGetOwnPropertyDescriptor(o, k));
    if (own === undefined) return undefined;
    const isLength = k === "length" && arrayIsArray(target);
    return dataDescriptor(direction.read(o, k, target), isLength, own.enumerable === true, !isLength);
  }

  const handler = {
    __proto__: null,
    get(target: object, k: PropertyKey): unknown {
      const o = ownerOf(target);
      return direction.isPublic(o, k) ? direction.read(o, k, target) : reflectGet(target, k);
    },
    has(target: object, k: PropertyKey): boolean {
      const o = ownerOf(target);
      return direction.isPublic(o, k) ? direction.cross(() => reflectHas(o, k)) : reflectHas(target, k);
    },
    ownKeys(target: object): (string | symbol)[] {
      const o = ownerOf(target);
      return direction.cross(() => arrayFilter(reflectOwnKeys(o), (k) => direction.isPublic(o, k)));
    },
    getOwnPropertyDescriptor: describeOwn,
    set: (): boolean => false,
    defineProperty: (): boolean => false,
    deleteProperty: (): boolean => false,
    setPrototypeOf: (): boolean => false,
    preventExtensions: (): boolean => false,
  };

  function snapshot(target: object): object {
    const copy = (arrayIsArray(target) ? [] : objectCreate(objectGetPrototypeOf(target))) as object;
    const keys = handler.ownKeys(target);
    for (let i = 0; i < keys.length; i++) {
      const own = describeOwn(target, keys[i]!);
      if (own !== undefined) reflectDefineProperty(copy, keys[i]!, own);
    }
    return copy;
  }

  return (o) => {
    const target: object = direction.cross(() => arrayIsArray(o))
      ? []
      : (objectCreate(direction.cross(() => objectGetPrototypeOf(o)) === null ? null : FeralObjectPrototype) as object);
    if (direction.isForHost) {
      reflectDefineProperty(
        target,
        inspectSymbol,
        dataDescriptor(() => snapshot(target), false, false, true),
      );
    }
    weakMapSet(owners, target, o);
    return new FeralProxy(target, handler as unknown as ProxyHandler<object>);
  };
}
