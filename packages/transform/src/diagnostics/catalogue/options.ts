/** Findings in the options that the host gives: its own mistake, and refused rather than guessed at. */
import type { Entry } from "./entry.js";

const good = { kind: "options", options: { profile: "compat", goal: "commonjs" } } as const;

export const options = {
  "options/unknown": {
    severity: "error",
    title: "An option that does not exist",
    message: "There is no option `%name%`.",
    why: "An option that is misspelled and ignored leaves a protection off that the host believes to be on.",
    instead: "See the type `CompileOptions` for the options that there are: %known%.",
    cites: ["I11"],
    bad: { kind: "options", options: { profil: "compat" } },
    good,
  },
  "options/value": {
    severity: "error",
    title: "An option with a value that it does not take",
    message: "The option `%name%` cannot be %value%; it takes %expected%.",
    why: "A value that is not understood is not replaced by a default: the default may be less than the host asked for.",
    instead: "Give `%name%` as %expected%, or leave it out for the default.",
    cites: ["I11"],
    bad: { kind: "options", options: { profile: "lenient" } },
    good,
  },
  "options/contradiction": {
    severity: "error",
    title: "Options that contradict each other",
    message: "%first% contradicts %second%: %reason%.",
    why: "Of two options that cannot both hold one would have to be ignored, and it might be the one that protects.",
    instead: "Leave one of the two out.",
    cites: ["I11"],
    bad: { kind: "options", options: { profile: "strict", goal: "commonjs" } },
    good,
  },
} as const satisfies Record<`options/${string}`, Entry>;
