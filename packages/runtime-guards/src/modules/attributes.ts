/** The attributes with which a module is asked for: `{ type: "json" }`, and no other. */

import { arrayForEach, isObject, objectCreate, objectFreeze, objectKeys, objectHasOwn } from "../primordials.js";
import { throwTypeError } from "../errors/deny.js";
import { value } from "../guards/values.js";
import { denyImport } from "./denials.js";
import type { Module } from "./records.js";

export type Attributes = Readonly<Record<string, string>>;

export const NO_ATTRIBUTES: Attributes = objectFreeze(objectCreate(null) as object) as Attributes;

/** The attributes of a dynamic import: ECMAScript 13.3.10.2, EvaluateImportCall. */
export function readAttributes(importOptions: unknown): Attributes {
  if (importOptions === undefined) return NO_ATTRIBUTES;
  if (!isObject(importOptions)) throwTypeError("the second argument of import() must be an object");
  const given = value(importOptions, (importOptions as { with?: unknown }).with);
  if (given === undefined) return NO_ATTRIBUTES;
  if (!isObject(given)) throwTypeError("the import attributes must be an object");
  const attributes = objectCreate(null) as Record<string, string>;
  arrayForEach(objectKeys(given), (name) => {
    const v = value(given, (given as Record<string, unknown>)[name]);
    if (typeof v !== "string") throwTypeError("an import attribute must be a string");
    attributes[name] = v as string;
  });
  return attributes;
}

/** The one attribute that is known says that a module is JSON; others are refused before anything is resolved. */
export function assertAttributeNames(attributes: Attributes, specifier: string): void {
  arrayForEach(objectKeys(attributes), (name) => {
    if (name !== "type" || attributes[name] !== "json") {
      denyImport("import/attributes", `unknown import attribute "${name}" for "${specifier}"`);
    }
  });
}

/** `with { type: "json" }` is for data: JSON, or an object of the host. JSON is imported in no other way. */
export function assertAttributes(attributes: Attributes, module: Module, specifier: string, importer: string): void {
  const isJson = objectHasOwn(attributes, "type");
  if (isJson && (module.kind === "source" || module.kind === "commonjs")) {
    denyImport("import/attributes", `"${specifier}", imported by "${importer}" as JSON, is code`);
  }
  if (!isJson && module.kind === "json") {
    denyImport("import/attributes", `"${specifier}", imported by "${importer}", is JSON: add with { type: "json" }`);
  }
}
