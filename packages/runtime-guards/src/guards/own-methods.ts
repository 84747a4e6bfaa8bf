/**
 * Which methods are a class's own, said where emitted text can ask it in place. Invariants I1, I4, I5.
 *
 *     (o[$s_v1] ? o : $s_called(o, "sort")).sort(f)          $s_v1 is $s_guards.ownMethod("sort")
 *
 * Each name has a private symbol in a domain. `true` under it on the prototype of a strict class, or on the class, says that its body has a method of the name, which is closed with it. Who inherits from there finds
 * that method, or something nearer: an own member, or one of a class below. All of these are the guest's, so that none is a native, whatever natives do under the name; a proxy that is nearer does not have
 * the symbol.
 */

import { dataDescriptor, FeralMap, mapGet, mapSet, objectHasOwn, reflectDefineProperty } from "../primordials.js";
import type { ClassInfo } from "./model.js";
import { makeQuestion } from "./private-names.js";

/** What of a domain's state this needs. */
export interface OwnMethodNames {
  ownMethodNames: Map<string, symbol> | undefined;
}

/** The symbol under which objects of the domain say that they have a method of a class. */
export function ownMethodSymbol(domain: OwnMethodNames, name: string): symbol {
  const names = (domain.ownMethodNames ??= new FeralMap());
  let symbol = mapGet(names, name);
  if (symbol === undefined) {
    symbol = makeQuestion(name);
    mapSet(names, name, symbol);
  }
  return symbol;
}

/** At the end of a class's definition, when its members are not configurable any more. */
export function markMethods(domain: OwnMethodNames, info: ClassInfo): void {
  mark(domain, info.prototype, info.methodKeys);
  mark(domain, info.constructor, info.staticMethodKeys);
}

function mark({ ownMethodNames }: OwnMethodNames, home: object, keys: readonly PropertyKey[]): void {
  if (ownMethodNames === undefined) return;
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    const symbol = typeof k === "string" && objectHasOwn(home, k) ? mapGet(ownMethodNames, k) : undefined;
    if (symbol !== undefined) reflectDefineProperty(home, symbol, dataDescriptor(true, false, false, false));
  }
}
