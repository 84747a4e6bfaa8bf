/** What a specifier names: what the host's `resolve` says, or a path beside the importer's name. */

import {
  arrayForEach,
  arrayJoin,
  arrayPop,
  arrayPush,
  arraySlice,
  FeralPromisePrototype,
  isObject,
  promiseResolve,
  promiseThen,
  reflectApply,
  stringLastIndexOf,
  stringSlice,
  stringSplit,
  stringStartsWith,
} from "../primordials.js";
import { inheritsFrom, isCallable } from "../guards/model.js";
import { type Attributes, NO_ATTRIBUTES } from "./attributes.js";
import { denyByHook, denyImport, kindOf } from "./denials.js";

/** How a module was asked for. */
export interface ModuleRequest {
  readonly kind: "import" | "require";
  /** The import attributes, `{ type: "json" }` for example; empty for `require`. */
  readonly attributes: Attributes;
}

export type ResolveHook = (specifier: string, importer: string, request: ModuleRequest) => unknown;

/** The resolved name; a promise of one where the host's hook gives that. */
export function resolve(
  hook: ResolveHook | undefined,
  specifier: string,
  importer: string,
  request: ModuleRequest,
): string | Promise<string> {
  if (hook === undefined) return resolveRelative(specifier, importer);
  let key: unknown;
  try {
    key = reflectApply(hook, undefined, [specifier, importer, request]);
  } catch (e) {
    denyByHook("resolve", specifier, importer, e);
  }
  if (!isPromiseLike(key)) return assertKey(key, specifier, importer);
  return promiseThen(
    promiseResolve(key),
    (settled) => assertKey(settled, specifier, importer),
    (e) => denyByHook("resolve", specifier, importer, e),
  ) as Promise<string>;
}

function assertKey(key: unknown, specifier: string, importer: string): string {
  if (typeof key === "string") return key;
  return denyImport(
    "import/resolve",
    `"${specifier}", imported by "${importer}", has no name: the \`resolve\` of the host gives a text, and gave ${kindOf(key)}`,
  );
}

/** The resolved name for `require`, which cannot wait for a promise. */
export function resolveNow(hook: ResolveHook | undefined, specifier: string, importer: string): string {
  const key = resolve(hook, specifier, importer, { kind: "require", attributes: NO_ATTRIBUTES });
  if (typeof key === "string") return key;
  // Nobody waits for it.
  promiseThen(key, undefined, () => undefined);
  return denyImport(
    "import/async",
    `"${specifier}", required by "${importer}", is resolved asynchronously: use import()`,
  );
}

/** `./x` and `../x` are relative to the importer's name; any other specifier is a name. */
function resolveRelative(specifier: string, importer: string): string {
  if (!stringStartsWith(specifier, "./") && !stringStartsWith(specifier, "../")) return specifier;
  const parts = stringSplit(directoryOf(importer), "/");
  arrayForEach(stringSplit(specifier, "/"), (part) => {
    if (part === ".") return;
    if (part === ".." && parts.length > 0 && parts[parts.length - 1] !== ".." && parts[parts.length - 1] !== ".") {
      arrayPop(parts);
    } else {
      arrayPush(parts, part);
    }
  });
  return arrayJoin(parts[0] === "." && parts.length > 1 ? arraySlice(parts, 1) : parts, "/");
}

/** The part of a name before its last slash. */
export function directoryOf(key: string): string {
  const slash = stringLastIndexOf(key, "/");
  return slash < 0 ? "." : stringSlice(key, 0, slash);
}

/** Also what only has a `then`, as the host's own hooks may give. */
export const isPromiseLike = (v: unknown): boolean =>
  isObject(v) && (inheritsFrom(v, FeralPromisePrototype) || isCallable((v as { then?: unknown }).then));
