/**
 * Which facade or stand-in a guest sees in place of an intrinsic, and the way back.
 *
 * Invariant I1. Every value that a guard or a stand-in gives to a guest is looked up here, whatever its `typeof`: some
 * intrinsics that ordinary reads give are plain objects (`prototype`, `Symbol.unscopables`). Each intrinsic has one
 * stand-in, made when it is first asked for.
 */

import { deny } from "../errors/deny.js";
import { isStrictObject } from "../guards/model.js";
import {
  FeralWeakMap,
  FeralWeakSet,
  isObject,
  weakMapGet,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { capturedObject, capturedObjects, type CapturedObject, unpermittedAtLoad } from "./capture.js";
import { isPrototypePath } from "./permits.js";

/** In the table until the stand-in is asked for: one look-up decides for every value that is no intrinsic. */
const UNBUILT = {};

/** In the table for a stand-in in whose place some domain shows something of its own: one look-up decides for what is neither that nor an intrinsic. */
const SUBSTITUTED = {};

const standIns = new FeralWeakMap<object, object | null>();
const ferals = new FeralWeakMap<object, object>();
/** Objects of ours → the intrinsic as which they show. */
const shownAs = new FeralWeakMap<object, object>();
for (let i = 0; i < capturedObjects.length; i++) weakMapSet(standIns, capturedObjects[i]!.object, UNBUILT);
for (let i = 0; i < unpermittedAtLoad.length; i++) weakMapSet(standIns, unpermittedAtLoad[i]!, null);
unpermittedAtLoad.length = 0;

type Build = (captured: CapturedObject) => object | null;
let build: Build = () => null;

/** `./facades.js` says, at load, how a stand-in is made. */
export function setBuilder(builder: Build): void {
  build = builder;
}

/** To be called before a facade is filled in: what it holds may lead back to it. */
export function registerStandIn(feral: object, standIn: object): void {
  weakMapSet(standIns, feral, standIn);
  weakMapSet(ferals, standIn, feral);
}

/** What a host put in the place of an intrinsic: a guest sees in it what it saw before, or nothing. */
export function registerPatch(o: object, standIn: object | null): void {
  if (weakMapGet(standIns, o) === undefined && weakMapGet(ferals, o) === undefined) weakMapSet(standIns, o, standIn);
}

const calledAsTheyAre = new FeralWeakSet<object>();

/** A function of the membrane that guests call in place, by `super` too, and see as `shown` where they read it as a value. */
export function registerMethod(f: object, shown: object): void {
  weakMapSet(standIns, f, shown);
  weakSetAdd(calledAsTheyAre, f);
}

/** Whether {@link registerMethod} knows it. */
export const isCalledAsItIs = (v: unknown): boolean => isObject(v) && weakSetHas(calledAsTheyAre, v);

/** What a facade of a constructor does when it is constructed. */
export type Maker = (args: unknown[], newTarget: Function) => unknown;
const makers = new FeralWeakMap<object, Maker>();

export function registerMaker(facade: object, make: Maker): void {
  weakMapSet(makers, facade, make);
}

/**
 * `Reflect.construct` of a facade, for a `newTarget` that is a constructor: the engine, constructing the facade, would read `newTarget.prototype` once
 * more, and before the arguments are converted.
 */
export const makerOf = (facade: object): Maker | undefined => weakMapGet(makers, facade);

/** For a stand-in that a feature makes for one domain: guards treat it as they do the shared one. */
export function registerVariant(feral: object, variant: object): void {
  weakMapSet(ferals, variant, feral);
}

/**
 * What a guest sees in place of an object: `undefined` where it is no intrinsic, and `null` where it is one without a
 * permit.
 */
export function standInOf(feral: object): object | null | undefined {
  const standIn = weakMapGet(standIns, feral);
  if (standIn !== UNBUILT) return standIn === SUBSTITUTED ? undefined : standIn;
  const other = weakMapGet(shownAs, feral);
  const built = other === undefined ? build(capturedObject(feral)!) : (standInOf(other) ?? null);
  weakMapSet(standIns, feral, built);
  return built;
}

/** Says that some domain shows something of its own in the place of a stand-in. */
export function noteSubstituted(standIn: object): void {
  if (weakMapGet(standIns, standIn) === undefined) weakMapSet(standIns, standIn, SUBSTITUTED);
}

/** Whether every domain shows an object as it is: what a guest made. */
export const isShownAsItIs = (o: object): boolean => weakMapGet(standIns, o) === undefined;

/** From now on guests see the stand-in of `feral` where an object of ours would show, `Object.getPrototypeOf` say. */
export function showAs(o: object, feral: object): void {
  weakMapSet(shownAs, o, feral);
  weakMapSet(standIns, o, UNBUILT);
}

/** The intrinsic that a facade or stand-in stands for. It never reaches a guest. */
export function feralOf(standIn: object): object | undefined {
  return weakMapGet(ferals, standIn);
}

export function isStandIn(o: unknown): boolean {
  return isObject(o) && weakMapGet(ferals, o) !== undefined;
}

/**
 * What a guest's object inherits from where the guest names a prototype facade: the intrinsic itself, so that the
 * engine treats the object as it treats any other. All other facades stay: a class inherits its statics from that of a constructor, and what
 * inherited from the `Reflect` of the realm would show its natives to code that reads a member under a name that only namespaces have.
 *
 * Throws for a strict object (I4): the engine looks private names up along the prototype chain, so that a class with an instance
 * on its chain, or an object made from a class's prototype, would reach members that are not its own. Only `extends` puts a
 * strict class on a chain.
 */
export function feralPrototype<T extends object | null>(p: T): T {
  if (p === null) return p;
  if (isStrictObject(p)) {
    deny(
      "self",
      "self/prototype",
      "an instance, a class or the prototype of a class of the strict profile cannot become a prototype",
    );
  }
  const feral = feralOf(p);
  return feral !== undefined && isPrototypePath(capturedObject(feral)!.path) ? (feral as T) : p;
}

/** What a guest sees of a value that the engine gives: intrinsics as their stand-ins, everything else as it is. */
export function tame(v: unknown): unknown {
  if (!isObject(v)) return v;
  const standIn = standInOf(v);
  if (standIn === undefined) return v;
  if (standIn === null) {
    return deny("authority", "authority/intrinsic", "this member of the host's realm is not available");
  }
  return standIn;
}
