/**
 * SHA-256 for those who make and keep artifacts. A long text is hashed by Node, where it says how to get at that at once: in a fiftieth of the time. What a domain
 * admits is hashed by {@link sha256} alone, which nothing in the process can change.
 */

import { FERAL_GLOBAL } from "../primordials.js";
import { sha256 } from "./sha256.js";

interface Host {
  readonly process?: { getBuiltinModule?(name: "node:crypto"): HostCrypto };
}

interface HostCrypto {
  createHash(algorithm: "sha256"): { update(text: string): { digest(encoding: "hex"): string } };
}

/** In characters: so long takes Node to load its hashes. */
const SHORT = 16384;

/** In hexadecimal. `text` has no lone surrogates, which the two would encode otherwise. */
export function sha256OfHost(text: string): string {
  const { process } = FERAL_GLOBAL as Host;
  const crypto = text.length > SHORT ? process?.getBuiltinModule?.("node:crypto") : undefined;
  return crypto === undefined ? sha256(text) : crypto.createHash("sha256").update(text).digest("hex");
}
