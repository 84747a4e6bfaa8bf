/**
 * What stands for `this` in code that accesses self in place, as long as the instance waits for a brand. Invariant I5.
 *
 * A base constructor calls a method that an heir overrides; the heir's brand is not there yet, so that the method's receiver check asks for a permission, which
 * a call in place does not give. Such code therefore works on a view of the instance, whose members are read, written and called as the guards of self
 * do it. The emitted text accesses members of the view and has it for nothing else, so that no guest ever holds one.
 */

import {
  FeralProxy,
  FeralWeakMap,
  isObject,
  objectCreate,
  weakMapGet,
  weakMapHas,
  weakMapSet,
} from "../primordials.js";
import { isCallable } from "./model.js";
import { callBySelf } from "./values.js";

interface Access {
  readonly read: (o: object, k: PropertyKey) => unknown;
  readonly write: (o: object, k: PropertyKey, v: unknown) => void;
}

/** View → the instance; a function read from a view → the function itself. */
const behind = new FeralWeakMap<object, object>();

export function makeSelfView(o: object, { read, write }: Access): object {
  const handler = {
    __proto__: null,
    get(_: object, k: PropertyKey): unknown {
      const v = read(o, k);
      return isCallable(v) ? makeCallable(o, v) : v;
    },
    set(_: object, k: PropertyKey, v: unknown): boolean {
      write(o, k, v);
      return true;
    },
  };
  const view = new FeralProxy(objectCreate(null) as object, handler as ProxyHandler<object>);
  weakMapSet(behind, view, o);
  return view;
}

function makeCallable(o: object, f: Function): object {
  const handler = {
    __proto__: null,
    // Whoever is branded in the meantime is called as any other.
    apply: (_: Function, __: unknown, args: unknown[]): unknown => callBySelf(o, f, args),
  };
  const callable = new FeralProxy(f, handler as unknown as ProxyHandler<Function>);
  weakMapSet(behind, callable, f);
  return callable;
}

/** The instance behind a view, the function behind what was read from one; anything else is itself. */
export function behindView(v: unknown): unknown {
  return isObject(v) && weakMapHas(behind, v) ? weakMapGet(behind, v) : v;
}
