/** What the guards and the domain use of the intrinsics. */

import {
  FERAL_GLOBAL,
  FeralMap,
  FeralSet,
  isObject,
  mapGet,
  mapSet,
  reflectGetOwnPropertyDescriptor,
  setAdd,
  stringSplit,
} from "../primordials.js";
import "./facades.js";
import { BASE_GLOBALS, DENIED_GLOBALS, FEATURE_GLOBALS } from "./permits/globals.js";
import { standInOf } from "./registry.js";

export { auditRealm, type Finding } from "./audit.js";
export { nativeBehind, nativeBehindText } from "./facades.js";
export { plainWayOf } from "./plain-ways.js";
export { isPatternFor } from "./tamed/regexp.js";
export { feralOf, feralPrototype, isStandIn, registerVariant, showAs, standInOf, tame } from "./registry.js";
export { selfVariantOf } from "./self-variants.js";
export { tameStack } from "./stack.js";
export { functionText } from "./text.js";
export { hasInstance } from "./tamed/function.js";
export { allPermits, isPrototypePath, type Permit, type PermitKind } from "./permits.js";

/** The globals of every domain, as a guest sees them; `globalThis` is the domain's own. */
export const baseGlobals: ReadonlyMap<string, unknown> = makeBaseGlobals();

function makeBaseGlobals(): Map<string, unknown> {
  const globals = new FeralMap<string, unknown>();
  const names = stringSplit(BASE_GLOBALS, " ");
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const descriptor = reflectGetOwnPropertyDescriptor(FERAL_GLOBAL, name);
    if (descriptor === undefined) continue;
    const value: unknown = descriptor.value;
    const seen = isObject(value) ? standInOf(value) : value;
    // A host that replaced a global by an accessor or by an object of its own has not got this one.
    if (isObject(value) ? isObject(seen) : name === "undefined" || name === "NaN" || name === "Infinity") {
      mapSet(globals, name, seen);
    }
  }
  return globals;
}

const features = new FeralMap<string, string>();
const knownNames = new FeralSet<string>();

for (let i = 0; i < FEATURE_GLOBALS.length; i++) {
  const feature = FEATURE_GLOBALS[i]![0];
  const names = stringSplit(FEATURE_GLOBALS[i]![1], " ");
  for (let n = 0; n < names.length; n++) {
    mapSet(features, names[n]!, feature);
    setAdd(knownNames, names[n]!);
  }
}
const deniedNames = stringSplit(DENIED_GLOBALS, " ");
for (let i = 0; i < deniedNames.length; i++) setAdd(knownNames, deniedNames[i]!);

/** Globals of hosts that no domain has without a grant. */
export const realmGlobalNames: ReadonlySet<string> = knownNames;

/** The feature that would grant a global; `undefined` where none does. */
export function featureOf(name: string): string | undefined {
  return mapGet(features, name);
}
