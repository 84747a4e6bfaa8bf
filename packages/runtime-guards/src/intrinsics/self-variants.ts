/**
 * The forms of the reflecting operations that the compiler uses where their target is literally `this` in self: they
 * are self writes (R2), so a strict object is accepted. A `_` key in a descriptor map or a source is still refused:
 * undeclared private names are not written from data.
 */

import { FeralWeakMap, weakMapGet, weakMapSet } from "../primordials.js";
import { feralAt } from "./capture.js";
import { standInOf } from "./registry.js";
import { assign, defineProperties, defineProperty, lock } from "./tamed/object.js";
import * as reflect from "./tamed/reflect.js";

type Variant = (...args: any[]) => unknown;

/** Made when the first is asked for: what it is made of was captured at load. */
let variants: WeakMap<object, Variant> | undefined;

function makeVariants(): WeakMap<object, Variant> {
  const made = new FeralWeakMap<object, Variant>();
  const add = (path: string, make: (feral: Function) => Variant): void => {
    const feral = feralAt(path);
    const standIn = feral === undefined ? undefined : standInOf(feral);
    if (typeof feral === "function" && typeof standIn === "function") weakMapSet(made, standIn, make(feral));
  };
  add(
    "Object.assign",
    () =>
      (target, ...sources) =>
        assign(target, sources, true),
  );
  add("Object.defineProperty", () => (o, k, descriptor) => defineProperty(o, k, descriptor, true));
  add("Object.defineProperties", () => (o, descriptors) => defineProperties(o, descriptors, true));
  add("Object.freeze", (feral) => (o) => lock(feral, o, true));
  add("Object.seal", (feral) => (o) => lock(feral, o, true));
  add("Object.preventExtensions", (feral) => (o) => lock(feral, o, true));
  add(
    "Reflect.set",
    () =>
      (...args) =>
        reflect.set(args, true),
  );
  add("Reflect.defineProperty", () => (o, k, descriptor) => reflect.defineProperty(o, k, descriptor, true));
  add("Reflect.deleteProperty", () => (o, k) => reflect.deleteProperty(o, k, true));
  add("Reflect.preventExtensions", () => (o) => reflect.preventExtensions(o, true));
  return made;
}

/** The self form of a stand-in; `undefined` where it has none. */
export function selfVariantOf(standIn: object): Function | undefined {
  variants ??= makeVariants();
  return weakMapGet(variants, standIn);
}
