/** Whether a domain still lives. After it is revoked, every crossing of its membrane throws. */

import { RevokedError } from "../errors/classes.js";
import { deny } from "../errors/deny.js";
import { type Direction, retire } from "./views.js";

export interface Revocation {
  /** Why the domain is revoked; `undefined` while it lives. */
  reason: string | undefined;
  isLive(): boolean;
  /** Throws a RevokedError at the host. */
  assertLive(): void;
  /** The same inside the guest. */
  assertLiveForGuest(): void;
}

export function makeRevocation(): Revocation {
  const revocation: Revocation = {
    reason: undefined,
    isLive: () => revocation.reason === undefined,
    assertLive() {
      if (revocation.reason !== undefined) throw new RevokedError(revocation.reason, "revoked/domain");
    },
    assertLiveForGuest() {
      if (revocation.reason !== undefined) deny("revoked", "revoked/domain", revocation.reason);
    },
  };
  return revocation;
}

/** Not in the membrane: a domain that is revoked is not to be held by its reason. */
export function retireAs(guest: Direction, host: Direction, reason: string): void {
  retire(guest, () => deny("revoked", "revoked/domain", reason));
  retire(host, () => {
    throw new RevokedError(reason, "revoked/domain");
  });
}
