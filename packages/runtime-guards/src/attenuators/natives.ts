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
import { isCallable } from "../guards/model.js";
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

/** The slotted natives that call an argument, or methods of it, and where it stands. */
const callers = new FeralMap<unknown, number>();

function addCallers(prototypes: readonly object[], position: number, ...names: readonly string[]): void {
  arrayForEach(prototypes, (prototype) =>
    arrayForEach(names, (name) => {
      const method: unknown = reflectGetOwnPropertyDescriptor(prototype, name)?.value;
      if (isCallable(method)) mapSet(callers, method, position);
    }),
  );
}

addCallers([FeralMap.prototype, FeralSet.prototype], 0, "forEach");
addCallers([FeralMap.prototype, FeralWeakMap.prototype], 1, "getOrInsertComputed");
addCallers([FeralSet.prototype], 0, "union", "intersection", "difference", "symmetricDifference");
addCallers([FeralSet.prototype], 0, "isSubsetOf", "isSupersetOf", "isDisjointFrom");

/** Whether `f` is a native that calls what it is given at this position. */
export const callsArgument = (f: object, position: number): boolean => mapGet(callers, f) === position;

/** How values pass a facade. */
export interface Crossing {
  out(v: unknown): unknown;
  in(v: unknown): unknown;
}

/**
 * What stands for a facade where a slotted native calls it ({@link callsArgument}). The native calls a function (`forEach`), or the `has` and
 * `keys` of an object (`union`), with what is in the slots: these calls go through the facade. A map or a set whose methods are the
 * language's own is read by natives alone, and stands for itself.
 */
export function lentToNative(facade: object, original: object, by: Crossing): object {
  const call = (f: unknown, self: unknown, args: readonly unknown[]): unknown =>
    by.in(
      reflectApply(
        f as Function,
        by.out(self),
        arrayMap(args, (arg) => by.out(arg)),
      ),
    );
  if (isCallable(original)) {
    return {
      call(this: unknown, ...args: unknown[]): unknown {
        return call(facade, this, args);
      },
    }.call;
  }
  if (isSlotted(reflectGet(original, "has")) && isSlotted(reflectGet(original, "keys"))) return original;
  return {
    size: reflectGet(facade, "size"),
    has: (v: unknown) => call(reflectGet(facade, "has"), original, [v]),
    keys() {
      const iterator = reflectApply(reflectGet(facade, "keys") as Function, facade, []) as object;
      const next = reflectGet(iterator, "next") as Function;
      return {
        next() {
          const result = reflectApply(next, iterator, []) as object;
          return { done: reflectGet(result, "done"), value: by.in(reflectGet(result, "value")) };
        },
      };
    },
  };
}
