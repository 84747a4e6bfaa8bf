/** The option `features` and the options of single features, checked: what is not understood is refused (I11). */

import {
  arrayForEach,
  arrayIncludes,
  arrayIsArray,
  arrayJoin,
  arrayPush,
  isObject,
  objectCreate,
  objectHasOwn,
  objectKeys,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { type Feature, FEATURE_NAMES, type FeatureName, installationOf } from "./feature.js";

/** Makes a feature of the options that a record gives it; of an empty record where it is granted by name alone. */
export type FeatureMaker = (options: object) => Feature;

/** What makes the features that can be granted by name. */
export type FeatureMakers = Readonly<Partial<Record<FeatureName, FeatureMaker>>>;

export type FeatureGrants = readonly (FeatureName | Feature)[] | Readonly<Partial<Record<FeatureName, true | object>>>;

function refuse(message: string): never {
  throw new OptionsError(message, "options/feature");
}

/** The granted features in the order of their installation. Throws an `OptionsError` for anything else than the type says. */
export function checkFeatures(grants: unknown, makers: FeatureMakers): readonly Feature[] {
  const granted = objectCreate(null) as Record<string, Feature>;

  function grant(name: unknown, make: (name: FeatureName) => Feature): void {
    if (!isFeatureName(name)) refuse(`there is no feature ${show(name)}; there are ${arrayJoin(FEATURE_NAMES, ", ")}`);
    if (objectHasOwn(granted, name)) refuse(`the feature "${name}" is granted twice`);
    granted[name] = make(name);
  }

  function makeWith(name: FeatureName, options: unknown): Feature {
    const make = objectHasOwn(makers, name) ? makers[name]! : undefined;
    if (make === undefined) {
      refuse(
        `the feature "${name}" is not part of this entry: make it by its maker from "@sallyport/runtime-guards/features"`,
      );
    }
    if (options === true) return make({});
    if (isObject(options) && typeof options !== "function" && !arrayIsArray(options)) return make(options);
    return refuse(`the feature "${name}" takes true or an object of options, not ${show(options)}`);
  }

  if (arrayIsArray(grants)) {
    arrayForEach(grants, (entry) => {
      const isMade = isObject(entry) && installationOf(entry) !== undefined;
      if (isMade) grant((entry as Feature).name, () => entry as Feature);
      else grant(entry, (name) => makeWith(name, true));
    });
  } else if (isObject(grants) && typeof grants !== "function") {
    arrayForEach(objectKeys(grants), (key) => {
      const options = (grants as Record<string, unknown>)[key];
      // As if it were left out: `{ console: isVerbose ? true : undefined }`.
      if (options !== undefined || !isFeatureName(key)) grant(key, (name) => makeWith(name, options));
    });
  } else if (grants !== undefined) {
    throw new OptionsError('"features" must be an array of names and features, or a record', "options/type");
  }

  const inOrder: Feature[] = [];
  arrayForEach(FEATURE_NAMES, (name) => {
    if (objectHasOwn(granted, name)) arrayPush(inOrder, granted[name]!);
  });
  return inOrder;
}

const isFeatureName = (name: unknown): name is FeatureName => arrayIncludes(FEATURE_NAMES, name as FeatureName);

/** What an option must be, in words, and whether a value is that. */
export type OptionSpecification = readonly [expected: string, accepts: (v: unknown) => boolean];

export const aFunction: OptionSpecification = ["a function", (v) => typeof v === "function"];

/**
 * The options of a feature, each read once. Throws for one that the feature does not know, or whose value it does not
 * take; `undefined` means that the option is left out.
 */
export function readOptions<T extends object>(
  name: FeatureName,
  options: object,
  specification: Readonly<Record<keyof T, OptionSpecification>>,
): Readonly<Partial<T>> {
  const read = objectCreate(null) as Record<string, unknown>;
  arrayForEach(objectKeys(options), (key) => {
    if (!objectHasOwn(specification, key)) {
      const known = objectKeys(specification);
      const has = known.length === 0 ? "it has none" : `it has ${arrayJoin(known, ", ")}`;
      refuse(`the feature "${name}" has no option "${key}": ${has}`);
    }
    const v = (options as Record<string, unknown>)[key];
    const [expected, accepts] = specification[key as keyof T] as OptionSpecification;
    if (v !== undefined && !accepts(v)) refuse(`the option "${key}" of the feature "${name}" must be ${expected}`);
    read[key] = v;
  });
  return read as Partial<T>;
}

function show(v: unknown): string {
  switch (typeof v) {
    case "string":
      return `"${v}"`;
    case "object":
      return v === null ? "null" : "an object that is no feature";
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    default:
      return `${v as number}`;
  }
}
