/**
 * ToPrimitive and what builds on it, step by step as ECMAScript 7.1.1 has it, with every member read through the
 * guards.
 *
 * Natively, `"" + f` and `"" + [f]` show a function's emitted text, private names included (R1), and `"" + date`
 * tells the time zone (R6). Done by hand, the guest's own `toString`, `valueOf` and `Symbol.toPrimitive` are read and
 * called as often and in the order that plain JavaScript would, and where an intrinsic's would run, its stand-in does.
 */

import { isObject, numberOf, reflectApply, stringOf, symbolToPrimitive } from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { isCallable } from "./model.js";
import { leaveSelf } from "./under-construction.js";
import { tameValue } from "./values.js";

type Primitive = string | number | bigint | boolean | symbol | null | undefined;

const read = (o: object, k: PropertyKey): unknown => tameValue((o as Record<PropertyKey, unknown>)[k]);

export function toPrimitive(v: unknown, hint: "default" | "string" | "number"): Primitive {
  if (!isObject(v)) return v as Primitive;
  leaveSelf();
  const exotic = read(v, symbolToPrimitive);
  if (exotic !== undefined && exotic !== null) {
    if (!isCallable(exotic)) throwTypeError("Symbol.toPrimitive is not a function");
    const result = reflectApply(exotic, v, [hint]);
    if (!isObject(result)) return result as Primitive;
    throwTypeError("Cannot convert object to primitive value");
  }
  for (let i = 0; i < 2; i++) {
    const method = read(v, (hint === "string") === (i === 0) ? "toString" : "valueOf");
    if (isCallable(method)) {
      const result = reflectApply(method, v, []);
      if (!isObject(result)) return result as Primitive;
    }
  }
  return throwTypeError("Cannot convert object to primitive value");
}

/** ToPropertyKey, once (I3). A number stays a number. */
export function toKey(k: unknown): PropertyKey {
  switch (typeof k) {
    case "string":
    case "symbol":
    case "number":
      return k;
    case "object":
    case "function": {
      const primitive = toPrimitive(k, "string");
      return typeof primitive === "symbol" ? primitive : stringOf(primitive);
    }
    default:
      return stringOf(k);
  }
}

/** ToString; a symbol is a TypeError, as in a template. */
export function toText(v: unknown): string {
  return `${toPrimitive(v, "string") as string}`;
}

/** ToNumeric: a number or a BigInt. */
export function toNumeric(v: unknown): number | bigint {
  const primitive = toPrimitive(v, "number");
  return typeof primitive === "bigint" ? primitive : numeric(primitive);
}

function numeric(v: Primitive): number {
  // Unary plus, so that a symbol throws what the engine throws.
  return typeof v === "symbol" ? +(v as unknown as number) : numberOf(v);
}

/** A key as an error message shows it, without running guest code. */
export function describeKey(k: unknown): string {
  return isObject(k) ? "object" : stringOf(k);
}
