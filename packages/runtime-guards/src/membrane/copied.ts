/**
 * `copied(v)`: a value of the host as data of the guest's own, in the manner of `structuredClone` (HTML, 2.7.3). Invariants
 * I1, I9 and I11: whatever is no data is refused, with its place, before the guest gets anything.
 *
 * The copy is made level by level, so that a deep value needs no deep stack.
 */

import {
  arrayAppend,
  arrayIncludes,
  FeralArray,
  FeralMap,
  FeralSet,
  FeralObjectPrototype,
  isObject,
  jsonStringify,
  mapClear,
  mapForEach,
  mapGet,
  mapSet,
  mapSize,
  objectGetOwnPropertySymbols,
  objectKeys,
  reflectApply,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectHas,
  regexpTest,
  setAdd,
  setForEach,
  stringOf,
  dataDescriptor,
  objectHasOwn,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { withoutFrames } from "../intrinsics/index.js";
import { copyOfValue } from "./copies.js";
import { rebuildError } from "./errors.js";
import { type Kind, kindOfHost } from "./kinds.js";
import { mark, type Marked } from "./markers.js";

/** Where a value stands in the one that is copied: the name of a record's member, the index in an array, or what else to say. */
interface Place {
  readonly key: string | number | { readonly said: string };
  readonly within: Place | undefined;
}

interface Task {
  readonly from: object;
  readonly to: object;
  readonly kind: Kind;
  readonly place: Place | undefined;
}

/**
 * Lets a value cross to the guest as a copy, in the manner of `structuredClone`: records, arrays, maps, sets, dates,
 * expressions, binary data and errors, cycles and shared parts included, as objects of the guest's own, which it may
 * change. The host's value is read when it crosses: an endowment once, when the domain is made.
 *
 * The guest sees no later change, and none of the guest's changes is seen by the host. All string keys of records are
 * copied, those that begin with `_` too; symbols are not.
 *
 * What is no data, such as a function, a promise, a `WeakRef` or an instance of a class, is an `OptionsError`
 * (`options/copy`) that names its place. Throws an `OptionsError` (`options/type`) for what is no object.
 *
 * @example
 * const domain = createDomain({ endowments: { settings: copied({ depth: 3, tags: ["a"] }) } });
 */
export function copied<T extends object>(value: T): Marked<T> {
  return mark("copied", value, copyAsData);
}

/**
 * A copy of `v`, a value of the host. Throws an `OptionsError` (`options/copy`) for what is no data; the host's own errors
 * from reading `v` come out as they are.
 */
function copyAsData(v: unknown): unknown {
  const copies = new FeralMap<object, object>();
  const tasks: Task[] = [];

  const call = {};
  let shape: Shape | undefined;
  const found: Found = { parts: false };

  function copy(o: unknown, key: Place["key"], within: Place | undefined): unknown {
    if (!isObject(o)) return o;
    const known = mapGet(copies, o);
    if (known !== undefined) return known;
    const kind = isCallable(o) ? "other" : kindOfHost(o);
    found.parts = false;
    const to = empty(o, kind);
    if (to === undefined) return refuse(o, { key, within });
    mapSet(copies, o, to);
    if (found.parts || isFilled(kind)) {
      arrayAppend(tasks, { from: o, to, kind, place: { key, within } });
    }
    return to;
  }

  function empty(o: object, kind: Kind): object | undefined {
    switch (kind) {
      case "record":
      case "bare":
        if (shape === undefined || !hasShape(o, shape)) shape = shapeOf(o, call);
        if (shape === undefined) return membersOf(o, found);
        return shape.hasStack ? cutStack(new shape.Made(o, found)) : new shape.Made(o, found);
      case "array":
        return elementsOf(o as unknown[]);
      case "map":
        return new FeralMap();
      case "set":
        return new FeralSet();
      case "error":
        return rebuildError(
          o,
          (from, k) => (from as Record<string, unknown>)[k],
          () => undefined,
          () => undefined,
          () => undefined,
        );
      default:
        return copyOfValue(o, kind);
    }
  }

  function fill({ from, to, kind, place }: Task): void {
    switch (kind) {
      case "map":
        mapForEach(from as Map<unknown, unknown>, (value, k) => {
          mapSet(
            to as Map<unknown, unknown>,
            copy(k, KEY, place),
            isObject(value) ? copy(value, { said: `.get(${show(k)})` }, place) : value,
          );
        });
        return;
      case "set":
        setForEach(from as Set<unknown>, (value) => setAdd(to as Set<unknown>, copy(value, MEMBER, place)));
        return;
      case "error":
        if (objectHasOwn(from, "cause")) {
          const cause = copy((from as { cause?: unknown }).cause, "cause", place);
          reflectDefineProperty(to, "cause", dataDescriptor(cause, true, false, true));
        }
        if (objectHasOwn(to, "errors")) {
          const { errors } = from as AggregateError;
          const list = elementsOf(errors);
          reflectDefineProperty(to, "errors", dataDescriptor(list, true, false, true));
          fillArray(errors, list, { key: "errors", within: place });
        }
        return;
      case "array":
        return fillArray(from as unknown[], to as unknown[], place);
      default:
        fillRecord(to as Record<string, unknown>, place);
    }
  }

  /** The record has its members already; what of them is no primitive is replaced. */
  function fillRecord(to: Record<string, unknown>, place: Place | undefined): void {
    const keys = objectKeys(to);
    for (let i = 0; i < keys.length; i++) {
      const value = to[keys[i]!];
      if (isObject(value)) to[keys[i]!] = copy(value, keys[i]!, place);
    }
  }

  /** The array has its elements already, as {@link fillRecord}'s record has its members. */
  function fillArray(from: readonly unknown[], to: unknown[], place: Place | undefined): void {
    for (let i = 0; i < to.length; i++) {
      const value = to[i];
      if (isObject(value)) to[i] = copy(value, i, place);
      else if (value === undefined && !objectHasOwn(from, i)) reflectDeleteProperty(to, i);
    }
  }

  const result = copy(v, WHOLE, undefined);
  for (let i = 0; i < tasks.length; i++) fill(tasks[i]!);
  return result;
}

// ------------------------------------------------------------------------------------------------------ records

/** What was seen of a record while its members were copied: whether some are to be copied in their turn. */
interface Found {
  parts: boolean;
}

/** How records with these names, in this order, are made: where most have the same, each costs what its members cost. */
interface Shape {
  readonly names: readonly string[];
  readonly hasStack: boolean;
  readonly Made: new (from: object, found: Found) => object;
  /** The call of {@link copyAsData} for which it was last asked whether `Object.prototype` has one of the names: an assignment would find it there. */
  askedFor: object | undefined;
}

type Members = Record<string, unknown>;

/** Kept, so that records of one shape stay so to the engine, whichever copy they are of. */
const shapes = new FeralMap<string, Shape>();
const MOST_SHAPES = 256;

/** Whether a record has the enumerable members that the shape names, and no others but symbols. */
function hasShape(o: object, { names }: Shape): boolean {
  let i = 0;
  // eslint-disable-next-line sallyport/no-implicit-access -- a host's object; what it inherits is in no shape
  for (const k in o) if (k !== names[i++]) return false;
  return i === names.length;
}

/** `undefined` for a record that is to be copied in another way, one with an own `__proto__` say. */
function shapeOf(o: object, call: object): Shape | undefined {
  const names = objectKeys(o);
  const text = jsonStringify(names)!;
  let shape = mapGet(shapes, text);
  if (shape === undefined) {
    if (mapSize(shapes) >= MOST_SHAPES) mapClear(shapes);
    const Made = makeConstructor(names);
    Made.prototype = FeralObjectPrototype;
    mapSet(
      shapes,
      text,
      (shape = { names, hasStack: arrayIncludes(names, "stack"), Made: Made as never, askedFor: undefined }),
    );
  }
  if (shape.askedFor !== call) {
    for (let i = 0; i < names.length; i++) if (reflectHas(FeralObjectPrototype, names[i]!)) return undefined;
    shape.askedFor = call;
  }
  return shape;
}

/** Copies member by member: of each place in its code the engine then knows the name. Accessors are read once. */
function makeConstructor(names: readonly string[]): Function {
  const { length } = names;
  const a = names[0]!;
  const b = names[1]!;
  const c = names[2]!;
  const d = names[3]!;
  const e = names[4]!;
  const f = names[5]!;
  const g = names[6]!;
  const h = names[7]!;
  return function (this: Members, from: Members, found: Found): void {
    if (length > 0 && isObject((this[a] = from[a]))) found.parts = true;
    if (length > 1 && isObject((this[b] = from[b]))) found.parts = true;
    if (length > 2 && isObject((this[c] = from[c]))) found.parts = true;
    if (length > 3 && isObject((this[d] = from[d]))) found.parts = true;
    if (length > 4 && isObject((this[e] = from[e]))) found.parts = true;
    if (length > 5 && isObject((this[f] = from[f]))) found.parts = true;
    if (length > 6 && isObject((this[g] = from[g]))) found.parts = true;
    if (length > 7 && isObject((this[h] = from[h]))) found.parts = true;
    for (let i = 8; i < length; i++) if (isObject((this[names[i]!] = from[names[i]!]))) found.parts = true;
  };
}

/** A record with the same enumerable members of string keys: accessors are read once, and no setter is called. */
function membersOf(o: object, found: Found): object {
  // eslint-disable-next-line sallyport/no-implicit-access -- a host's object, whose symbols are removed again
  const copy = { ...o };
  const symbols = objectGetOwnPropertySymbols(copy);
  for (let i = 0; i < symbols.length; i++) reflectDeleteProperty(copy, symbols[i]!);
  found.parts = true;
  return cutStack(copy);
}

/** A stack that the host captured on a record stays at the host, as that of an error does (I9). */
function cutStack(copy: object): object {
  if (objectHasOwn(copy, "stack")) {
    const { stack } = copy as { stack?: unknown };
    if (typeof stack === "string") (copy as { stack: string }).stack = withoutFrames(stack);
  }
  return copy;
}

/** More arguments of one call than this may need more stack than there is. */
const MOST_ARGUMENTS = 4096;

/** An array of the same elements; what is no element is `undefined`. Nothing of `Array.prototype` is asked. */
function elementsOf(array: readonly unknown[]): unknown[] {
  const { length } = array;
  if (length > 1 && length <= MOST_ARGUMENTS) return reflectApply(FeralArray, undefined, array) as unknown[];
  const copy: unknown[] = [];
  for (let i = 0; i < length; i++) arrayAppend(copy, array[i]);
  return copy;
}

// ------------------------------------------------------------------------------------------------------ the rest

const WHOLE = { said: "" };
const KEY = { said: " key" };
const MEMBER = { said: " member" };

const isFilled = (kind: Kind): boolean => kind === "array" || kind === "map" || kind === "set" || kind === "error";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function describe(key: Place["key"]): string {
  if (typeof key === "object") return key.said;
  if (typeof key === "number") return `[${key}]`;
  return regexpTest(IDENTIFIER, key) ? `.${key}` : `[${jsonStringify(key)!}]`;
}

const show = (k: unknown): string => (typeof k === "string" ? jsonStringify(k)! : isObject(k) ? "…" : stringOf(k));

function refuse(o: object, place: Place | undefined): never {
  let path = "";
  for (let p = place; p !== undefined; p = p.within) path = describe(p.key) + path;
  const what = isCallable(o) ? "a function" : "an object that is more than data";
  throw new OptionsError(
    `copied: the value${path === "" ? "" : ` at ${path}`} cannot be copied: it is ${what}; leave it out, or give it by itself and not as a copy`,
    "options/copy",
  );
}
