/**
 * The permit table, by path. Invariants I1 and I11: what no line of it names is denied.
 */

import { FeralMap, FeralTypeError, mapGet, mapHas, mapSet, stringSplit } from "../primordials.js";
import { collectionPermits } from "./permits/collections.js";
import { controlPermits } from "./permits/control.js";
import { fundamentalPermits } from "./permits/fundamental.js";
import type { Permit, PermitGroup } from "./permits/model.js";
import { sharedMemoryPermits } from "./permits/shared-memory.js";
import { temporalPermits } from "./permits/temporal.js";
import { textAndNumberPermits } from "./permits/text-and-numbers.js";

export type { Permit, PermitKind } from "./permits/model.js";

const table = new FeralMap<string, Permit>();

/** `join("Array.prototype", "map")` is `Array.prototype.map`. */
export function joinPath(on: string, member: string): string {
  return on === "" ? member : `${on}.${member}`;
}

function add(groups: readonly PermitGroup[]): void {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    const permit: Permit = { kind: group.kind, why: group.why, feature: group.feature };
    const holders = stringSplit(group.on, " ");
    const members = stringSplit(group.members, " ");
    for (let h = 0; h < holders.length; h++) {
      for (let m = 0; m < members.length; m++) {
        const path = joinPath(holders[h]!, members[m]!);
        if (mapHas(table, path)) throw new FeralTypeError(`two permits for ${path}`);
        mapSet(table, path, permit);
      }
    }
  }
}

add(fundamentalPermits);
add(textAndNumberPermits);
add(collectionPermits);
add(controlPermits);
add(temporalPermits);
add(sharedMemoryPermits);

export function permitOf(path: string): Permit | undefined {
  return mapGet(table, path);
}

export const permits: ReadonlyMap<string, Permit> = table;
