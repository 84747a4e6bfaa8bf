/** Findings of the independent verifier in emitted text (I8): the text is not a program of guarded JavaScript. */
import type { Entry } from "./entry.js";

const remedy =
  "Compile the guest's source again with this version, and do not edit, bundle or minify the emitted text: minify the source before it is compiled.";

const good = {
  kind: "artifact",
  text: '(function ($s_guards) { "use strict"; const { global: $s_global, get: $s_get } = $s_guards; return function () { let $s_cv; $s_cv = $s_get($s_global("Math"), "PI"); return $s_cv; }; })',
} as const;

export const artifact = {
  "artifact/parse-error": {
    severity: "error",
    title: "The artifact's text does not parse",
    message: "The text of the artifact does not parse: %message%.",
    why: "Only text that an independent parser reads as a whole can be checked; what is not checked is not run.",
    instead: remedy,
    cites: ["I8", "I11"],
    bad: { kind: "artifact", text: '(function ($s_guards) { "use strict"; return function () { ' },
    good,
  },
  "artifact/not-guarded": {
    severity: "error",
    title: "Emitted text does something without a guard",
    message: "The emitted text is not guarded JavaScript: %what%.",
    why: "Whoever can put one unguarded access into the text, a later Babel plugin or a minifier for example, has the host's realm; so the text is parsed again and every node of it is checked before it runs.",
    instead: remedy,
    cites: ["I8"],
    bad: {
      kind: "artifact",
      text: '(function ($s_guards) { "use strict"; const { global: $s_global } = $s_guards; return function () { let $s_cv; $s_cv = $s_global("Math").constructor; return $s_cv; }; })',
    },
    good,
  },
} as const satisfies Record<`artifact/${string}`, Entry>;
