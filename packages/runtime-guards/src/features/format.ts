/**
 * Text of guest values, for `console`: as a developer wants to see them, without asking them.
 *
 * Invariants I1, I4, I9 and R1. Nothing of a guest runs here: no getter, no trap of a guest's proxy, no `toString`, `toJSON`,
 * `Symbol.toPrimitive`, `Symbol.toStringTag` or `util.inspect.custom`. Own data properties are read by their descriptors,
 * private names are left out, and of a function its kind and name are shown. What the host gave is shown as it is seen
 * through the membrane. Size, depth and length have limits: a guest cannot make the host write without bound.
 */

import {
  arrayAppend,
  arrayBufferByteLength,
  arrayIncludes,
  arrayIsArray,
  arrayJoin,
  dateGetTime,
  dateToISOString,
  FeralArrayBuffer,
  FeralDate,
  FeralErrorPrototype,
  FeralMap,
  FeralPromisePrototype,
  FeralRegExpPrototype,
  FeralSet,
  isObject,
  jsonStringify,
  mapForEach,
  mathMin,
  numberIsFinite,
  numberOf,
  objectIs,
  objectPropertyIsEnumerable,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  regexpFlags,
  regexpSource,
  regexpTest,
  setForEach,
  stringCharAt,
  stringOf,
  stringSlice,
  stringStartsWith,
  symbolDescription,
  typedArrayLength,
  typedArrayTag,
} from "../primordials.js";
import { classInfoOfPrototype, inheritsFrom, isGuestProxy, isPrivateKey } from "../guards/model.js";
import { feralOf, functionText } from "../intrinsics/index.js";

/** No text is longer; what is left out is said. */
export const MAX_TEXT = 65536;
const MAX_DEPTH = 2;
const MAX_ITEMS = 100;
const MAX_STRING_IN_OBJECT = 10_000;
/** A line that is longer has its members on lines of their own. */
const MAX_LINE = 72;

export interface FormatOptions {
  /** How many objects may be inside each other; 2 where it is left out. */
  readonly depth?: number | undefined;
}

interface State {
  readonly depth: number;
  readonly path: object[];
  /** How many more characters may be collected; a rough count, so that a wide graph ends. */
  left: number;
}

/** A value as text; strings at the top are as they are where `isTop`. */
export function formatValue(v: unknown, options: FormatOptions = {}, isTop = true): string {
  if (isTop && typeof v === "string") return v;
  const state: State = {
    depth: options.depth ?? MAX_DEPTH,
    path: [],
    left: MAX_TEXT,
  };
  return show(v, state);
}

