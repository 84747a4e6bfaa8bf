/** Mistakes of the compiler itself. They deny as everything else does (I11), and say that the fault is not the guest's. */
import type { Entry } from "./entry.js";

const report = "Report it with the program that shows it; nothing in the program is at fault.";

export const internal = {
  "internal/unexpected": {
    severity: "error",
    title: "The compiler failed",
    message: "The compiler failed in %phase%: %message%.",
    why: "A pass met a state that it should never meet. Nothing is emitted.",
    instead: report,
    cites: ["I11"],
    bad: { kind: "none", what: "A defect in a pass of the compiler." },
    good: { kind: "none", what: "Every program that compiles or is refused by another code." },
  },
  "internal/not-lowered": {
    severity: "error",
    title: "Syntax was left that should have been lowered",
    message: "`%type%` was left after TypeScript, JSX, decorators and `using` were lowered.",
    why: "The rules and the rewriting know only standard ECMAScript. A node that a Babel plugin should have replaced, and did not, would pass them unseen.",
    instead: report,
    cites: ["I11"],
    bad: { kind: "none", what: "A defect in the lowering." },
    good: { kind: "none", what: "Every program that compiles or is refused by another code." },
  },
  "internal/unverified": {
    severity: "error",
    title: "The compiler's own verifier refused its output",
    message: "The emitted text was refused by the verifier: %message%.",
    why: "The emitted text is checked by a program that shares nothing with the one that wrote it (I8). They disagree, so one of them is wrong, and the text is not handed out.",
    instead: report,
    cites: ["I8", "I11"],
    bad: { kind: "none", what: "A defect in the rewriting, or in the verifier." },
    good: { kind: "none", what: "Every program that compiles or is refused by another code." },
  },
} as const satisfies Record<`internal/${string}`, Entry>;
