/** Modules without code: an object of the host's, and JSON. */

import { arrayForEach, FeralMap, FeralSyntaxError, jsonParse, mapGet, mapSet, objectKeys } from "../primordials.js";
import { makeGuestError } from "../errors/deny.js";
import type { Membrane } from "../membrane/index.js";
import { isHiddenName, isUnderscored } from "../membrane/names.js";
import type { Cell } from "./namespace.js";
import type { SyntheticModule } from "./records.js";
import type { ModuleDescription } from "./sources.js";

/** A host's object: its own enumerable properties of public names are the exports, each seen through the membrane. */
export function hostModule(
  key: string,
  namespace: object,
  toGuest: Membrane["toGuest"],
  description: ModuleDescription | undefined,
): SyntheticModule {
  const cells = new FeralMap<string, Cell>();
  arrayForEach(objectKeys(namespace), (name) => {
    if (isHiddenName(name) || isUnderscored(name)) return;
    mapSet(cells, name, () => toGuest((namespace as Record<string, unknown>)[name]));
  });
  if (mapGet(cells, "default") === undefined) mapSet(cells, "default", () => toGuest(namespace));
  return {
    kind: "host",
    key,
    description,
    cells: () => cells,
    cell: (name) => mapGet(cells, name),
    evaluate: () => undefined,
    required: mapGet(cells, "default")!,
    namespace: undefined,
  };
}

/** The value of the text, parsed when the module is evaluated: a text that does not parse is the guest's error. */
export function jsonModule(key: string, text: string): SyntheticModule {
  let parsed: { readonly v: unknown } | undefined;
  let failure: { readonly thrown: unknown } | undefined;
  const cells = new FeralMap<string, Cell>();
  const read = (): unknown => parsed?.v;
  mapSet(cells, "default", read);
  return {
    kind: "json",
    key,
    description: undefined,
    cells: () => cells,
    cell: (name) => mapGet(cells, name),
    evaluate() {
      if (failure !== undefined) throw failure.thrown;
      if (parsed !== undefined) return;
      try {
        parsed = { v: jsonParse(text) };
      } catch {
        failure = { thrown: makeGuestError(FeralSyntaxError, `the module "${key}" is not valid JSON`) };
        throw failure.thrown;
      }
    },
    required: read,
    namespace: undefined,
  };
}
