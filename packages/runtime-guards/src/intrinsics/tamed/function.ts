/**
 * `Function`, its three sisters, `Function.prototype`, and `Symbol.species` of the constructors.
 *
 * Invariants I1 and R6: text becomes code through the compiler only. `caller` and `arguments` show the host's calls.
 */

import { deny, throwTypeError } from "../../errors/deny.js";
import {
  FeralArrayPrototype,
  FeralObjectPrototype,
  isObject,
  reflectApply,
  reflectGetPrototypeOf,
} from "../../primordials.js";
import { feralOf, isStandIn } from "../registry.js";
import { functionText } from "../text.js";
import type { Tamed, TamedConstructors } from "./shared.js";

const codeOutOfText = (name: string) => () => (): never =>
  deny(
    "authority",
    "authority/eval",
    `${name} is not available: it makes code out of text. With the feature "eval" write eval("(function () { … })")`,
  );

const species = () =>
  function (this: unknown): unknown {
    return this;
  };

const poisoned = () => (): never =>
  throwTypeError(
    "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them",
  );

/**
 * OrdinaryHasInstance. A function's prototype is a facade where it inherits its statics from one, and then the
 * native answer would be that `class E extends Array {}` is no Function. A proxy is asked once for each prototype.
 */
export function hasInstance(feral: Function, C: unknown, o: unknown): boolean {
  const prototype: unknown =
    typeof C === "function" && isStandIn(C) ? (C as { prototype?: unknown }).prototype : undefined;
  if (!isObject(prototype) || !isObject(o)) return reflectApply(feral, C, [o]) as boolean;
  for (let p = reflectGetPrototypeOf(o); p !== null; p = reflectGetPrototypeOf(p)) {
    if (p === prototype) return true;
    // No facade is above the engine's own prototypes.
    if (p === FeralObjectPrototype) return false;
    if (p !== FeralArrayPrototype && feralOf(p) === prototype) return true;
  }
  return false;
}

export const tamedFunction: Tamed = {
  "Function.prototype.toString": () =>
    function () {
      if (typeof this !== "function") {
        throwTypeError("Function.prototype.toString requires that 'this' be a Function");
      }
      return functionText(this);
    },
  "%ThrowTypeError%": poisoned,
};

/** Refuses nothing but a prototype that is a primitive, so that no message quotes a function. */
export const directFunction: Tamed = {
  "Function.prototype.@@hasInstance": (feral) =>
    ({
      hasInstance(this: unknown, o: unknown): boolean {
        return hasInstance(feral, this, o);
      },
    }).hasInstance,
};

export const tamedFunctionAccessors: Tamed = {
  "get Function.prototype.arguments": poisoned,
  "set Function.prototype.arguments": poisoned,
  "get Function.prototype.caller": poisoned,
  "set Function.prototype.caller": poisoned,
  "get Array.@@species": species,
  "get Map.@@species": species,
  "get Set.@@species": species,
  "get Promise.@@species": species,
  "get RegExp.@@species": species,
  "get ArrayBuffer.@@species": species,
  "get SharedArrayBuffer.@@species": species,
  "get %TypedArray%.@@species": species,
};

export const tamedFunctionConstructors: TamedConstructors = {
  Function: codeOutOfText("Function"),
  "%GeneratorFunction%": codeOutOfText("GeneratorFunction"),
  "%AsyncFunction%": codeOutOfText("AsyncFunction"),
  "%AsyncGeneratorFunction%": codeOutOfText("AsyncGeneratorFunction"),
};
