/**
 * Compares the realm with what it was at load, and what it was at load with the permits.
 *
 * SOUNDNESS 1.10 and I12. A host may patch its intrinsics; its functions must not reach a guest, and its replacements
 * must not be given what guests pass to natives. Nothing is repaired: the findings are for the domain to refuse. What
 * was replaced before this module was loaded cannot be told from what the engine made.
 */

import {
  arrayAppend,
  FeralSet,
  objectHasOwn,
  objectIs,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  reflectOwnKeys,
  regexpTest,
  setHas,
  stringSplit,
} from "../primordials.js";
import { capturedObjects, keyName, unknownAtLoad, type CapturedObject, type CapturedProperty } from "./capture.js";
import { joinPath } from "./permits.js";

export interface Finding {
  /** Where: `Array.prototype.map`. */
  readonly path: string;
  /** The member's name, `@@iterator` for a well-known symbol; empty for a prototype. */
  readonly name: string;
  readonly kind: "unknown" | "added" | "removed" | "replaced" | "prototype";
  /** Whether the engine's own algorithms look the name up, so that no program needs to spell it. */
  readonly isImplicit: boolean;
}

const IMPLICIT = new FeralSet<string>(
  stringSplit(
    "then toJSON next return throw done value exec flags constructor cause join get set has keys size add enumerable configurable writable length lastIndex toString valueOf raw name message errors index groups indices source resolve toISOString prototype proxy revoke promise stack __proto__ maxByteLength hasIndices global ignoreCase multiline dotAll unicode unicodeSets sticky",
    " ",
  ),
);
const INDEX = /^\d+$/;

function isImplicit(name: string): boolean {
  return setHas(IMPLICIT, name) || name[0] === "@" || regexpTest(INDEX, name);
}

function finding(kind: Finding["kind"], path: string, name: string): Finding {
  return { path, name, kind, isImplicit: kind === "prototype" || isImplicit(name) };
}

function isChanged(object: object, property: CapturedProperty): boolean {
  const now = reflectGetOwnPropertyDescriptor(object, property.key);
  if (now === undefined) return true;
  if (!property.isAccessor) return !objectHasOwn(now, "value") || !objectIs(now.value, property.value);
  return now.get !== property.get || now.set !== property.set;
}

function auditObject(captured: CapturedObject, findings: Finding[]): void {
  const { object, path, properties } = captured;
  if (reflectGetPrototypeOf(object) !== captured.prototype) arrayAppend(findings, finding("prototype", path, ""));
  const keys = reflectOwnKeys(object);
  let present = 0;
  for (let i = 0; i < properties.length; i++) {
    const property = properties[i]!;
    const isThere = objectHasOwn(object, property.key);
    if (isThere) present++;
    if (property.permit?.kind === "host" || !isChanged(object, property)) continue;
    arrayAppend(findings, finding(isThere ? "replaced" : "removed", property.path, keyName(property.key)));
  }
  if (present !== keys.length) findAdded(captured, keys, findings);
}

function findAdded(captured: CapturedObject, keys: (string | symbol)[], findings: Finding[]): void {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    let isKnown = false;
    for (let p = 0; p < captured.properties.length && !isKnown; p++) isKnown = captured.properties[p]!.key === key;
    if (!isKnown) arrayAppend(findings, finding("added", joinPath(captured.path, keyName(key)), keyName(key)));
  }
}

/**
 * What of the realm is not as the permits know it. `"cheap"` compares prototypes and the number of own keys of the
 * objects that guests' objects inherit from; `"full"` compares every member.
 */
export function auditRealm(depth: "cheap" | "full" = "full"): readonly Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < unknownAtLoad.length; i++) {
    const { path, key } = unknownAtLoad[i]!;
    arrayAppend(findings, finding("unknown", path, keyName(key)));
  }
  for (let i = 0; i < capturedObjects.length; i++) {
    const captured = capturedObjects[i]!;
    if (depth === "full") {
      auditObject(captured, findings);
    } else if (
      captured.permit.kind === "object" &&
      (reflectOwnKeys(captured.object).length !== captured.properties.length ||
        reflectGetPrototypeOf(captured.object) !== captured.prototype)
    ) {
      auditObject(captured, findings);
    }
  }
  return findings;
}
