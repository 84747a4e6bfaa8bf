/** The guards of one artifact in one domain: everything that emitted code can reach besides its own values. */

import { GUARDS, type GuardName } from "../abi.js";
import { FeralTypeError, objectAssign, objectCreate, objectFreeze, objectKeys, objectHasOwn } from "../primordials.js";
import { makeCallGuards } from "./calls.js";
import { makeClassGuards } from "./classes.js";
import { iterateAsync } from "./iteration.js";
import { makeMemberGuards } from "./members.js";
import { makeNameGuards } from "./names.js";
import { binary, instanceOf, template } from "./operators.js";
import { absent, enumerate, makePatternGuards } from "./patterns.js";
import type { ArtifactContext, DomainState } from "./state.js";
import { makeSuperGuards } from "./superclass.js";

export type Guards = Readonly<Record<GuardName, unknown>>;

/** Makes the frozen object that an artifact's functor takes as its one parameter. */
export function makeGuards(domain: DomainState, artifact: ArtifactContext): Guards {
  const members = makeMemberGuards(domain, artifact.profile);
  const guards = {
    ...makeNameGuards(domain),
    ...members,
    ...makeCallGuards(domain),
    ...makeSuperGuards(domain, artifact.profile),
    ...makePatternGuards(members.get, members.getSelf),
    ...makeClassGuards(domain, artifact.profile),
    iterateAsync,
    enumerate,
    absent,
    binary,
    instanceOf,
    template,
    module: artifact.module,
    importModule: artifact.importModule,
    meta: artifact.meta,
  } satisfies Record<GuardName, unknown>;
  assertComplete(guards);
  // Null prototype: a name that is not a guard is nothing at all.
  return objectFreeze(objectAssign(objectCreate(null) as object, guards)) as Guards;
}

/** Invariant I11: the contract's names and these are the same. */
function assertComplete(guards: object): void {
  const names = objectKeys(guards);
  for (let i = 0; i < names.length; i++) {
    if (!objectHasOwn(GUARDS, names[i]!)) throw new FeralTypeError(`The guard ${names[i]!} is not in the ABI.`);
  }
}
