/**
 * Compares the realm with what it was at load, and what it was at load with the permits.
 *
 * SOUNDNESS 1.10 and I12. A host may patch its intrinsics; its functions must not reach a guest, and its replacements
 * must not be given what guests pass to natives. Nothing is repaired: the findings are for the domain to judge. What
 * was replaced before this module was loaded cannot be told from what the engine made.
 *
 * Compared are the prototype, the keys and the values of every intrinsic that objects of a guest inherit from. Functions are
 * compared by identity; what a host hangs on one, nobody meets who has its stand-in, and code without guards is asked about by
 * itself ({@link auditMethods}). That is so of constructors and
 * namespaces too: no object of a guest inherits from one, and every read of a member gives that of its facade, or the native
 * that was captured. Of these only what the engine's own algorithms look up on them is compared. What can no longer change
 * is not compared again.
 */

import {
  arrayAppend,
  arrayIncludes,
  FeralSet,
  isObject,
  objectFreeze,
  objectHasOwn,
  objectIs,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  regexpTest,
  setAdd,
  setForEach,
  setHas,
  stringSplit,
  symbolHasInstance,
  symbolSpecies,
} from "../primordials.js";
import {
  capturedObject,
  capturedObjects,
  keyName,
  unknownAtLoad,
  type CapturedObject,
  type CapturedProperty,
} from "./capture.js";
import { notePatch } from "./patches.js";
import { isPrototypePath, joinPath, permitOf } from "./permits.js";

export interface Finding {
  /** Where: `Array.prototype.map`. */
  readonly path: string;
  /** The member's name, `@@iterator` for a well-known symbol; empty for a prototype. */
  readonly name: string;
  readonly kind: "unknown" | "added" | "removed" | "replaced" | "prototype";
  /** Whether the engine's own algorithms look the name up, so that no program needs to spell it. */
  readonly isImplicit: boolean;
  /** Whether a host can vouch for it: what it gives to who reads it in place is a function, or what the permits know. */
  readonly isTrustable: boolean;
  /** Whether the permits know such a member: only of their names is it asked in place whether what was read is a function of the host's. */
  readonly isKnown: boolean;
}

const IMPLICIT = new FeralSet<string>(
  stringSplit(
    "then toJSON next return throw done value exec flags constructor cause join get set has keys size add enumerable configurable writable length lastIndex toString toLocaleString valueOf raw name message errors index groups indices source resolve toISOString prototype proxy revoke promise stack __proto__ maxByteLength hasIndices global ignoreCase multiline dotAll unicode unicodeSets sticky",
    " ",
  ),
);
const INDEX = /^\d+$/;

function isImplicit(name: string): boolean {
  return setHas(IMPLICIT, name) || name[0] === "@" || regexpTest(INDEX, name);
}

// ------------------------------------------------------------------------------------------- what is compared

/** Lists side by side, so that the comparison is one loop over each kind of fact. */
const watched: CapturedObject[] = [];
/** Of these the keys are compared, too: guests inherit what is added. */
const homes: CapturedObject[] = [];
const dataHolders: CapturedObject[] = [];
const dataKeys: (string | symbol)[] = [];
const dataValues: unknown[] = [];
const accessorHolders: CapturedObject[] = [];
const accessors: CapturedProperty[] = [];
const absentHolders: CapturedObject[] = [];
const absentKeys: (string | symbol)[] = [];

/**
 * What the engine looks up on constructors that it comes upon (SpeciesConstructor, InstanceofOperator, GetPromiseResolve), but for `prototype`, which
 * nobody can change.
 */
const LOOKED_UP_ON_CONSTRUCTORS: readonly (string | symbol)[] = [symbolSpecies, symbolHasInstance, "resolve"];

const isFunctionText = (object: object, key: string | symbol): boolean =>
  typeof object === "function" && (key === "name" || key === "length");

/** Whether objects of guests inherit from it; of every other intrinsic guests have the facade alone. */
const isHome = ({ path, role }: CapturedObject): boolean => role === "value" && isPrototypePath(path);

