/** This project's own lint rules: each keeps a habit without which an invariant of THREAT-MODEL.md would rot. */
import { noFocusedTests } from "./rules/no-focused-tests.js";
import { noImplicitAccess } from "./rules/no-implicit-access.js";
import { noModuleState } from "./rules/no-module-state.js";
import { noUncapturedGlobals } from "./rules/no-uncaptured-globals.js";
import { noUncapturedMethods } from "./rules/no-uncaptured-methods.js";
import { phaseVerbs } from "./rules/phase-verbs.js";

export default {
  meta: { name: "sallyport" },
  rules: {
    "no-focused-tests": noFocusedTests,
    "no-implicit-access": noImplicitAccess,
    "no-module-state": noModuleState,
    "no-uncaptured-globals": noUncapturedGlobals,
    "no-uncaptured-methods": noUncapturedMethods,
    "phase-verbs": phaseVerbs,
  },
};
