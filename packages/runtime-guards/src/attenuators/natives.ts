/**
 * The language's own functions behind a facade. Most work on the facade itself, as on any object. Those that work on internal slots run on the
 * object behind it, outside of every facade: what they call, they must call through one.
 */

import {
  arrayForEach,
  arrayMap,
  FERAL_EVAL,
  FeralArrayPrototype,
  FeralFunctionPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralSet,
  FeralWeakMap,
  FeralWeakSet,
  mapGet,
  mapSet,
  reflectApply,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  setAdd,
  setHas,
  symbolIterator,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { isCallable, isObject } from "../guards/model.js";
import { standInOf } from "../intrinsics/registry.js";

function methodsOf(...prototypes: (object | null)[]): Set<unknown> {
  const methods = new FeralSet<unknown>();
  arrayForEach(prototypes, (prototype) => {
    arrayForEach(reflectOwnKeys(prototype!), (k) => {
      const method: unknown = reflectGetOwnPropertyDescriptor(prototype!, k)!.value;
      if (k !== "constructor" && isCallable(method)) setAdd(methods, method);
    });
  });
  return methods;
}

const generic = methodsOf(FeralObjectPrototype, FeralFunctionPrototype, FeralArrayPrototype);

const prototypeOfIterator = (iterable: object): object | null =>
  reflectGetPrototypeOf((iterable as Record<symbol, () => object>)[symbolIterator]!());

const slotted = methodsOf(
  FeralMap.prototype,
  FeralSet.prototype,
  FeralWeakMap.prototype,
  FeralWeakSet.prototype,
  prototypeOfIterator(new FeralMap()),
  prototypeOfIterator(new FeralSet()),
  prototypeOfIterator([]),
  reflectGetPrototypeOf(function* () {}.prototype as object),
  reflectGetPrototypeOf(async function* () {}.prototype as object),
);

/** They work on whatever is their receiver, so a facade answers with them as they are, and they work on the facade. */
export const isGeneric = (v: unknown): boolean => setHas(generic, v);

/** They need the object itself as receiver. */
export const isSlotted = (v: unknown): boolean => setHas(slotted, v);

/**
 * Intrinsics of the language are not attenuated: in the disguise of a host's function, `Function` say would get past the
 * membrane, which knows intrinsics by identity.
 */
export const isIntrinsic = (v: object): boolean => (standInOf(v) !== undefined || v === FERAL_EVAL) && !isSlotted(v);

/** The slotted natives that call an argument, and where it stands. */
const callers = new FeralMap<unknown, number>();
/** Those that call `has` and `keys` of their first one. */
const askers = new FeralSet<unknown>();

function eachMethod(prototypes: readonly object[], names: readonly string[], visit: (method: Function) => void): void {
  arrayForEach(prototypes, (prototype) =>
    arrayForEach(names, (name) => {
      const method: unknown = reflectGetOwnPropertyDescriptor(prototype, name)?.value;
      if (isCallable(method)) visit(method);
    }),
  );
}

eachMethod([FeralMap.prototype, FeralSet.prototype], ["forEach"], (f) => mapSet(callers, f, 0));
eachMethod([FeralMap.prototype, FeralWeakMap.prototype], ["getOrInsertComputed"], (f) => mapSet(callers, f, 1));
eachMethod(
  [FeralSet.prototype],
  ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"],
  (f) => setAdd(askers, f),
);

/** How values pass a facade. */
export interface Crossing {
  out(v: unknown): unknown;
  in(v: unknown): unknown;
}

/**
 * What a slotted native is given in place of `v`, the viewer's argument at this position, where it would call it or its methods with what is in
 * the slots: its calls are made as the viewer would make them, of a facade through the facade. `undefined` where `v` may pass as it does
 * elsewhere: a map or a set whose methods are the language's own is read by natives alone.
 */
export function lentToNative(f: object, position: number, v: unknown, isFacade: boolean, by: Crossing): unknown {
  const call = (member: unknown, self: unknown, args: readonly unknown[]): unknown =>
    by.in(
      reflectApply(
        member as Function,
        self,
        arrayMap(args, (arg) => by.out(arg)),
      ),
    );
  if (isFacade && isCallable(v) && mapGet(callers, f) === position) {
    return {
      call(this: unknown, ...args: unknown[]): unknown {
        return call(v, by.out(this), args);
      },
    }.call;
  }
  if (position !== 0 || !isObject(v) || !setHas(askers, f)) return undefined;
  const inner = by.in(v) as object;
  if (isSlotted(reflectGet(inner, "has")) && isSlotted(reflectGet(inner, "keys"))) return undefined;
  const has = reflectGet(v, "has");
  const keys = reflectGet(v, "keys");
  if (!isCallable(has) || !isCallable(keys))
    throwTypeError("the argument is no set: it needs the methods 'has' and 'keys'");
  return {
    size: reflectGet(v, "size"),
    has: (member: unknown) => call(has, v, [member]),
    keys() {
      const iterator: unknown = reflectApply(keys, v, []);
      const next = isObject(iterator) ? reflectGet(iterator, "next") : undefined;
      if (!isCallable(next)) throwTypeError("the method 'keys' of the argument gave no iterator");
      return {
        next() {
          const result: unknown = reflectApply(next, iterator, []);
          if (!isObject(result)) throwTypeError("the result of an iterator is not an object");
          return { done: reflectGet(result, "done"), value: by.in(reflectGet(result, "value")) };
        },
      };
    },
  };
}