/** Whether anything of a guest, or the engine on its behalf, comes to a member of an intrinsic and not of its facade. */
function isMet(holder: CapturedObject, key: string | symbol): boolean {
  return isHome(holder) || (typeof holder.object === "function" && arrayIncludes(LOOKED_UP_ON_CONSTRUCTORS, key));
}

function watch(captured: CapturedObject): void {
  const { object, properties } = captured;
  let hasMembers = typeof object !== "function";
  for (let i = 0; i < properties.length; i++) {
    const property = properties[i]!;
    if (property.permit === undefined && isFunctionText(object, property.key)) continue;
    hasMembers = true;
    if (property.permit?.kind === "host" || !isMet(captured, property.key)) continue;
    if (property.isAccessor) {
      arrayAppend(accessorHolders, captured);
      arrayAppend(accessors, property);
      continue;
    }
    if (property.isFixed) continue;
    arrayAppend(dataHolders, captured);
    arrayAppend(dataKeys, property.key);
    arrayAppend(dataValues, property.value);
  }
  if (!hasMembers) return;
  arrayAppend(watched, captured);
  if (isHome(captured)) arrayAppend(homes, captured);
  else if (typeof object === "function") watchAbsent(captured);
}

function watchAbsent(captured: CapturedObject): void {
  for (let i = 0; i < LOOKED_UP_ON_CONSTRUCTORS.length; i++) {
    const key = LOOKED_UP_ON_CONSTRUCTORS[i]!;
    if (objectHasOwn(captured.object, key)) continue;
    arrayAppend(absentHolders, captured);
    arrayAppend(absentKeys, key);
  }
}

for (let i = 0; i < capturedObjects.length; i++) watch(capturedObjects[i]!);

/** The methods that objects of guests inherit: code without guards meets these themselves, as objects of reads. */
const methods: CapturedObject[] = [];
for (let i = 0; i < homes.length; i++) {
  const { properties } = homes[i]!;
  for (let p = 0; p < properties.length; p++) {
    const { key, value, isAccessor } = properties[p]!;
    const method = !isAccessor && typeof value === "function" ? capturedObject(value) : undefined;
    if (method !== undefined && key !== "constructor") arrayAppend(methods, method);
  }
}

/** The intrinsics of which something is not as it was, each once. */
function findChanged(): Set<CapturedObject> | undefined {
  let changed: Set<CapturedObject> | undefined;
  for (let i = 0; i < watched.length; i++) {
    const captured = watched[i]!;
    if (reflectGetPrototypeOf(captured.object) !== captured.prototype) changed = withObject(changed, captured);
  }
  for (let i = 0; i < homes.length; i++) {
    const { object, properties } = homes[i]!;
    if (reflectOwnKeys(object).length !== properties.length) changed = withObject(changed, homes[i]!);
  }
  for (let i = 0; i < absentHolders.length; i++) {
    if (objectHasOwn(absentHolders[i]!.object, absentKeys[i]!)) changed = withObject(changed, absentHolders[i]!);
  }
  for (let i = 0; i < dataHolders.length; i++) {
    const now = reflectGetOwnPropertyDescriptor(dataHolders[i]!.object, dataKeys[i]!);
    if (now === undefined || now.value !== dataValues[i]) changed = withObject(changed, dataHolders[i]!);
  }
  for (let i = 0; i < accessors.length; i++) {
    const { key, get, set } = accessors[i]!;
    const now = reflectGetOwnPropertyDescriptor(accessorHolders[i]!.object, key);
    if (now === undefined || now.get !== get || now.set !== set) changed = withObject(changed, accessorHolders[i]!);
  }
  return changed;
}

function withObject(changed: Set<CapturedObject> | undefined, captured: CapturedObject): Set<CapturedObject> {
  const list = changed ?? new FeralSet<CapturedObject>();
  setAdd(list, captured);
  return list;
}

// ----------------------------------------------------------------------------------------------- what is found

function finding(kind: Finding["kind"], path: string, name: string, isTrustable: boolean, isKnown = true): Finding {
  return { path, name, kind, isImplicit: kind === "prototype" || isImplicit(name), isTrustable, isKnown };
}

