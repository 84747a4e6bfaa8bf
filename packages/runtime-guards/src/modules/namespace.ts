/**
 * Module namespace objects, as ECMAScript 10.4.6 has them: null prototype, sorted keys, live values, no writes. The
 * target has the very properties that the proxy reports, so every invariant holds by construction.
 */

import {
  arrayPush,
  arraySort,
  dataDescriptor,
  FeralProxy,
  mapForEach,
  mapGet,
  objectCreate,
  objectHasOwn,
  objectIs,
  objectKeys,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectPreventExtensions,
  symbolToStringTag,
} from "../primordials.js";

/** Reads a binding of a module: its value now, or the error of its temporal dead zone. */
export type Cell = () => unknown;

export function makeNamespace(cells: ReadonlyMap<string, Cell>): object {
  const target = objectCreate(null) as object;
  const names: string[] = [];
  mapForEach(cells, (_cell, name) => arrayPush(names, name));
  arraySort(names);
  for (let i = 0; i < names.length; i++) {
    reflectDefineProperty(target, names[i]!, dataDescriptor(undefined, true, true, false));
  }
  reflectDefineProperty(target, symbolToStringTag, dataDescriptor("Module", false, false, false));
  reflectPreventExtensions(target);

  const read = (k: PropertyKey): unknown => (typeof k === "string" ? mapGet(cells, k)?.() : undefined);
  const handler = {
    __proto__: null,
    get(_target: object, k: PropertyKey): unknown {
      return k === symbolToStringTag ? "Module" : read(k);
    },
    getOwnPropertyDescriptor(_target: object, k: PropertyKey): PropertyDescriptor | undefined {
      const own = reflectGetOwnPropertyDescriptor(target, k);
      if (own !== undefined && typeof k === "string") own.value = read(k);
      return own;
    },
    set: (): boolean => false,
    /** Whether what is asked for is there already: nothing can be changed. */
    defineProperty(_target: object, k: PropertyKey, asked: PropertyDescriptor): boolean {
      if (typeof k === "symbol") return reflectDefineProperty(target, k, asked);
      if (!objectHasOwn(target, k)) return false;
      const current = dataDescriptor(read(k), true, true, false);
      const parts = objectKeys(asked) as (keyof PropertyDescriptor)[];
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i]!;
        if (!objectHasOwn(current, part) || !objectIs(asked[part], current[part])) return false;
      }
      return true;
    },
  };
  return new FeralProxy(target, handler as unknown as ProxyHandler<object>);
}
