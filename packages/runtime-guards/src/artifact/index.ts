/** For those who make, keep or verify artifacts; a host that runs them needs none of it. */

export { hashArtifact, hashedText, isHash } from "./hash.js";
export { sha256 } from "./sha256.js";
export { isVerified, markVerified } from "./verified.js";