function isChanged(object: object, property: CapturedProperty): boolean {
  const now = reflectGetOwnPropertyDescriptor(object, property.key);
  if (now === undefined) return true;
  if (!property.isAccessor) return !objectHasOwn(now, "value") || !objectIs(now.value, property.value);
  return now.get !== property.get || now.set !== property.set;
}

function auditObject(captured: CapturedObject, findings: Finding[]): void {
  const { object, path, properties } = captured;
  if (reflectGetPrototypeOf(object) !== captured.prototype) {
    arrayAppend(findings, finding("prototype", path, "", false));
  }
  const keys = reflectOwnKeys(object);
  let present = 0;
  for (let i = 0; i < properties.length; i++) {
    const property = properties[i]!;
    const isThere = objectHasOwn(object, property.key);
    if (isThere) present++;
    if (property.permit?.kind === "host" || !isMet(captured, property.key) || !isChanged(object, property)) continue;
    if (property.permit === undefined && isFunctionText(object, property.key)) continue;
    notePatch(captured, property.key, property);
    if (property.permit === undefined) continue; // It is found already, as unknown.
    const kind = isThere ? "replaced" : "removed";
    arrayAppend(
      findings,
      finding(kind, joinPath(path, keyName(property.key)), keyName(property.key), isLikeIt(object, property)),
    );
  }
  if (present !== keys.length) findAdded(captured, keys, findings);
}

/** Whether what is in the place of a known property can be what the standard says: a function for a function. */
function isLikeIt(object: object, property: CapturedProperty): boolean {
  const now = reflectGetOwnPropertyDescriptor(object, property.key);
  if (now === undefined || property.isAccessor) return now === undefined || !objectHasOwn(now, "value");
  return typeof now.value === typeof property.value && (typeof now.value === "function" || !isObject(now.value));
}

const isFunctionMember = (object: object, key: string | symbol): boolean =>
  typeof reflectGetOwnPropertyDescriptor(object, key)?.value === "function";

function findAdded(captured: CapturedObject, keys: (string | symbol)[], findings: Finding[]): void {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const name = keyName(key);
    const permit = permitOf(captured.path, name);
    let wasThere = !isMet(captured, key) || permit?.kind === "host";
    for (let p = 0; p < captured.properties.length && !wasThere; p++) wasThere = captured.properties[p]!.key === key;
    if (wasThere) continue;
    notePatch(captured, key, undefined);
    const isTrustable = isFunctionMember(captured.object, key);
    arrayAppend(findings, finding("added", joinPath(captured.path, name), name, isTrustable, permit !== undefined));
  }
}

/** What the realm had at load and the table does not know. It is judged by what it was then. */
const foundAtLoad: Finding[] = [];
for (let i = 0; i < unknownAtLoad.length; i++) {
  const { key, holder } = unknownAtLoad[i]!;
  if (!isMet(holder, key)) continue;
  notePatch(holder, key, undefined);
  arrayAppend(
    foundAtLoad,
    finding("unknown", joinPath(holder.path, keyName(key)), keyName(key), isFunctionMember(holder.object, key), false),
  );
}
objectFreeze(foundAtLoad);

/** What of the realm is not as the permits know it, now. */
export function auditRealm(): readonly Finding[] {
  const changed = findChanged();
  if (changed === undefined) return foundAtLoad;
  const findings: Finding[] = [];
  for (let i = 0; i < foundAtLoad.length; i++) arrayAppend(findings, foundAtLoad[i]!);
  setForEach(changed, (captured) => auditObject(captured, findings));
  return findings;
}

/** What a host has hung on methods that objects of guests inherit. Only code without guards comes to it. */
export function auditMethods(): readonly Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < methods.length; i++) {
    const { object, path } = methods[i]!;
    const keys = reflectOwnKeys(object);
    for (let k = 0; keys.length > 2 && k < keys.length; k++) {
      if (isFunctionText(object, keys[k]!)) continue;
      const name = keyName(keys[k]!);
      arrayAppend(findings, finding("added", joinPath(path, name), name, false));
    }
  }
  return findings;
}
