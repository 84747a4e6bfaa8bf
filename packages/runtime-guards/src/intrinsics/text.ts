/**
 * Conversion to text that shows nothing of the emitted code, of the host's time zone, or of a stack.
 *
 * The natives convert their arguments with the native `toString` of what they get, and a function's native text is the
 * emitted one (R1). So a stand-in of a native that converts gives it, in the place of each object, a *carrier*: an
 * object whose one conversion does what ToPrimitive does, by the stand-ins, at the moment the native asks.
 */

import {
  arrayAppend,
  dataDescriptor,
  FeralFunctionPrototype,
  FeralTypeError,
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

type Hint = "string" | "number" | "default";

/** `o[k](...args)`, the method seen as a guest sees it. */
export function invoke(o: unknown, k: PropertyKey, args: unknown[] = []): unknown {
  const method = tame((o as Record<PropertyKey, unknown>)[k]);
  if (typeof method !== "function") throw new FeralTypeError(`${stringOf(k)} is not a function`);
  return reflectApply(method, o, args);
}

/** ToPrimitive with the stand-ins of the conversions. */
export function toPrimitive(v: unknown, hint: Hint): unknown {
  if (!isObject(v)) return v;
  const exotic = tame((v as Record<symbol, unknown>)[symbolToPrimitive]);
  if (exotic !== undefined && exotic !== null) {
    if (typeof exotic !== "function") throw new FeralTypeError("Symbol.toPrimitive is not a function");
    const result = reflectApply(exotic, v, [hint]);
    if (!isObject(result)) return result;
    throw new FeralTypeError("Cannot convert object to primitive value");
  }
  for (let i = 0; i < 2; i++) {
    const name = (hint === "string") === (i === 0) ? "toString" : "valueOf";
    const method = tame((v as Record<string, unknown>)[name]);
    if (typeof method !== "function") continue;
    const result = reflectApply(method, v, []);
    if (!isObject(result)) return result;
  }
  throw new FeralTypeError("Cannot convert object to primitive value");
}

/** ToString. A symbol throws. */
export function toText(v: unknown): string {
  const primitive = toPrimitive(v, "string");
  if (typeof primitive === "symbol") throw new FeralTypeError("Cannot convert a Symbol value to a string");
  return stringOf(primitive);
}

/** What a native that converts its argument to a primitive may be given: primitives as they are, carriers of objects. */
export function carrier(v: unknown): unknown {
  if (!isObject(v)) return v;
  const o = objectCreate(null) as object;
  reflectDefineProperty(
    o,
    symbolToPrimitive,
    dataDescriptor((hint: Hint) => toPrimitive(v, hint), false, false, false),
  );
  return o;
}

export function carriers(args: readonly unknown[]): unknown[] {
  const list: unknown[] = [];
  for (let i = 0; i < args.length; i++) arrayAppend(list, carrier(args[i]));
  return list;
}

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
