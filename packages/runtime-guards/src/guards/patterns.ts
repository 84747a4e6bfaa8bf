/**
 * Object patterns, spread and `for-in`: member reads that no member expression shows.
 *
 * The attack: `const { constructor: { constructor: F } } = f`. The native pattern destructures a *view* in place of
 * the guest's value, and each property it asks for is read through the guards, once and in order.
 */

import {
  arrayFilter,
  dataDescriptor,
  FeralProxy,
  isObject,
  makeSymbol,
  objectCreate,
  objectGetOwnPropertySymbols,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  stringOf,
  toObject,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { tameOwnStack } from "../intrinsics/stack.js";
import { iterate } from "./iteration.js";
import { isGuestProxy, isPrivateKey, isStrictObject } from "./model.js";
import { leaveSelf } from "./under-construction.js";

/**
 * What a pattern looks like: `0` for anything that is not a pattern; `["o", …]` for an object pattern with the shapes
 * of its properties in order; `["a", …]` for an array pattern, whose last may be `["r", shape]` for a rest pattern.
 */
export type Shape = 0 | readonly unknown[];

/** Whether a pattern has patterns inside, so that what it takes out must be wrapped. */
export function isNested(shape: Shape | undefined): shape is readonly unknown[] {
  if (!isObject(shape)) return false;
  // Position 0 of a shape is its kind.
  for (let i = 1; i < shape.length; i++) if (shape[i] !== 0) return true;
  return false;
}

/** A value that a nested pattern destructures. Nothing stays what it is: the default applies, or the engine refuses it at the right time. */
export function wrapByShape(v: unknown, shape: Shape, get: Get): unknown {
  if (v === undefined || v === null || !isObject(shape)) return v;
  return shape[0] === "a" ? iterate(v, shape, get) : view(v, shape, get, get);
}

/** The guard `get`. */
export type Get = (o: unknown, k: PropertyKey) => unknown;

/** The object that the native pattern destructures in place of `x`, reading by `read`; patterns inside read by `get`. */
function view(x: unknown, shape: Shape | undefined, read: Get, get: Get): unknown {
  // The engine's own message would quote the emitted text.
  if (x === undefined || x === null)
    throwTypeError(`Cannot destructure '${x as undefined}' as it is ${x as undefined}.`);
  // Nothing but a rest element asks for members, which copies what a spread does.
  if (isObject(shape) && shape.length === 1 && isObject(x) && !isGuestProxy(x) && !isStrictObject(x))
    return spread(x, get);
  // Position 0 of a shape is its kind.
  let position = 1;
  const own = (): object => toObject(x);
  const handler = {
    __proto__: null,
    get(_target: object, k: PropertyKey): unknown {
      const v = read(x, k);
      const inner = isObject(shape) && position < shape.length ? shape[position] : 0;
      position++;
      return wrapByShape(v, inner as Shape, get);
    },
    // For a rest element: as CopyDataProperties sees the object itself.
    ownKeys(): (string | symbol)[] {
      const o = own();
      return arrayFilter(reflectOwnKeys(o), (k) => !isPrivateKey(o, k));
    },
    getOwnPropertyDescriptor(_target: object, k: PropertyKey): PropertyDescriptor | undefined {
      const descriptor = reflectGetOwnPropertyDescriptor(own(), k);
      return descriptor && dataDescriptor(undefined, true, descriptor.enumerable === true, true);
    },
  };
  return new FeralProxy(objectCreate(null), handler as unknown as ProxyHandler<object>);
}

/** `x` for `{ ...x }`: a copy without private names where it has any. */
function spread(x: unknown, get: Get): unknown {
  leaveSelf();
  if (!isObject(x) || isGuestProxy(x)) return x;
  tameOwnStack(x);
  if (!hasPrivateNames(x)) return x;
  const copy: object = {};
  const keys = reflectOwnKeys(x);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    if (isPrivateKey(x, k) || reflectGetOwnPropertyDescriptor(x, k)?.enumerable !== true) continue;
    reflectDefineProperty(copy, k, dataDescriptor(get(x, k), true, true, true));
  }
  return copy;
}

/**
 * Whether an object, which is no proxy, has own members that a copy leaves out. Names are private on strict objects alone. The engine lists the symbols of a record sooner
 * than all of its keys.
 */
function hasPrivateNames(x: object): boolean {
  const keys = isStrictObject(x) ? reflectOwnKeys(x) : objectGetOwnPropertySymbols(x);
  for (let i = 0; i < keys.length; i++) if (isPrivateKey(x, keys[i]!)) return true;
  return false;
}

/** `const { [k]: a, ...others } = x`: the members of `x` that are its own and enumerable, in order, but those under `keys`, which are converted already. */
export function others(x: unknown, keys: readonly unknown[], get: Get): object {
  const copy: object = {};
  const own = spread(toObject(x), get) as object;
  const names = reflectOwnKeys(own);
  for (let i = 0; i < names.length; i++) {
    const k = names[i]!;
    if (isAmong(keys, k) || reflectGetOwnPropertyDescriptor(own, k)?.enumerable !== true) continue;
    reflectDefineProperty(copy, k, dataDescriptor(get(own, k), true, true, true));
  }
  return copy;
}

/** Whether an own key is one of `keys`, which may have numbers. */
export function isAmong(keys: readonly unknown[], k: string | symbol): boolean {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key === k || (typeof key === "number" && stringOf(key) === k)) return true;
  }
  return false;
}

/** `x` for `for (k in x)`. The engine lists strings only, and private names are symbols. */
export function enumerate(x: unknown): unknown {
  return x;
}

/** A key that no object has. */
export const absent: symbol = makeSymbol();

export function makePatternGuards(get: Get, getSelf: Get) {
  return {
    iterate: (x: unknown, shape: Shape | undefined) => iterate(x, shape, get),
    view: (x: unknown, shape: Shape | undefined) => view(x, shape, get, get),
    viewSelf: (x: unknown, shape: Shape | undefined) => view(x, shape, getSelf, get),
    spread: (x: unknown) => spread(x, get),
    others: (x: unknown, ...keys: unknown[]) => others(x, keys, get),
  };
}
