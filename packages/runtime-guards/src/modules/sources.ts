/**
 * What a host can give for a module beside an artifact and a plain namespace object. The makers keep their records out
 * of reach, so that no namespace can pass for one of these by its members.
 */

import type { Artifact } from "../abi.js";
import {
  arrayForEach,
  FeralWeakMap,
  isObject,
  objectCreate,
  objectFreeze,
  objectKeys,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";

/** A module that {@link jsonModule} or {@link describedModule} made; it may be given to any number of domains. */
export interface ModuleSource {
  readonly kind: "json" | "described";
}

export interface ModuleDescription {
  /** What the module's `import.meta` holds: primitives only. It is empty where nothing is given. */
  readonly meta?: Readonly<Record<string, string | number | boolean>>;
  /** Export name → why there is none; an import of one is told so. */
  readonly absent?: Readonly<Record<string, string>>;
}

type SourceRecord =
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "described"; readonly module: object; readonly description: ModuleDescription };

const records = new FeralWeakMap<object, SourceRecord>();

/** The record of a value that one of the makers made. */
export function sourceRecordOf(v: unknown): SourceRecord | undefined {
  return isObject(v) ? weakMapGet(records, v) : undefined;
}

/**
 * A JSON module: its default export is the value of the text, made anew in each domain, as data of the guest.
 *
 * An `import` of it needs `with { type: "json" }` (ECMAScript 16.2.1.5.1, and as Node has it); `require` does not. A text that does
 * not parse is a `SyntaxError` of the module in the guest.
 */
export function jsonModule(text: string): ModuleSource {
  if (typeof text !== "string") throw new OptionsError("the text of a JSON module must be a string", "options/type");
  return register({ kind: "json", text });
}

/**
 * An artifact or a namespace object, with what is to be known of it beside its exports: its `import.meta`, and the reasons for
 * exports that it does not have.
 */
export function describedModule(module: Artifact | object, description: ModuleDescription): ModuleSource {
  if (!isObject(module) || sourceRecordOf(module) !== undefined) {
    throw new OptionsError("only an artifact or a namespace object can be described", "options/module");
  }
  const meta = copyPrimitives(description.meta, "meta");
  const absent = copyPrimitives(description.absent, "absent") as Record<string, string>;
  return register({ kind: "described", module, description: { meta, absent } });
}

function register(record: SourceRecord): ModuleSource {
  const source = objectFreeze({ kind: record.kind });
  weakMapSet(records, source, record);
  return source;
}

function copyPrimitives(
  given: Readonly<Record<string, string | number | boolean>> | undefined,
  name: string,
): Record<string, string | number | boolean> {
  const copy = objectCreate(null) as Record<string, string | number | boolean>;
  if (given === undefined) return copy;
  arrayForEach(objectKeys(given), (key) => {
    const v = given[key];
    if (typeof v !== "string" && typeof v !== "number" && typeof v !== "boolean") {
      throw new OptionsError(`"${name}.${key}" must be a string, a number or a boolean`, "options/type");
    }
    copy[key] = v;
  });
  return copy;
}
