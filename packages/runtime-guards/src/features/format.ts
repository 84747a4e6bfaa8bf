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
  arrayIndexOf,
  arrayIsArray,
  dateGetTime,
  dateToISOString,
  FeralArrayBuffer,
  FeralDate,
  FeralErrorPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralPromisePrototype,
  FeralRegExpPrototype,
  FeralSet,
  isObject,
  mapForEach,
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
  stringSplit,
  stringStartsWith,
  symbolDescription,
  symbolToStringTag,
  typedArrayLength,
  typedArrayTag,
} from "../primordials.js";
import { layOut, quote, type Parts } from "./layout.js";
import { classInfoOfPrototype, inheritsFrom, isGuestProxy, isPrivateKey, memberOf } from "../guards/model.js";
import { feralOf, functionText, isStandIn } from "../intrinsics/index.js";

/** No text is longer; what is left out is said. */
const MAX_TEXT = 65536;
const MAX_DEPTH = 2;
const MAX_ITEMS = 100;
const LONG_HOLE = 1000;
const MAX_STRING_IN_OBJECT = 10_000;

export interface FormatOptions {
  /** How many objects may be inside each other; 2 where it is left out. */
  readonly depth?: number | undefined;
}

interface State {
  readonly depth: number;
  readonly path: object[];
  /** The objects that are in themselves. */
  readonly circular: object[];
  /** How many objects the last one with members was in. */
  deepest: number;
  /** How many more characters may be collected; a rough count, so that a wide graph ends. */
  left: number;
}

