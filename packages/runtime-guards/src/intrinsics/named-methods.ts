/**
 * Stand-ins of methods that programs bind to their receivers, `list.push.bind(list)`, with names and parameters of the source: invariant I1. V8 binds quickly only a
 * function whose `name` and `length` are as it made them itself, and gives what it binds of any other a hidden class of its own.
 */

import { arrayAppend, arrayIsArray, objectHasOwn } from "../primordials.js";
import { assertDataTarget } from "../guards/model.js";
import { callNative } from "./messages.js";
import { tame } from "./registry.js";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Natives of collections look at their first arguments and at no other. */
const methods: Readonly<Record<string, (feral: Function) => Method>> = {
  "Array.prototype.push": (feral) =>
    ({
      push(element: unknown, ...others: unknown[]): unknown {
        if (!arrayIsArray(this)) assertDataTarget(this);
        if (arguments.length === 1) return callNative(feral, this, [element]);
        return callNative(feral, this, arguments.length === 0 ? [] : withFirst(element, others));
      },
    }).push,
  "Map.prototype.get": getOf,
  "Map.prototype.has": hasOf,
  "Map.prototype.set": (feral) =>
    ({
      set(key: unknown, value: unknown): unknown {
        return tame(callNative(feral, this, [key, value]));
      },
    }).set,
  "Set.prototype.add": (feral) =>
    ({
      add(value: unknown): unknown {
        return tame(callNative(feral, this, [value]));
      },
    }).add,
  "Set.prototype.has": hasOf,
  "WeakMap.prototype.get": getOf,
  "WeakMap.prototype.has": hasOf,
  "WeakSet.prototype.has": hasOf,
};

function getOf(feral: Function): Method {
  return {
    get(key: unknown): unknown {
      return tame(callNative(feral, this, [key]));
    },
  }.get;
}

function hasOf(feral: Function): Method {
  return {
    has(key: unknown): unknown {
      return tame(callNative(feral, this, [key]));
    },
  }.has;
}

function withFirst(first: unknown, others: readonly unknown[]): unknown[] {
  const list = [first];
  for (let i = 0; i < others.length; i++) arrayAppend(list, others[i]);
  return list;
}

/** The stand-in of the method under a path, where it is one of these. */
export function namedMethod(feral: Function, path: string): Method | undefined {
  return objectHasOwn(methods, path) ? methods[path]!(feral) : undefined;
}
