/**
 * Whether the host's realm is one in which a domain can be made, and an artifact run: invariants I1 and I11,
 * SOUNDNESS 1.10.
 *
 * A change matters where the engine looks the member up by itself, and where the artifact names it, since what is
 * named may be read and called in place. Other changes cost nothing: every guard reads past them.
 */

import type { Artifact } from "./abi.js";
import { AuthorityError } from "./errors/classes.js";
import { deny } from "./errors/deny.js";
import { auditMethods, auditRealm, type Finding } from "./intrinsics/index.js";
import { arrayForEach, arrayIncludes, arrayJoin, arrayPush } from "./primordials.js";

/** Throws an AuthorityError for what was changed, unless the host vouches for it. */
export function assertRealm(
  names: readonly string[],
  trusted: readonly string[],
  inPlace: readonly string[] = [],
): void {
  const refusal = refusalOf(names, inPlace, trusted);
  if (refusal !== undefined) throw new AuthorityError(refusal, "realm/changed");
}

/** The same inside the guest, for a module that it imports. */
export function assertRealmForGuest(
  names: readonly string[],
  inPlace: readonly string[],
  trusted: readonly string[],
): void {
  const refusal = refusalOf(names, inPlace, trusted);
  if (refusal !== undefined) deny("authority", "realm/changed", refusal);
}

/** The names that an artifact uses without a guard, which alone knows that the value of a host's function is none of the guest's. */
export function namesInPlace({ guards, names }: Artifact): readonly string[] {
  return guards === "needed" ? names : [];
}

/** Why an artifact cannot run in a domain where a feature takes a power of the language away; `undefined` where it can. */
export function refusalInPlace(inPlace: readonly string[], feature: string | undefined): string | undefined {
  if (feature === undefined || inPlace.length === 0) return undefined;
  return `the feature "${feature}" replaces functions of the language in this domain, and code without all its guards would call the language's own: compile it with guards: "all"`;
}

function refusalOf(
  names: readonly string[],
  inPlace: readonly string[],
  trusted: readonly string[],
): string | undefined {
  const refused: Finding[] = [];
  const judge = (finding: Finding): void => {
    if (!finding.isImplicit && !arrayIncludes(names, finding.name)) return;
    const isTrusted = finding.isTrustable && arrayIncludes(trusted, finding.path);
    if (!isTrusted || (!finding.isKnown && arrayIncludes(inPlace, finding.name))) arrayPush(refused, finding);
  };
  arrayForEach(auditRealm(), judge);
  if (inPlace.length > 0) arrayForEach(auditMethods(), judge);
  return refused.length === 0 ? undefined : explain(refused);
}

const WHAT = {
  unknown: "was there before Sallyport was loaded, and no permit knows it",
  added: "was added",
  removed: "was removed",
  replaced: "was replaced",
  prototype: "has another prototype",
} as const satisfies Record<Finding["kind"], string>;

function explain(findings: readonly Finding[]): string {
  const all: string[] = [];
  const trustable: string[] = [];
  arrayForEach(findings, ({ path, kind, isTrustable }) => {
    arrayPush(all, `${path} ${WHAT[kind]}`);
    if (isTrustable) arrayPush(trustable, `"${path}"`);
  });
  const remedy =
    trustable.length === findings.length
      ? `undo the change, or vouch for it with trustPatches: [${arrayJoin(trustable, ", ")}], and compile what names it with guards: "all"`
      : "undo the change: a prototype, an accessor or an object of the host's cannot be vouched for";
  return `the host's realm was changed where a guest would meet it: ${arrayJoin(all, "; ")}. Load Sallyport first; ${remedy}`;
}