/** A value as text; strings at the top are as they are where `isTop`. */
export function formatValue(v: unknown, options: FormatOptions = {}, isTop = true): string {
  if (isTop && typeof v === "string") return v;
  const state: State = {
    depth: options.depth ?? MAX_DEPTH,
    path: [],
    circular: [],
    deepest: 0,
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
  return quote(shown) + (shown === text ? "" : `… ${text.length - shown.length} more characters`);
};

/** A long text, line by line. */
function lines(text: string): string {
  if (text.length > MAX_STRING_IN_OBJECT) return quoted(text);
  const parts = stringSplit(text, "\n");
  let shown = "";
  for (let i = 0; i < parts.length; i++) {
    const isLast = i === parts.length - 1;
    if (isLast && parts[i] === "" && i > 0) break;
    shown += `${i === 0 ? "" : " +\n  "}${quote(isLast ? parts[i]! : `${parts[i]!}\n`)}`;
  }
  return shown;
}

function show(v: unknown, state: State): string {
  const text = showWhole(v, state);
  state.left -= text.length;
  return text;
}

function showWhole(v: unknown, state: State): string {
  switch (typeof v) {
    case "string":
      return v.length > 16 && v.length > 76 - 2 * state.path.length ? lines(v) : quoted(v);
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
  if (arrayIncludes(state.path, v)) {
    if (!arrayIncludes(state.circular, v)) arrayAppend(state.circular, v);
    return `[Circular *${arrayIndexOf(state.circular, v) + 1}]`;
  }
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
  return memberOf(o, k)?.value as unknown;
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
  const shown = typeof name === "string" && name !== "" ? name : undefined;
  if (stringStartsWith(functionText(f), "class")) {
    const parent = reflectGetPrototypeOf(f);
    const inherited = parent === null || isGuestProxy(parent) ? undefined : ownData(parent, "name");
    const heritage = typeof inherited === "string" && inherited !== "" ? ` extends ${inherited}` : "";
    return `[class ${shown ?? "(anonymous)"}${heritage}]`;
  }
  const tag = inheritedTag(f);
  const kind = regexpTest(FUNCTION_KIND, tag) ? tag : "Function";
  return shown === undefined ? `[${kind} (anonymous)]` : `[${kind}: ${shown}]`;
}

const FUNCTION_KIND = /^(?:Async|Generator|AsyncGenerator)Function$/;

/** The `Symbol.toStringTag` of what an object inherits from; `""` where there is none, or an accessor. */
function inheritedTag(o: object): string {
  const prototype = reflectGetPrototypeOf(o);
  const tag = prototype === null ? undefined : inheritedData(prototype, symbolToStringTag);
  return typeof tag === "string" ? tag : "";
}

/** ` [Map]` of a class that extends `Map`, ` [Generator]` of a generator: what an object is besides its class. */
function tagBeside(name: string | null, tag: string): string {
  return tag === "" || tag === name ? "" : ` [${tag}]`;
}

function showObject(o: object, state: State): string {
  if (typeof o === "function") return showFunctionWithMembers(o, state);
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
  if (state.path.length > state.depth && !isBare(o))
    return arrayIsArray(o) ? "[Array]" : `[${name ?? "Object: null prototype"}]`;
  arrayAppend(state.path, o);
  try {
    return showMembers(o, name, state);
  } finally {
    state.path.length--;
  }
}

function showFunctionWithMembers(f: Function, state: State): string {
  const text = showFunction(f);
  if (isStandIn(f) || !hasMembers(f)) return text;
  if (state.path.length > state.depth) return "[Function]";
  arrayAppend(state.path, f);
  try {
    return list({ prefix: "", open: "{", close: "}", items: ownMembers(f, state) }, state, text);
  } finally {
    state.path.length--;
  }
}

function hasMembers(o: object): boolean {
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++)
    if (objectPropertyIsEnumerable(o, keys[i]!) && !isPrivateKey(o, keys[i]!)) return true;
  return false;
}

/** Whether an array or a record has nothing to show. */
function isBare(o: object): boolean {
  if (arrayIsArray(o)) return ownData(o, "length") === 0;
  return reflectGetPrototypeOf(o) === FeralObjectPrototype && !hasMembers(o);
}

/** What a native says of an internal slot; `undefined` where the object has none. */
function slot<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The object that is last in the path; `base`: what is shown of it besides its members. */
function list(parts: Parts, state: State, base = ""): string {
  const depth = state.path.length - 1;
  const index = arrayIndexOf(state.circular, state.path[depth]!);
  const reference = index === -1 ? "" : `<ref *${index + 1}>`;
  const before = reference === "" || base === "" ? reference + base : `${reference} ${base}`;
  return layOut(before, parts, 2 * depth, state.deepest - depth);
}

const isNumber = (v: unknown): boolean => typeof v === "number" || typeof v === "bigint";

function showMembers(o: object, name: string | null, state: State): string {
  const tag = typedArrayTag(o);
  if (tag !== undefined) {
    const items: string[] = [];
    const length = typedArrayLength(o);
    enter(length, state);
    for (let i = 0; i < length && i < MAX_ITEMS; i++)
      arrayAppend(items, show((o as { [i: number]: unknown })[i], state));
    return listed(`${name ?? tag}(${length})${tagBeside(name, tag)} `, items, length, true, o, state);
  }
  if (arrayIsArray(o)) {
    const items: string[] = [];
    const length = numberOf(ownData(o, "length"));
    enter(length, state);
    let isNumeric = true;
    let next = 0;
    while (next < length && items.length < MAX_ITEMS && state.left > 0) {
      const own = reflectGetOwnPropertyDescriptor(o, next);
      isNumeric &&= own !== undefined && isNumber(own.value);
      if (own === undefined) {
        const end = endOfHole(o, next, length);
        arrayAppend(items, `<${end - next} empty item${end - next === 1 ? "" : "s"}>`);
        next = end;
      } else {
        arrayAppend(items, showProperty(own, state));
        next++;
      }
    }
    const prefix = name === "Array" ? "" : `${name ?? "[Array: null prototype]"}(${length}) `;
    return listed(prefix, items, length - next + items.length, isNumeric, o, state);
  }
  if (inheritsFrom(o, FeralMap.prototype)) {
    const items: string[] = [];
    const size = slot(() => {
      let n = 0;
      enter(1, state);
      mapForEach(o as Map<unknown, unknown>, (v, k) => {
        if (n++ < MAX_ITEMS && state.left > 0) arrayAppend(items, `${show(k, state)} => ${show(v, state)}`);
      });
      return n;
    });
    if (size !== undefined) return collected(name, "Map", items, size, o, state);
  }
  if (inheritsFrom(o, FeralSet.prototype)) {
    const items: string[] = [];
    const size = slot(() => {
      let n = 0;
      enter(1, state);
      setForEach(o as Set<unknown>, (v) => {
        if (n++ < MAX_ITEMS && state.left > 0) arrayAppend(items, show(v, state));
      });
      return n;
    });
    if (size !== undefined) return collected(name, "Set", items, size, o, state);
  }
  const beside = tagBeside(name, inheritedTag(o));
  const members = ownMembers(o, state);
  const prefix =
    name === null ? "[Object: null prototype] " : name === "Object" && beside === "" ? "" : `${name}${beside} `;
  return braces(prefix, members, state);
}

/** An array or a typed array of `length` elements, of which `items` are shown. */
function listed(prefix: string, items: string[], length: number, isNumeric: boolean, o: object, state: State): string {
  const shown = items.length;
  const named = length > MOST_WITH_NAMES ? [] : ownMembers(o, state, true);
  withMore(items, length);
  for (let i = 0; i < named.length; i++) arrayAppend(items, named[i]!);
  const elements = length > shown ? shown : items.length;
  return list({ prefix, open: "[", close: "]", items, elements, isNumeric: isNumeric && named.length === 0 }, state);
}

/** Members of longer arrays are not looked for: the engine makes a text of each index first. */
const MOST_WITH_NAMES = 10_000;

function collected(name: string | null, kind: string, items: string[], size: number, o: object, state: State): string {
  withMore(items, size);
  const named = ownMembers(o, state);
  for (let i = 0; i < named.length; i++) arrayAppend(items, named[i]!);
  return braces(`${name ?? kind}(${size})${tagBeside(name, kind)} `, items, state);
}

const braces = (prefix: string, items: readonly string[], state: State): string =>
  list({ prefix, open: "{", close: "}", items }, state);

/** Notes that the object that is last in the path has members. */
function enter(members: number, state: State): void {
  if (members > 0) state.deepest = state.path.length - 1;
}

/** Where the elements go on; a long hole is not walked, its end is among the keys. */
function endOfHole(o: object, start: number, length: number): number {
  let end = start + 1;
  while (end < length && end - start < LONG_HOLE && reflectGetOwnPropertyDescriptor(o, end) === undefined) end++;
  if (end - start < LONG_HOLE) return end;
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    const index = typeof k === "string" ? numberOf(k) : -1;
    if (index >= end && index < length) return index;
  }
  return length;
}

