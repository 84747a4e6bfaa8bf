/**
 * `JSON.parse` with a reviver, and `JSON.stringify` with a list of names.
 *
 * SOUNDNESS 1.4. Natively, a reviver that plants an object under a later key of its holder makes the algorithm walk
 * into that object, and write and delete its members. Here the walk is done by hand, and an instance ends it.
 */

import { deny } from "../../errors/deny.js";
import { toText } from "../../guards/coercion.js";
import { assertDataTarget } from "../../guards/model.js";
import {
  arrayAppend,
  arrayIsArray,
  dataDescriptor,
  FeralWeakMap,
  isObject,
  jsonParse,
  objectIs,
  objectPropertyIsEnumerable,
  objectToString,
  reflectApply,
  reflectDefineProperty,
  reflectDeleteProperty,
  stringOf,
  weakMapGet,
  weakMapSet,
} from "../../primordials.js";
import { carrier } from "../text.js";
import { guardedGet, incoming, publicKeys, toLength, type Tamed } from "./shared.js";

/** Holder → key → what the engine said of it: the text of a primitive, where the engine tells (`context.source`). */
type Sources = WeakMap<object, Record<string, { readonly value: unknown; readonly context: { source?: string } }>>;

/** Whether the engine tells revivers the text of a primitive. */
const tellsSources = ((): boolean => {
  let tells = false;
  jsonParse("0", (_key: string, _value: unknown, context?: unknown) => {
    tells = context !== undefined;
  });
  return tells;
})();

/** Parses, and notes the sources; no guest code runs. */
function parseWithSources(feral: Function, text: unknown, sources: Sources): unknown {
  if (!tellsSources) return reflectApply(feral, undefined, [text]);
  const note = function (this: object, key: string, value: unknown, context?: { source?: string }): unknown {
    if (context !== undefined) {
      let notes = weakMapGet(sources, this);
      if (notes === undefined) weakMapSet(sources, this, (notes = { __proto__: null } as never));
      reflectDefineProperty(notes, key, dataDescriptor({ value, context }, true, true, true));
    }
    return value;
  };
  return reflectApply(feral, undefined, [text, note]);
}

function revive(holder: object, key: string, reviver: Function, sources: Sources): unknown {
  const value = guardedGet(holder, key, holder);
  if (isObject(value)) {
    assertDataTarget(value);
    if (arrayIsArray(value)) {
      const length = toLength(value.length);
      for (let i = 0; i < length; i++) reviveMember(value, stringOf(i), reviver, sources);
    } else {
      const keys = publicKeys(value);
      for (let i = 0; i < keys.length; i++) {
        const k = keys[i]!;
        if (typeof k !== "string" || !objectPropertyIsEnumerable(value, k)) continue;
        reviveMember(value, k, reviver, sources);
      }
    }
  }
  const noted = tellsSources ? weakMapGet(sources, holder)?.[key] : undefined;
  if (noted === undefined) return reflectApply(reviver, holder, [key, value]);
  return reflectApply(reviver, holder, [key, value, objectIs(noted.value, value) ? noted.context : {}]);
}

function reviveMember(o: object, k: string, reviver: Function, sources: Sources): void {
  const v = revive(o, k, reviver, sources);
  // The reviver may have moved the object into a class meanwhile.
  assertDataTarget(o);
  if (v === undefined) reflectDeleteProperty(o, k);
  else reflectDefineProperty(o, k, dataDescriptor(incoming(o, k, v), true, true, true));
}

/** The names that a list gives to `JSON.stringify`, read once and in its order. */
function propertyList(list: readonly unknown[]): unknown[] {
  const names: unknown[] = [];
  const length = toLength(list.length);
  for (let i = 0; i < length; i++) {
    const item = list[i];
    const tag = isObject(item) ? objectToString(item) : "";
    const isBoxed = tag === "[object String]" || tag === "[object Number]";
    const name = isBoxed ? toText(item) : item;
    if (name === "stack") {
      deny("authority", "authority/special-name", 'JSON.stringify cannot be asked for "stack"');
    }
    if (typeof name === "string" || typeof name === "number") arrayAppend(names, name);
  }
  return names;
}

export const tamedJson: Tamed = {
  "JSON.stringify": (feral) => (value, replacer, space) =>
    // A list names members that a listing does not show, an error's stack among them.
    reflectApply(feral, undefined, [value, arrayIsArray(replacer) ? propertyList(replacer) : replacer, space]),
  "JSON.parse": (feral) => (text, reviver) => {
    if (typeof reviver !== "function") return reflectApply(feral, undefined, [carrier(text)]);
    const sources: Sources = new FeralWeakMap();
    const root = {};
    const value = parseWithSources(feral, carrier(text), sources);
    reflectDefineProperty(root, "", dataDescriptor(value, true, true, true));
    return revive(root, "", reviver, sources);
  },
};
