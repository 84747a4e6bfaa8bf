/**
 * Functions of the language that are lent to a receiver, `Array.prototype.slice.call(o)` and `Math.max.apply(null, list)`, as one function of the receiver and the arguments.
 * Emitted code calls it and never holds it as a value.
 *
 * Invariant I1, rules R1, R2 and R6: it does what `call` and `apply` do with the stand-in, which is found on frozen facades. What has a form of its own here calls the native
 * where the stand-in would do nothing else, and quote nothing: all other receivers go to the stand-in.
 */

import { isPrivateKey } from "../guards/model.js";
import {
  arrayIsArray,
  arraySlice,
  FeralFunctionApply,
  FeralFunctionCall,
  functionBind,
  isObject,
  objectHasOwn,
  objectHasOwnProperty,
  objectToString,
  reflectApply,
} from "../primordials.js";
import { capturedObject } from "./capture.js";
import { nativeBehind } from "./facades.js";
import { feralOf, standInOf } from "./registry.js";

type Lent = (...args: never[]) => unknown;
/** `isPlain`: no object of the domain is strict. */
type Form = (standIn: Function, feral: Function, isPlain: boolean) => Lent;

const called: Readonly<Record<string, Form>> = {
  "Object.prototype.toString": () => objectToString,
  "Object.prototype.hasOwnProperty": (standIn, _, isPlain) =>
    isPlain
      ? (o: unknown, k: unknown) => (isObject(k) ? reflectApply(standIn, o, [k]) : objectHasOwnProperty(o, k as string))
      : (o: unknown, k: unknown) =>
          typeof k === "string" && !isPrivateKey(o, k) ? objectHasOwnProperty(o, k) : reflectApply(standIn, o, [k]),
  // A list that is no array has no species.
  "Array.prototype.slice": (standIn) => (o: unknown, from: unknown, to: unknown) =>
    typeof o === "object" && o !== null && !arrayIsArray(o)
      ? arraySlice(o as ArrayLike<unknown>, from as number, to as number)
      : reflectApply(standIn, o, [from, to]),
};

const applied: Readonly<Record<string, Form>> = {
  // A list of its own is written by whoever holds it, also where its class is strict.
  "Array.prototype.push": (standIn, feral) => (o: unknown, list: unknown) =>
    arrayIsArray(o) && arrayIsArray(list)
      ? reflectApply(feral, o, list)
      : reflectApply(FeralFunctionApply, standIn, [o, list]),
};

/** {@link nativeBehind} of a function that `call`, or `apply`, lends. `isPlain`: for an artifact of compat that leaves guards out. */
export function lentBehind(f: Function, isCalled: boolean, isPlain: boolean): Function {
  const feral = feralOf(f);
  const captured = feral === undefined ? undefined : capturedObject(feral);
  // A variant of one domain is something else.
  const isShared = captured !== undefined && standInOf(feral!) === f;
  const forms = isCalled ? called : applied;
  if (isShared && objectHasOwn(forms, captured.path)) return forms[captured.path]!(f, feral as Function, isPlain);
  return functionBind(
    isCalled ? FeralFunctionCall : FeralFunctionApply,
    isShared ? withoutReceiver(f, captured.path) : f,
  );
}

/** Functions of namespaces ask nothing of their receiver, so that no message quotes it. */
const withoutReceiver = (f: Function, path: string): Function =>
  path === "Math.max" || path === "Math.min" || path === "String.fromCharCode" ? (nativeBehind(f) as Function) : f;
