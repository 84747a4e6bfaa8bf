/**
 * The permit table. Invariants I1 and I11: what no line of it names is denied.
 */

import { FeralMap, mapForEach, mapGet, mapSet, stringEndsWith, stringSplit } from "../primordials.js";
import { collectionPermits } from "./permits/collections.js";
import { controlPermits } from "./permits/control.js";
import { fundamentalPermits } from "./permits/fundamental.js";
import type { Permit, PermitGroup } from "./permits/model.js";
import { sharedMemoryPermits } from "./permits/shared-memory.js";
import { temporalPermits } from "./permits/temporal.js";
import { textAndNumberPermits } from "./permits/text-and-numbers.js";

export type { Permit, PermitKind } from "./permits/model.js";

/** By the path of the holder, then by the name of the member: no path is put together to look one up. */
const table = new FeralMap<string, Map<string, Permit>>();

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
      let permitted = mapGet(table, holders[h]!);
      if (permitted === undefined) mapSet(table, holders[h]!, (permitted = new FeralMap<string, Permit>()));
      for (let m = 0; m < members.length; m++) mapSet(permitted, members[m]!, permit);
    }
  }
}

/** No member has two permits: the tests see to it. */
export const permitGroups: readonly (readonly PermitGroup[])[] = [
  fundamentalPermits,
  textAndNumberPermits,
  collectionPermits,
  controlPermits,
  temporalPermits,
  sharedMemoryPermits,
];
for (let i = 0; i < permitGroups.length; i++) add(permitGroups[i]!);

/**
 * Whether guests' own objects inherit from the intrinsic at a path itself, so that its members are found natively and not as stand-ins. The generated
 * lists of names, on which code that leaves guards out relies, have the members of these intrinsics alone.
 */
export function isPrototypePath(path: string): boolean {
  return stringEndsWith(path, ".prototype") || stringEndsWith(path, "Prototype%");
}

/** The permits of an object's members, by their names; `undefined` where it has none. */
export function permitsOn(holder: string): ReadonlyMap<string, Permit> | undefined {
  return mapGet(table, holder);
}

export function permitOf(holder: string, member: string): Permit | undefined {
  const permitted = mapGet(table, holder);
  return permitted === undefined ? undefined : mapGet(permitted, member);
}

/** The whole table, by path. */
export function allPermits(): Map<string, Permit> {
  const all = new FeralMap<string, Permit>();
  mapForEach(table, (members, holder) => {
    mapForEach(members, (permit, member) => void mapSet(all, joinPath(holder, member), permit));
  });
  return all;
}
