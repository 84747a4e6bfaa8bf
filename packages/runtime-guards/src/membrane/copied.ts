/**
 * `copied(v)`: a value of the host as data of the guest's own, in the manner of `structuredClone` (HTML, 2.7.3). Invariants
 * I1, I9 and I11: whatever is no data is refused, with its place, before the guest gets anything.
 *
 * The copy is made level by level, so that a deep value needs no deep stack.
 */

import {
  arrayAppend,
  FeralMap,
  FeralSet,
  isObject,
  jsonStringify,
  mapForEach,
  mapGet,
  mapSet,
  objectGetOwnPropertySymbols,
  objectKeys,
  reflectDefineProperty,
  reflectDeleteProperty,
  regexpTest,
  setAdd,
  setForEach,
  stringOf,
  dataDescriptor,
  objectHasOwn,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { copyOfValue } from "./copies.js";
import { rebuildError } from "./errors.js";
import { type Kind, kindOfHost } from "./kinds.js";

/** Where a value stands in the one that is copied. */
interface Place {
  readonly key: string;
  readonly within: Place | undefined;
}

interface Task {
  readonly from: object;
  readonly to: object;
  readonly kind: Kind;
  readonly place: Place | undefined;
}

/**
 * A copy of `v`, a value of the host. Throws an `OptionsError` (`options/copy`) for what is no data; the host's own errors
 * from reading `v` come out as they are.
 */
export function copyAsData(v: unknown): unknown {
  const copies = new FeralMap<object, object>();
  const tasks: Task[] = [];

  function copy(o: unknown, key: string, within: Place | undefined): unknown {
    if (!isObject(o)) return o;
    const known = mapGet(copies, o);
    if (known !== undefined) return known;
    const kind = isCallable(o) ? "other" : kindOfHost(o);
    const to = empty(o, kind);
    const place = key === "" && within === undefined ? undefined : { key, within };
    if (to === undefined) return refuse(o, place);
    mapSet(copies, o, to);
    if (isFilled(kind)) arrayAppend(tasks, { from: o, to, kind, place });
    return to;
  }

  function empty(o: object, kind: Kind): object | undefined {
    switch (kind) {
      case "record":
      case "bare":
        return membersOf(o);
      case "array":
        return [];
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
          mapSet(to as Map<unknown, unknown>, copy(k, " key", place), copy(value, `.get(${show(k)})`, place));
        });
        return;
      case "set":
        setForEach(from as Set<unknown>, (value) => setAdd(to as Set<unknown>, copy(value, " member", place)));
        return;
      case "error":
        if (objectHasOwn(from, "cause")) {
          const cause = copy((from as { cause?: unknown }).cause, ".cause", place);
          reflectDefineProperty(to, "cause", dataDescriptor(cause, true, false, true));
        }
        if (objectHasOwn(to, "errors")) {
          const { errors } = from as AggregateError;
          fillArray(errors, (to as AggregateError).errors, { key: ".errors", within: place });
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
      if (isObject(value)) to[keys[i]!] = copy(value, member(keys[i]!), place);
    }
  }

  function fillArray(from: readonly unknown[], to: unknown[], place: Place | undefined): void {
    const { length } = from;
    for (let i = 0; i < length; i++) {
      const value = from[i];
      if (value === undefined && !objectHasOwn(from, i)) to.length = i + 1;
      else arrayAppend(to, isObject(value) ? copy(value, `[${i}]`, place) : value);
    }
  }

  const result = copy(v, "", undefined);
  for (let i = 0; i < tasks.length; i++) fill(tasks[i]!);
  return result;
}

/** A record with the same enumerable members of string keys: accessors are read once, and no setter is called. */
function membersOf(o: object): object {
  // eslint-disable-next-line sallyport/no-implicit-access -- a host's object, whose symbols are removed again
  const copy = { ...o };
  const symbols = objectGetOwnPropertySymbols(copy);
  for (let i = 0; i < symbols.length; i++) reflectDeleteProperty(copy, symbols[i]!);
  return copy;
}

const isFilled = (kind: Kind): boolean =>
  kind === "record" || kind === "bare" || kind === "array" || kind === "map" || kind === "set" || kind === "error";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

const member = (k: string): string => (regexpTest(IDENTIFIER, k) ? `.${k}` : `[${jsonStringify(k)!}]`);

const show = (k: unknown): string => (typeof k === "string" ? jsonStringify(k)! : isObject(k) ? "…" : stringOf(k));

function refuse(o: object, place: Place | undefined): never {
  let path = "";
  for (let p = place; p !== undefined; p = p.within) path = p.key + path;
  const what = isCallable(o) ? "a function" : "an object that is more than data";
  throw new OptionsError(
    `copied: the value${path === "" ? "" : ` at ${path}`} cannot be copied: it is ${what}; leave it out, or give it by itself and not as a copy`,
    "options/copy",
  );
}
