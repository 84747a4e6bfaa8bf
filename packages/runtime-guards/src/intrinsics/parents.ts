/**
 * What classes extend where their text says the facade of a constructor. It is never a value of a guest's: who asks for the parent of such a class gets the facade.
 *
 * The engine makes an object for an ordinary function before `super(…)` calls it, and notes in the hidden class that belongs to the new target who made it. The native
 * constructor behind a facade makes another, for which the engine makes a new hidden class, since that one says somebody else: each instance of a class would have one of
 * its own, and no code that sees two of them could be optimised. A constructor of the kind that heirs have gets no object of its own.
 */

import {
  functionBind,
  objectFreeze,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectSetPrototypeOf,
  FeralWeakMap,
  isObject,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { feralOf, makerOf, registerVariant, showAs, standInOf, type Maker } from "./registry.js";

const parents = new FeralWeakMap<object, Function>();

/** {@link makeParent} of a facade of a constructor's that says how it constructs, for all domains; any other value itself. */
export function parentOf(B: Function): Function {
  const known = weakMapGet(parents, B);
  if (known !== undefined) return known;
  const feral = feralOf(B) as Function | undefined;
  const make = makerOf(B);
  if (feral === undefined || make === undefined || standInOf(feral) !== B || !hasPrototype(B)) return B;
  const parent = makeParent(feral, B, make);
  weakMapSet(parents, B, parent);
  return parent;
}

const hasPrototype = (B: Function): boolean => isObject(reflectGetOwnPropertyDescriptor(B, "prototype")?.value);

const LIKE_FACADE = ["name", "length", "prototype"];

/**
 * What is constructed by `super(…)` alone, and shows as the facade. What else is asked of it, it inherits from the facade, but for `prototype`, which is the facade's own: a bound function, since
 * the prototype of a class is for good.
 */
export function makeParent(feral: Function, facade: Function, make: Maker): Function {
  const heir = class extends null {
    constructor(...args: unknown[]) {
      return make(args, new.target) as never;
    }
  };
  const parent = functionBind(objectFreeze(heir), undefined);
  for (let i = 0; i < LIKE_FACADE.length; i++)
    reflectDefineProperty(parent, LIKE_FACADE[i]!, reflectGetOwnPropertyDescriptor(facade, LIKE_FACADE[i]!)!);
  reflectSetPrototypeOf(parent, facade);
  registerVariant(feral, parent);
  showAs(parent, feral);
  return objectFreeze(parent);
}
