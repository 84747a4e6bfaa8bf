/** What the guards and the domain use of the intrinsics. */

import {
  dataDescriptor,
  FERAL_GLOBAL,
  FeralMap,
  isObject,
  mapGet,
  mapHas,
  mapSet,
  reflectGetOwnPropertyDescriptor,
  stringSplit,
} from "../primordials.js";
import "./facades.js";
import { BASE_GLOBALS } from "./permits/globals.js";
import { standInOf } from "./registry.js";

export { auditMethods, auditRealm, type Finding } from "./audit.js";
export { constructorBehind, nativeBehind, nativeBehindText } from "./facades.js";
export { lentBehind } from "./lent.js";
export { plainWayOf } from "./plain-ways.js";
export { isPatternFor } from "./engine-patterns.js";
export {
  feralOf,
  feralPrototype,
  isCalledAsItIs,
  isShownAsItIs,
  isStandIn,
  type Maker,
  noteSubstituted,
  registerMethod,
  registerVariant,
  showAs,
  standInOf,
  tame,
} from "./registry.js";
export { makeParent, parentOf } from "./parents.js";
export { selfVariantOf } from "./self-variants.js";
export { tameStack, withoutFrames } from "./stack.js";
export { functionText } from "./text.js";
export { hasInstance } from "./tamed/function.js";
export { allPermits, isPrototypePath, type Permit, type PermitKind } from "./permits.js";

/** What the globals of the language were at load: a host may replace one later. */
const ferals = new FeralMap<string, unknown>();
/** As a guest sees them: a facade is made when a guest first names it, or has all of them listed. */
const baseGlobals = new FeralMap<string, PropertyDescriptor>();

const names = stringSplit(BASE_GLOBALS, " ");
for (let i = 0; i < names.length; i++) {
  const name = names[i]!;
  const value: unknown = reflectGetOwnPropertyDescriptor(FERAL_GLOBAL, name)?.value;
  if (isObject(value) || name === "undefined" || name === "NaN" || name === "Infinity") mapSet(ferals, name, value);
}

/** The names of the globals that every domain has, where the realm has them; `globalThis` is the domain's own. */
export const baseGlobalNames: readonly string[] = names;

/** A global of every domain, as a guest sees it. A host that put an object of its own in its place before the load has not got it. */
export function baseGlobal(name: string): PropertyDescriptor | undefined {
  const known = mapGet(baseGlobals, name);
  if (known !== undefined || !mapHas(ferals, name)) return known;
  const feral = mapGet(ferals, name);
  const seen = isObject(feral) ? standInOf(feral) : feral;
  if (isObject(feral) && !isObject(seen)) return undefined;
  const own = dataDescriptor(seen, false, false, false);
  mapSet(baseGlobals, name, own);
  return own;
}
