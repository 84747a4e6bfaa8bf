/** What a host grants in the attacks on attenuators and features, `powers` in `expect.json`; and the same unattenuated, for the control. */
import type { DomainOptions } from "@sallyport/runtime-guards";
import { attenuators } from "./attenuators.js";
import { classes } from "./classes.js";
import { features, featuresLater } from "./features.js";
import { fetching } from "./fetch.js";
import { files } from "./fs.js";
import { expressions } from "./regexp.js";

export interface Powers {
  /** For the domain. */
  grant(): Pick<DomainOptions, "features" | "endowments" | "extendable">;
  /** Globals for plain JavaScript: what the same program would get from a careless host; `null` where there is no such thing. */
  raw: (() => Record<string, unknown>) | null;
  /** Whether the host's side works in its own time: then an attack ends by reporting `end`. */
  readonly takesTime: boolean;
  /** Whether the domain refuses code that uses names without a guard. */
  readonly restricts?: boolean;
}

export const powers: Readonly<Record<string, Powers>> = { attenuators, classes, fetch: fetching, fs: files, regexp: expressions, features, "features-later": featuresLater };
