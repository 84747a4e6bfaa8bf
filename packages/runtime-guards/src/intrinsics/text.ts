/**
 * Conversion to text that shows nothing of the emitted code, of the host's time zone, or of a stack.
 *
 * The natives convert their arguments with the native `toString` of what they get, and a function's native text is the
 * emitted one (R1). So a stand-in of a native that converts gives it, in the place of each object, a *carrier*: an
 * object whose one conversion does what ToPrimitive does, by the stand-ins, at the moment the native asks.
 */

import { throwTypeError } from "../errors/deny.js";
import { toPrimitive } from "../guards/coercion.js";
import {
  dataDescriptor,
  FeralFunctionPrototype,
  functionToString,
  isObject,
  objectCreate,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  stringEndsWith,
  stringOf,
  stringStartsWith,
  symbolToPrimitive,
} from "../primordials.js";
import { isStandIn, tame } from "./registry.js";

/** `o[k](...args)`, the method seen as a guest sees it. */
export function invoke(o: unknown, k: PropertyKey, args: unknown[] = []): unknown {
  const method = tame((o as Record<PropertyKey, unknown>)[k]);
  if (typeof method !== "function") throwTypeError(`${stringOf(k)} is not a function`);
  return reflectApply(method, o, args);
}

/** What a native that converts its argument to a primitive may be given: primitives as they are, carriers of objects. */
export function carrier(v: unknown): unknown {
  if (!isObject(v)) return v;
  const o = objectCreate(null) as object;
  reflectDefineProperty(
    o,
    symbolToPrimitive,
    dataDescriptor((hint: "string" | "number" | "default") => toPrimitive(v, hint), false, false, false),
  );
  return o;
}

/** Replaces the objects in a list of arguments by their carriers. The list is the caller's own. */
export function carriers(args: unknown[]): unknown[] {
  for (let i = 0; i < args.length; i++) {
    if (isObject(args[i])) args[i] = carrier(args[i]);
  }
  return args;
}

/** The arguments of `replace` and kin: `args[1]` may be a replacing function, whose results become text. */
export function replacementCarriers(args: unknown[]): unknown[] {
  const replace = args[1];
  if (typeof replace === "function") args[1] = undefined;
  carriers(args);
  if (typeof replace === "function") args[1] = replacer(replace);
  return args;
}

/** A replacing function for the engine, which makes texts of what it gives. */
export const replacer =
  (replace: Function) =>
  (...match: unknown[]): unknown =>
    carrier(reflectApply(replace, undefined, match));

/**
 * The source text that a guest sees of a function. A class is told from a function, which libraries ask; nothing else
 * of the text is told.
 */
export function functionText(f: Function): string {
  const own = reflectGetOwnPropertyDescriptor(f, "name");
  const name = own !== undefined && typeof own.value === "string" ? own.value : "";
  if (isStandIn(f)) return `function ${name}() { [native code] }`;
  const text = f === FeralFunctionPrototype ? "" : functionToString(f);
  if (stringEndsWith(text, "{ [native code] }")) return `function ${name}() { [native code] }`;
  if (stringStartsWith(text, "class")) return `class ${name} { [guest code] }`;
  return `function ${name}() { [guest code] }`;
}
