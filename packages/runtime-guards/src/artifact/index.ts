/** For those who make, keep or verify artifacts; a host that runs them needs none of it. */

export { hashArtifact, hashedText, isHash } from "./hash.js";
export { sha256OfHost } from "./sha256-of-host.js";
export { isVerified, markVerified } from "./verified.js";
