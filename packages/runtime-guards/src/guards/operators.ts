/**
 * Operators that would hand an operand to native code which shows it, or to guest code which keeps it (soundness 1.7).
 */

import {
  isObject,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  FeralFunctionPrototype,
  symbolHasInstance,
} from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { feralOf } from "../intrinsics/index.js";
import { toPrimitive, toText } from "./coercion.js";
import { isCallable } from "./model.js";
import { leaveSelf } from "./under-construction.js";
import { tameValue } from "./values.js";

const feralHasInstance = reflectGetOwnPropertyDescriptor(FeralFunctionPrototype, symbolHasInstance)!.value as Function;

/** `a + b` */
export function add(a: unknown, b: unknown): unknown {
  return !isObject(a) && !isObject(b)
    ? (a as number) + (b as number)
    : (toPrimitive(a, "default") as number) + (toPrimitive(b, "default") as number);
}

/** `a op b` for the comparisons that turn objects into text. */
export function binary(op: string, a: unknown, b: unknown): unknown {
  switch (op) {
    case "==":
      return looselyEqual(a, b);
    case "!=":
      return !looselyEqual(a, b);
  }
  const x = (isObject(a) ? toPrimitive(a, "number") : a) as number;
  const y = (isObject(b) ? toPrimitive(b, "number") : b) as number;
  switch (op) {
    case "<":
      return x < y;
    case ">":
      return x > y;
    case "<=":
      return x <= y;
    case ">=":
      return x >= y;
  }
  return throwTypeError("unknown operator");
}

function looselyEqual(a: unknown, b: unknown): boolean {
  if (a === null || a === undefined || b === null || b === undefined || isObject(a) === isObject(b)) {
    // No conversion of an object takes place.
    // eslint-disable-next-line eqeqeq
    return a == b;
  }
  const x = toPrimitive(a, "default");
  const y = toPrimitive(b, "default");
  // eslint-disable-next-line eqeqeq
  return x == y;
}

/** `${v}` in an untagged template. */
export function template(v: unknown): string {
  return isObject(v) ? toText(v) : `${v as string}`;
}

/**
 * `a instanceof B`. A facade answers for the intrinsic that it stands for, since that is what instances inherit from.
 * A guest's `Symbol.hasInstance` is guest code and gets `a`, which is a guest value.
 */
export function instanceOf(a: unknown, B: unknown): boolean {
  leaveSelf();
  if (!isObject(B)) throwTypeError("Right-hand side of 'instanceof' is not an object");
  const method = (B as unknown as Record<symbol, unknown>)[symbolHasInstance];
  if (method !== undefined && method !== null && method !== feralHasInstance) {
    const tamed = tameValue(method);
    if (!isCallable(tamed)) throwTypeError("Symbol.hasInstance is not a function");
    return !!reflectApply(tamed, B, [a]);
  }
  if (!isCallable(B)) throwTypeError("Right-hand side of 'instanceof' is not callable");
  return reflectApply(feralHasInstance, feralOf(B) ?? B, [a]) as boolean;
}
