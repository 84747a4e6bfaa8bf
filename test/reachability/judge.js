/**
 * What a guest may hold (I1, I7, I9): primitives that tell nothing of the host, what guests made, frozen objects of the runtime,
 * and natives that the engine made for one object. Everything else is a hole.
 */
import { isProxy } from "node:util/types";
import * as types from "node:util/types";
import { originOf } from "./provenance.js";
import { isObject } from "./realm.js";
import { isRecorder } from "./recorders.js";

/** Text that only the host's stacks and files have. */
const HOST_TEXT = /sallyport:\w+\/|file:\/\/|node:internal|\/runtime-guards\/|\/reachability\//;

/**
 * `forbidden` are maps from object to path, the first of which holds the language's own. `urls` tells the files of the runtime
 * and those of the recorders, which count as a guest's.
 */
export function makeJudge({ language, forbidden, urls, isPrivateSymbol }) {
  /** Why a value must not be there, or `undefined`. */
  function verdict(v) {
    switch (typeof v) {
      case "string":
        return HOST_TEXT.test(v) ? `text of the host: ${JSON.stringify(v.slice(0, 120))}` : undefined;
      case "symbol":
        return isPrivateSymbol(v) ? "a private name" : undefined;
      case "function":
      case "object":
        return v === null ? undefined : ofObject(v);
      default:
        return undefined;
    }
  }

  function rawPath(v) {
    const intrinsic = language.get(v);
    if (intrinsic !== undefined) return `the raw intrinsic ${intrinsic}`;
    for (const [what, paths] of forbidden) {
      const path = paths.get(v);
      if (path !== undefined) return `${what} ${path}`;
    }
    return undefined;
  }

  function ofObject(v) {
    const raw = rawPath(v);
    if (raw !== undefined) return raw;
    if (isProxy(v)) {
      const { target } = originOf(v);
      const inner = isObject(target) ? rawPath(target) : undefined;
      return inner === undefined ? undefined : `a proxy whose target is ${inner}`;
    }
    return (typeof v === "function" ? ofFunction(v) : undefined) ?? ofChain(v);
  }

  function ofFunction(f) {
    if (isRecorder(f)) return undefined;
    const origin = originOf(f);
    switch (origin.kind) {
      case "script":
        if (origin.url === undefined) return "a function that was made out of text";
        // What the artifacts of guests are made into.
        if (/^(sallyport:.*)?$/.test(origin.url) || origin.url === urls.recorders) return undefined;
        if (!origin.url.startsWith(urls.runtime))
          return `a function of the host (${f.name || "anonymous"}, ${origin.url})`;
        return isInert(f) ? undefined : `an unfrozen function of the runtime (${f.name || "anonymous"})`;
      case "bound":
        for (const inner of [origin.target, origin.receiver]) {
          const why = isObject(inner) ? ofObject(inner) : undefined;
          if (why !== undefined) return `a function bound to ${why}`;
        }
        return undefined;
      default:
        // Resolving functions and `revoke` have no name. That none of them is shared, the comparison of two domains shows.
        return f.name === "" || PER_OBJECT.has(f.name) ? undefined : `a native that no table knows (${f.name})`;
    }
  }

  /** A class of the host, or of Node, whose instances its own prototypes give away. */
  function ofChain(v) {
    for (let p = Reflect.getPrototypeOf(v); p !== null; p = Reflect.getPrototypeOf(p)) {
      if (isProxy(p) || language.has(p)) return undefined;
      const raw = rawPath(p);
      if (raw !== undefined) return `an object that inherits from ${raw}`;
    }
    return undefined;
  }

  return { verdict };
}

/** Getters of `Intl` give such functions, one for each object. */
const PER_OBJECT = new Set(["format", "compare"]);

/** Whether nobody can leave anything in an object: it is frozen, and has no slots that a native writes. */
export function isInert(o) {
  return !isProxy(o) && Object.isFrozen(o) && SLOTS.every((hasSlots) => !hasSlots(o));
}

const SLOTS = [
  types.isMap,
  types.isSet,
  types.isWeakMap,
  types.isWeakSet,
  types.isDate,
  types.isRegExp,
  types.isAnyArrayBuffer,
  types.isArrayBufferView,
  types.isPromise,
  types.isGeneratorObject,
  types.isMapIterator,
  types.isSetIterator,
  types.isArgumentsObject,
  types.isExternal,
];