export function limitText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${stringSlice(text, 0, MAX_TEXT)}… ${text.length - MAX_TEXT} more characters`;
}

/** `console.log("%s is %d", …)`: the arguments of a call as one text. */
export function formatArguments(args: readonly unknown[]): string {
  let text = "";
  let next = 0;
  if (typeof args[0] === "string") {
    next = 1;
    text = args.length === 1 ? args[0] : substituteArguments(args[0], args, (used) => (next = used));
  }
  for (let i = next; i < args.length && text.length <= MAX_TEXT; i++) {
    text += (i === 0 ? "" : " ") + formatValue(args[i]);
  }
  return limitText(text);
}

function substituteArguments(format: string, args: readonly unknown[], used: (n: number) => void): string {
  let text = "";
  let next = 1;
  const { length } = format;
  for (let i = 0; i < length; i++) {
    const c = stringCharAt(format, i);
    const verb = c === "%" ? stringCharAt(format, i + 1) : "";
    if (verb === "%") {
      text += "%";
      i++;
    } else if (verb !== "" && next < args.length && regexpTest(VERBS, verb)) {
      text += substituted(verb, args[next]);
      next++;
      i++;
    } else {
      text += c;
    }
    if (text.length > MAX_TEXT) break;
  }
  used(next);
  return text;
}

const VERBS = /^[sdifjoOc]$/;

function substituted(verb: string, v: unknown): string {
  switch (verb) {
    case "c":
      return "";
    case "d":
      return typeof v === "bigint" ? `${v}n` : isObject(v) || typeof v === "symbol" ? "NaN" : number(numberOf(v));
    case "i":
      if (typeof v === "bigint") return `${v}n`;
      if (isObject(v) || typeof v === "symbol" || !numberIsFinite(numberOf(v))) return "NaN";
      return number(numberOf(v) - (numberOf(v) % 1));
    case "f":
      return isObject(v) || typeof v === "symbol" ? "NaN" : number(numberOf(v));
    case "s":
      return typeof v === "string" ? v : formatValue(v, { depth: 0 });
    default:
      return formatValue(v, { depth: verb === "o" ? 4 : 2 }, false);
  }
}

const number = (n: number): string => (objectIs(n, -0) ? "-0" : stringOf(n));

const quoted = (text: string): string => {
  const shown = text.length > MAX_STRING_IN_OBJECT ? stringSlice(text, 0, MAX_STRING_IN_OBJECT) : text;
  return jsonStringify(shown)! + (shown === text ? "" : `… ${text.length - shown.length} more characters`);
};

function show(v: unknown, state: State): string {
  const text = showWhole(v, state);
  state.left -= text.length;
  return text;
}

function showWhole(v: unknown, state: State): string {
  switch (typeof v) {
    case "string":
      return quoted(v);
    case "number":
      return number(v);
    case "bigint":
      return `${v}n`;
    case "symbol":
      return `Symbol(${symbolDescription(v) ?? ""})`;
    case "object":
    case "function":
      break;
    default:
      return stringOf(v);
  }
  if (v === null) return "null";
  if (isGuestProxy(v)) return typeof v === "function" ? "[Function: proxy]" : "[Proxy]";
  if (arrayIncludes(state.path, v)) return "[Circular]";
  try {
    return showObject(v, state);
  } catch {
    // The host's side of a view refused, or the domain is revoked.
    return "[Object: not readable]";
  }
}

function ownData(o: object, k: PropertyKey): unknown {
  return reflectGetOwnPropertyDescriptor(o, k)?.value as unknown;
}

/** The first data property on the chain; getters and proxies end the search. */
function inheritedData(o: object, k: PropertyKey): unknown {
  for (let p: object | null = o; p !== null && !isGuestProxy(p); p = reflectGetPrototypeOf(p)) {
    const own = reflectGetOwnPropertyDescriptor(p, k);
    if (own !== undefined) return own.value as unknown;
  }
  return undefined;
}

/** The name of the class that made an object; `null` for an object without a prototype. */
function classNameOf(o: object): string | null {
  const prototype = reflectGetPrototypeOf(o);
  if (prototype === null) return null;
  for (let p: object | null = prototype; p !== null && !isGuestProxy(p); p = reflectGetPrototypeOf(p)) {
    const C = classInfoOfPrototype(p)?.constructor ?? ownData(p, "constructor");
    if (typeof C !== "function" || isGuestProxy(C)) continue;
    const name = ownData(C, "name");
    if (typeof name === "string" && name !== "") return name;
  }
  return "Object";
}

function showFunction(f: Function): string {
  const name = ownData(f, "name");
  const kind = stringStartsWith(functionText(f), "class") ? "class" : "Function";
  const shown = typeof name === "string" && name !== "" ? name : undefined;
  if (kind === "class") return `[class ${shown ?? "(anonymous)"}]`;
  return shown === undefined ? "[Function (anonymous)]" : `[Function: ${shown}]`;
}

function showObject(o: object, state: State): string {
  if (typeof o === "function") return showFunction(o);
  const name = classNameOf(o);
  if (feralOf(o) !== undefined) return `[${name === "Object" ? "intrinsic" : (name ?? "intrinsic")}]`;
  if (inheritsFrom(o, FeralErrorPrototype)) return showError(o, state);
  if (inheritsFrom(o, FeralDate.prototype)) {
    const time = slot(() => dateGetTime(o));
    if (time !== undefined) {
      return time === time ? dateToISOString(o) : "Invalid Date";
    }
  }
  if (inheritsFrom(o, FeralRegExpPrototype)) {
    const text = slot(() => `/${regexpSource(o)}/${regexpFlags(o)}`);
    if (text !== undefined) return text;
  }
  if (inheritsFrom(o, FeralPromisePrototype)) return "Promise {}";
  if (inheritsFrom(o, FeralArrayBuffer.prototype)) {
    const length = slot(() => arrayBufferByteLength(o));
    if (length !== undefined) return `ArrayBuffer { byteLength: ${length} }`;
  }
  if (state.path.length > state.depth) return arrayIsArray(o) ? "[Array]" : `[${name ?? "Object: null prototype"}]`;
  arrayAppend(state.path, o);
  try {
    return showMembers(o, name, state);
  } finally {
    state.path.length--;
  }
}

/** What a native says of an internal slot; `undefined` where the object has none. */
function slot<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function showMembers(o: object, name: string | null, state: State): string {
  const tag = typedArrayTag(o);
  if (tag !== undefined) {
    const items: string[] = [];
    const length = typedArrayLength(o);
    for (let i = 0; i < length && i < MAX_ITEMS; i++) arrayAppend(items, stringOf((o as { [i: number]: unknown })[i]));
    return list(`${name ?? tag}(${length}) `, "[", "]", withMore(items, length));
  }
  if (arrayIsArray(o)) {
    const items: string[] = [];
    const length = numberOf(ownData(o, "length"));
    for (let i = 0; i < length && i < MAX_ITEMS && state.left > 0; i++) {
      const own = reflectGetOwnPropertyDescriptor(o, i);
      arrayAppend(items, own === undefined ? "<empty>" : showProperty(own, state));
    }
    return list(
      name === "Array" ? "" : `${name ?? "[Array: null prototype]"}(${length}) `,
      "[",
      "]",
      withMore(items, length),
    );
  }
  if (inheritsFrom(o, FeralMap.prototype)) {
    const items: string[] = [];
    const size = slot(() => {
      let n = 0;
      mapForEach(o as Map<unknown, unknown>, (v, k) => {
        if (n++ < MAX_ITEMS && state.left > 0) arrayAppend(items, `${show(k, state)} => ${show(v, state)}`);
      });
      return n;
    });
    if (size !== undefined) return list(`${name ?? "Map"}(${size}) `, "{", "}", withMore(items, size));
  }
  if (inheritsFrom(o, FeralSet.prototype)) {
    const items: string[] = [];
    const size = slot(() => {
      let n = 0;
      setForEach(o as Set<unknown>, (v) => {
        if (n++ < MAX_ITEMS && state.left > 0) arrayAppend(items, show(v, state));
      });
      return n;
    });
    if (size !== undefined) return list(`${name ?? "Set"}(${size}) `, "{", "}", withMore(items, size));
  }
  const prefix = name === null ? "[Object: null prototype] " : name === "Object" ? "" : `${name} `;
  return list(prefix, "{", "}", ownMembers(o, state));
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function ownMembers(o: object, state: State): string[] {
  const members: string[] = [];
  const keys = reflectOwnKeys(o);
  let more = 0;
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    // The descriptor of an error's stack would make the engine read the error's name and message.
    if (isPrivateKey(o, k) || !objectPropertyIsEnumerable(o, k)) continue;
    const own = reflectGetOwnPropertyDescriptor(o, k);
    if (own === undefined) continue;
    if (members.length >= MAX_ITEMS || state.left <= 0) {
      more++;
      continue;
    }
    const key =
      typeof k === "symbol" ? `[Symbol(${symbolDescription(k) ?? ""})]` : regexpTest(IDENTIFIER, k) ? k : quoted(k);
    arrayAppend(members, `${key}: ${showProperty(own, state)}`);
  }
  if (more > 0) arrayAppend(members, `... ${more} more`);
  return members;
}

function showProperty(own: PropertyDescriptor, state: State): string {
  if (own.get === undefined && own.set === undefined) return show(own.value, state);
  return own.get === undefined ? "[Setter]" : own.set === undefined ? "[Getter]" : "[Getter/Setter]";
}

function showError(o: object, state: State): string {
  const name = inheritedData(o, "name");
  const message = inheritedData(o, "message");
  const title = typeof name === "string" ? name : "Error";
  let text = typeof message === "string" && message !== "" ? `${title}: ${message}` : title;
  if (state.path.length > state.depth) return `[${text}]`;
  arrayAppend(state.path, o);
  try {
    const members = ownMembers(o, state);
    const cause = reflectGetOwnPropertyDescriptor(o, "cause");
    if (cause !== undefined && cause.enumerable !== true)
      arrayAppend(members, `[cause]: ${showProperty(cause, state)}`);
    const errors = reflectGetOwnPropertyDescriptor(o, "errors");
    if (errors !== undefined && errors.enumerable !== true)
      arrayAppend(members, `[errors]: ${showProperty(errors, state)}`);
    if (members.length > 0) text = list(`${text} `, "{", "}", members);
  } finally {
    state.path.length--;
  }
  return text;
}

function withMore(items: string[], length: number): string[] {
  if (length > items.length) arrayAppend(items, `... ${length - items.length} more`);
  return items;
}

function list(prefix: string, open: string, close: string, items: readonly string[]): string {
  if (items.length === 0) return `${prefix}${open}${close}`;
  const line = arrayJoin(items, ", ");
  if (line.length <= MAX_LINE && !regexpTest(LINE_BREAK, line)) return `${prefix}${open} ${line} ${close}`;
  let text = `${prefix}${open}\n`;
  for (let i = 0; i < items.length; i++) text += `${indent(items[i]!, "  ")}${i + 1 < items.length ? "," : ""}\n`;
  return text + close;
}

const LINE_BREAK = /\n/;

/** Each line of a text behind a margin. */
export function indent(text: string, margin: string): string {
  if (margin === "") return text;
  let out = margin;
  const { length } = text;
  let from = 0;
  for (let i = 0; i < length; i++) {
    if (stringCharAt(text, i) !== "\n") continue;
    out += stringSlice(text, from, i + 1) + margin;
    from = i + 1;
  }
  return out + stringSlice(text, mathMin(from, length));
}
