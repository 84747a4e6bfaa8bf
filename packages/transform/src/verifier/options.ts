/** What the verifier is told of the artifact that a text belongs to. */
import type { Profile } from "@sallyport/runtime-guards/abi";
import type { HeaderClaims } from "./header.js";

export interface FindOptions {
  /** The profile that the artifact claims; without it the text may be of either, but not of both. */
  readonly profile?: Profile;
  /** What the artifact claims: with `"all"` nothing may stand in place of a guard. */
  readonly guards?: "all" | "needed";
  /** Whether the text stands in an ES module, whose grammar reserves `await`. */
  readonly isInModule?: boolean;
  /** What else it says of the text, all of which must then be true. */
  readonly header?: HeaderClaims;
}
