/**
 * Iteration by native consumers: `for-of`, spread, array patterns, `yield*`.
 *
 * What such a consumer reads (`Symbol.iterator`, `next`, `done`, `return`) stays inside the engine: it is called, never
 * shown to the guest. So what iterates by a method of the engine's is iterated by the engine itself, with exactly the effects of
 * plain JavaScript. For all else there is an iterable that calls the guest's method, which keeps the emitted text out of the
 * engine's messages and gives nested patterns their views.
 */

import {
  arrayAppend,
  arrayIsArray,
  FeralSet,
  isObject,
  nativeIteratorMethods,
  objectGetPrototypeOf,
  objectHasOwn,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  reflectSetPrototypeOf,
  setAdd,
  setHas,
  symbolAsyncIterator,
  symbolIterator,
  toObject,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { describe } from "./calls.js";
import { isCallable, isGuestProxy } from "./model.js";
import { PROXY } from "./private-names.js";
import { type Get, isNested, type Shape, wrapByShape } from "./patterns.js";
import { leaveSelf } from "./under-construction.js";
import { tameValue } from "./values.js";

const read = (o: unknown, k: PropertyKey): unknown => tameValue((o as Record<PropertyKey, unknown>)[k]);

const nativeMethods = new FeralSet<unknown>();
for (let i = 0; i < nativeIteratorMethods.length; i++) setAdd(nativeMethods, nativeIteratorMethods[i]);
const arrayMethod = nativeIteratorMethods[0];

/**
 * An iterable by which one native consumer iterates `x`: at once where there is no shape, so that the iterator's method may be read here. A shape says that
 * something else may come first, which has to find everything unread.
 */
export function iterate(x: unknown, shape: Shape | undefined, get: Get): unknown {
  leaveSelf();
  if (x === undefined || x === null) throwNotIterable(x);
  if (shape !== undefined) return iterateLater(x, shape, get);
  const feral = (x as Record<symbol, unknown>)[symbolIterator];
  // To read it again shows only to a guest's proxy, be it on the chain: no accessor of a guest's gives a native.
  const isNative = feral === arrayMethod || setHas(nativeMethods, feral);
  if (isNative && (x as Record<symbol, unknown>)[PROXY] === undefined) return x;
  const method = tameValue(feral);
  if (!isCallable(method)) throwNotIterable(x);
  return new GuestIterable(x, method);
}

/** What iterates by a guest's method. A class, since V8 makes a literal with `__proto__: null` a dictionary, which takes 600 ns. */
class GuestIterable {
  readonly #iterated: unknown;
  readonly #method: Function;
  constructor(iterated: unknown, method: Function) {
    this.#iterated = iterated;
    this.#method = method;
  }
  [symbolIterator](): unknown {
    return reflectApply(this.#method, this.#iterated, []);
  }
}
reflectSetPrototypeOf(GuestIterable.prototype, null);

function iterateLater(x: unknown, shape: Shape, get: Get): unknown {
  if (isNested(shape)) return iterateByShape(x, shape, get);
  if (hasCallable(x, symbolIterator)) return x;
  return {
    __proto__: null,
    get [symbolIterator]() {
      return iteratorMethod(x);
    },
  };
}

/** An iterable for `for await` and for `yield*` in an async generator. */
export function iterateAsync(x: unknown): unknown {
  leaveSelf();
  if (x === undefined || x === null) throwTypeError(`${describe(x)} is not async iterable`);
  if (hasCallable(x, symbolAsyncIterator)) return x;
  return {
    __proto__: null,
    get [symbolAsyncIterator]() {
      const method = read(x, symbolAsyncIterator);
      if (method === undefined || method === null) return undefined;
      if (!isCallable(method)) throwTypeError(`${describe(x)} is not async iterable`);
      return () => reflectApply(method, x, []);
    },
    get [symbolIterator]() {
      const method = read(x, symbolIterator);
      if (!isCallable(method)) throwTypeError(`${describe(x)} is not async iterable`);
      return () => reflectApply(method, x, []);
    },
  };
}

/** Whether a method is there for the engine to find without running guest code. */
function hasCallable(x: unknown, k: symbol): boolean {
  for (let p: object | null = toObject(x); p !== null; p = objectGetPrototypeOf(p)) {
    if (isGuestProxy(p)) return false;
    const descriptor = reflectGetOwnPropertyDescriptor(p, k);
    if (descriptor !== undefined) return objectHasOwn(descriptor, "value") && isCallable(descriptor.value);
  }
  return false;
}

function iteratorMethod(x: unknown): () => unknown {
  const method = read(x, symbolIterator);
  if (!isCallable(method)) throwNotIterable(x);
  return () => reflectApply(method as Function, x, []);
}

function throwNotIterable(x: unknown): never {
  const why = x === undefined || x === null ? " (cannot read property Symbol(Symbol.iterator))" : "";
  return throwTypeError(`${describe(x)} is not iterable${why}`);
}

/** An array pattern with patterns inside: the values at their positions come out as views. */
function iterateByShape(x: unknown, shape: readonly unknown[], get: Get): object {
  return {
    __proto__: null,
    [symbolIterator]() {
      const iterator = iteratorMethod(x)();
      if (!isObject(iterator)) throwTypeError("Result of the Symbol.iterator method is not an object");
      return shapedIterator(iterator as object, shape, get);
    },
  };
}

function shapedIterator(iterator: object, shape: readonly unknown[], get: Get): object {
  const nextMethod = read(iterator, "next");
  // Position 0 of a shape is its kind.
  let position = 1;

  function step(): { readonly done: boolean; readonly value: unknown } {
    if (!isCallable(nextMethod)) throwTypeError(`${describe(nextMethod)} is not a function`);
    const result = reflectApply(nextMethod as Function, iterator, []);
    if (!isObject(result)) throwTypeError(`Iterator result ${describe(result)} is not an object`);
    return read(result, "done") ? { done: true, value: undefined } : { done: false, value: read(result, "value") };
  }

  function remaining(): unknown[] {
    const list: unknown[] = [];
    for (let result = step(); !result.done; result = step()) arrayAppend(list, result.value);
    return list;
  }

  let drained = false;
  return {
    __proto__: null,
    next() {
      if (drained) return { done: true, value: undefined };
      const inner = position < shape.length ? shape[position] : 0;
      position++;
      if (isRest(inner)) {
        drained = true;
        return { done: false, value: wrapByShape(remaining(), inner[1] as Shape, get) };
      }
      const { done, value } = step();
      return { done, value: done ? undefined : wrapByShape(value, inner as Shape, get) };
    },
    get return() {
      const method = read(iterator, "return");
      if (method === undefined || method === null) return undefined;
      if (!isCallable(method)) throwTypeError(`${describe(method)} is not a function`);
      return () => reflectApply(method, iterator, []);
    },
  };
}

function isRest(shape: unknown): shape is readonly unknown[] {
  return arrayIsArray(shape) && shape[0] === "r";
}