const IDENTIFIER = /^[A-Za-z_]\w*$/;

function keyText(k: PropertyKey): string {
  if (typeof k === "symbol") return `[Symbol(${symbolDescription(k) ?? ""})]`;
  const text = k as string;
  if (text === "__proto__") return "['__proto__']";
  return regexpTest(IDENTIFIER, text) ? text : quoted(text);
}

const INDEX = /^(?:0|[1-9]\d*)$/;

/** The members that an object shows; of a list those that are no elements. */
function ownMembers(o: object, state: State, isList = false): string[] {
  const members: string[] = [];
  const keys = reflectOwnKeys(o);
  let more = 0;
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    if (isList && typeof k === "string" && regexpTest(INDEX, k)) continue;
    // The descriptor of an error's stack would make the engine read the error's name and message.
    if (isPrivateKey(o, k) || !objectPropertyIsEnumerable(o, k)) continue;
    const own = reflectGetOwnPropertyDescriptor(o, k);
    if (own === undefined) continue;
    if (members.length >= MAX_ITEMS || state.left <= 0) {
      more++;
      continue;
    }
    enter(1, state);
    arrayAppend(members, `${keyText(k)}: ${showProperty(own, state)}`);
  }
  if (more > 0) arrayAppend(members, moreOf(more));
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
    if (members.length > 0) text = braces(`${text} `, members, state);
  } finally {
    state.path.length--;
  }
  return text;
}

const moreOf = (n: number): string => `... ${n} more item${n === 1 ? "" : "s"}`;

function withMore(items: string[], length: number): string[] {
  if (length > items.length) arrayAppend(items, moreOf(length - items.length));
  return items;
}
