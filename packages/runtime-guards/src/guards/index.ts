/** The guards of one artifact in one domain: everything that emitted code can reach besides its own values. */

import type { GuardName } from "../abi.js";
import { objectAssign, objectCreate, objectFreeze } from "../primordials.js";
import { deny } from "../errors/deny.js";
import { isPatternFor } from "../intrinsics/index.js";
import { isPlainName } from "../intrinsics/plain-keys.js";
import { makeCallGuards } from "./calls.js";
import { makeClassGuards } from "./classes.js";
import { iterateAsync } from "./iteration.js";
import { makeMemberGuards } from "./members.js";
import { makeNameGuards } from "./names.js";
import { add, binary, instanceOf, template } from "./operators.js";
import { absent, enumerate, makePatternGuards } from "./patterns.js";
import { makePlainMemberGuards } from "./plain-members.js";
import { makeCalled, makeReceiver } from "./receivers.js";
import { makeStrictMemberGuards } from "./strict-members.js";
import type { ArtifactContext, DomainState } from "./state.js";
import { makeSuperGuards } from "./superclass.js";

export type Guards = Readonly<Record<GuardName, unknown>>;

/** Makes the frozen object that an artifact's functor takes as its one parameter. */
export function makeGuards(domain: DomainState, artifact: ArtifactContext): Guards {
  assertNotMixed(domain, artifact);
  const members = makeMemberGuards(domain, artifact.profile);
  const guards = {
    ...makeNameGuards(domain, artifact.profile === "compat" && artifact.guards === "needed"),
    ...members,
    ...makeCallGuards(domain, members.method),
    ...makeSuperGuards(domain, artifact.profile),
    ...makePatternGuards(members.get, members.getSelf),
    ...makeClassGuards(domain, artifact),
    receiver: makeReceiver(members.method, members.tame),
    called: makeCalled(members.method),
    iterateAsync,
    enumerate,
    absent,
    add,
    binary,
    instanceOf,
    template,
    isPattern: isPatternFor,
    isKey: isPlainName,
    isFar: () => false,
    stackOf: (o: unknown) => members.get(o, "stack"),
    module: artifact.module,
    importModule: artifact.importModule,
    meta: artifact.meta,
  } satisfies Record<GuardName, unknown>;
  if (artifact.guards === "needed") {
    const { get, getSelf, set, update, has, method, methodSelf, key, literalKey, spread } = guards;
    const long = { get, getSelf, set, update, has, method, methodSelf, key, literalKey, spread };
    objectAssign(
      guards,
      artifact.profile === "compat" ? makePlainMemberGuards(domain, long) : makeStrictMemberGuards(domain, long),
    );
  }
  // Null prototype: a name that is not a guard is nothing at all.
  return objectFreeze(objectAssign(objectCreate(null) as object, guards)) as Guards;
}

/** Strict classes and compat code with plain writes never meet in one domain, whichever came first. */
function assertNotMixed(domain: DomainState, { profile, guards }: ArtifactContext): void {
  // Compat code with all its guards lives with both.
  if (profile === "compat" && guards === "all") return;
  const writes = profile === "strict" ? "guarded" : "plain";
  if (domain.writes !== undefined && domain.writes !== writes) {
    deny(
      "abi",
      "abi/mixed-profiles",
      'strict and compat code meet in this domain: compile the compat code with guards: "all"',
    );
  }
  domain.writes = writes;
}
