/**
 * The globals of one domain: the language's facades, what features define, endowments, and what the guest itself puts there.
 *
 * Invariants R6 and I7. The guest's `globalThis` has all of them as own properties. It is made when something first asks for the
 * object itself, since most guests only name globals, and most name few: until then no guest can have added one, and all are
 * read-only. Names are looked up in the object from then on.
 */

import { baseGlobal, baseGlobalNames } from "../intrinsics/index.js";
import {
  dataDescriptor,
  FeralMap,
  FeralObjectPrototype,
  mapForEach,
  mapGet,
  mapHas,
  mapSet,
  objectCreate,
  objectHasOwn,
  objectSetPrototypeOf,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
} from "../primordials.js";

export class Globals {
  /** Some of it is in the place of a base global. */
  #features: Map<string, PropertyDescriptor> | undefined = undefined;
  #endowments: Map<string, PropertyDescriptor> | undefined = undefined;
  #object: object | undefined = undefined;

  /** What a feature defines, before anything of the guest's runs. */
  grant(name: string, v: unknown): void {
    mapSet((this.#features ??= new FeralMap()), name, dataDescriptor(v, false, false, false));
  }

  /** What the host endows, after all features are there and before anything of the guest's runs. */
  endow(name: string, v: unknown): void {
    mapSet((this.#endowments ??= new FeralMap()), name, dataDescriptor(v, false, true, false));
  }

  isGranted(name: string): boolean {
    return this.#features !== undefined && mapHas(this.#features, name);
  }

  /** What `globalThis` has as its own. */
  own(name: string): PropertyDescriptor | undefined {
    if (this.#object !== undefined) return reflectGetOwnPropertyDescriptor(this.#object, name);
    const own =
      (this.#endowments && mapGet(this.#endowments, name)) ?? (this.#features && mapGet(this.#features, name));
    if (own !== undefined) return own;
    return name === "globalThis" ? dataDescriptor(this.object(), false, false, false) : baseGlobal(name);
  }

  has(name: string): boolean {
    return this.#object === undefined ? this.own(name) !== undefined : objectHasOwn(this.#object, name);
  }

  /** The value of a name that {@link has} finds. A getter of the guest's runs. */
  get(name: string): unknown {
    return this.#object === undefined ? this.own(name)!.value : (this.#object as Record<string, unknown>)[name];
  }

  /** `globalThis`. */
  object(): object {
    return (this.#object ??= this.#make());
  }

  is(o: unknown): boolean {
    return this.#object !== undefined && o === this.#object;
  }

  #make(): object {
    const object = objectCreate(FeralObjectPrototype) as object;
    const define = (own: PropertyDescriptor, name: string): void => void reflectDefineProperty(object, name, own);
    if (this.#features !== undefined) mapForEach(this.#features, define);
    for (let i = 0; i < baseGlobalNames.length; i++) {
      const name = baseGlobalNames[i]!;
      const base = this.isGranted(name) ? undefined : baseGlobal(name);
      if (base !== undefined) define(base, name);
    }
    define(dataDescriptor(object, false, false, false), "globalThis");
    if (this.#endowments !== undefined) mapForEach(this.#endowments, define);
    return object;
  }
}
objectSetPrototypeOf(Globals.prototype, null);
