/**
 * Which objects of the host a guest may choose as the receiver of a function of the host: those that have it as a member.
 *
 * Invariant I9. A method trusts its receiver as no function trusts its arguments: `emitter.on.call(registry, …)` would write into
 * an object of which the guest has a read-only view, and read what it does not show. A guest's own object is a receiver like any
 * argument, since the host gets a view of it.
 */

import {
  FeralWeakMap,
  reflectGet,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";

export interface Receivers {
  /** `f` crosses for the first time, as the member `k` of an object. */
  noteName(f: object, k: PropertyKey): void;
  /** A guest reads `f`, a function, as a member of `o`. */
  noteRead(f: object, o: object): void;
  /** Whether `f` is a member of `o`: its own or inherited, a value, a getter or a setter. Code of the host may run, and throw, where `o` is a proxy. */
  hasMember(o: object, f: Function): boolean;
}

export function makeReceivers(): Receivers {
  // A call follows its read, which is not repeated: that of a proxy may be counted or logged.
  let lastRead: object | undefined;
  let lastReadFrom: object | undefined;
  let names: WeakMap<object, PropertyKey> | undefined;
  /** A prototype on which a function was found: all that inherits from it has the function. */
  let holders: WeakMap<Function, object> | undefined;

  return {
    noteName: (f, k) => void weakMapSet((names ??= new FeralWeakMap()), f, k),
    noteRead(f, o) {
      // A loop reads the same: to compare costs less than to write what lives long.
      if (f !== lastRead) lastRead = f;
      if (o !== lastReadFrom) lastReadFrom = o;
    },
    hasMember(o, f) {
      if (f === lastRead && o === lastReadFrom) return true;
      const first = reflectGetPrototypeOf(o);
      if (first !== null && holders !== undefined && weakMapGet(holders, f) === first) return true;
      const name = (names && weakMapGet(names, f)) ?? ownName(f);
      for (let p: object | null = o; p !== null; p = reflectGetPrototypeOf(p)) {
        if (!isHeldAs(p, name, f) && !isHeld(p, f)) continue;
        if (p === first) weakMapSet((holders ??= new FeralWeakMap()), f, p);
        return true;
      }
      // A proxy may have members that it does not list.
      return reflectGet(o, name) === f;
    },
  };
}

function isHeldAs(holder: object, k: PropertyKey, f: Function): boolean {
  const own = reflectGetOwnPropertyDescriptor(holder, k);
  return own !== undefined && (own.value === f || own.get === f || own.set === f);
}

function isHeld(holder: object, f: Function): boolean {
  const keys = reflectOwnKeys(holder);
  for (let i = 0; i < keys.length; i++) if (isHeldAs(holder, keys[i]!, f)) return true;
  return false;
}

function ownName(f: Function): string {
  const name: unknown = reflectGetOwnPropertyDescriptor(f, "name")?.value;
  return typeof name === "string" ? name : "";
}
