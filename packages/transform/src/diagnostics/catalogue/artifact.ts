/** Findings of the independent verifier in emitted text (I8): the text is not a program of guarded JavaScript. */
import type { Entry } from "./entry.js";

const remedy =
  "Compile the guest's source again with this version, and do not edit, bundle or minify the emitted text: minify the source before it is compiled.";

const good = {
  kind: "artifact",
  text: '(function ($s_guards) { "use strict"; return (($s_global, $s_get) => { return function () { let $s_cv; $s_cv = $s_get($s_global("Math"), "PI"); return $s_cv; }; })($s_guards.global, $s_guards.get); })',
} as const;

const header =
  '"abi":2,"profile":"compat","goal":"script","guards":"all","filename":"guest.js","names":[],"imports":[],"reexports":[],"exports":[],"globals":[],"async":false';
const code =
  '(function ($s_guards) { "use strict"; return (() => { return function () { let $s_cv; $s_cv = 42; return $s_cv; }; })(); })';
const goodFile = {
  kind: "artifact",
  text: `// sallyport-artifact {${header},"hash":"c1250b2c5d655f92720b2a4d83b905f062be6a5c0f3f133c673116c3054c5e95"}\n${code}\n`,
} as const;

const awaiting = `(function ($s_guards) {
  "use strict";

  return ($s_declare => {
    return function () {
      $s_declare({
        "await": [() => await, $s_v => await = $s_v]
      });
      let await = 1;
      return await;
    };
  })($s_guards.declare);
})`;
const awaitingHeader = `${header.replace('"exports":[]', '"exports":["await"]')},"hash":"83d189d01311d9bc33446b2b12fc6e64de73ad034882aea7b1d27a53a208c5c6"`;

export const artifact = {
  "artifact/format": {
    severity: "error",
    title: "A file is no artifact",
    message: "The file is no artifact: %reason%.",
    why: "A file is an artifact if it is, to the byte, what is written for one: what stands before the code, or after it, would run when it is imported.",
    instead:
      "`sallyport compile FILE -o DIR`, or `formatArtifact`, writes artifacts; nothing else may be added to them.",
    cites: ["I8", "I11"],
    bad: { kind: "artifact", text: `// sallyport-artifact {}\n${code}\n` },
    good: goodFile,
  },
  "artifact/version": {
    severity: "error",
    title: "The artifact is of another version",
    message: "The artifact is of ABI %abi%, and this version has ABI %known%.",
    why: "The guards that an artifact calls are those of its version; under the names of another they may do something else.",
    instead: "Compile the guest's source again with this version.",
    cites: ["I11"],
    bad: { kind: "artifact", text: goodFile.text.replace('"abi":2', '"abi":1') },
    good: goodFile,
  },
  "artifact/changed": {
    severity: "error",
    title: "The artifact was changed after it was written",
    message: "The hash that the artifact carries is not that of its content: it was changed after it was written.",
    why: "A changed text may still be guarded JavaScript, but it is not the one that somebody compiled, listed by its hash, or looked at.",
    instead: "Compile the guest's source again, and do not edit what comes out.",
    cites: ["I8", "I11"],
    bad: { kind: "artifact", text: goodFile.text.replace("= 42", "= 43") },
    good: goodFile,
  },
  "artifact/parse-error": {
    severity: "error",
    title: "The artifact's text does not parse",
    message: "The text of the artifact does not parse: %message%.",
    why: "Only text that an independent parser reads as a whole can be checked; what is not checked is not run.",
    instead: remedy,
    cites: ["I8", "I11"],
    bad: { kind: "artifact", text: '(function ($s_guards) { "use strict"; return (() => { return function () { ' },
    good,
  },
  "artifact/await": {
    severity: "error",
    title: "A script with a variable `await` has no form of a module",
    message: "A variable or a label is called `await`, which is a reserved word in ES modules.",
    why: "An artifact in the form of an ES module is parsed as one by whoever imports it; it has to be the same program there.",
    instead: "Rename it, or write the artifact in the form of a script (`sallyport compile --format script`).",
    cites: ["I11"],
    bad: {
      kind: "artifact",
      text: `// sallyport-artifact module\nexport default {${awaitingHeader},"url":import.meta.url,"functor":\n${awaiting}\n};\n`,
    },
    good: { kind: "artifact", text: `// sallyport-artifact {${awaitingHeader}}\n${awaiting}\n` },
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
      text: '(function ($s_guards) { "use strict"; return (($s_global) => { return function () { let $s_cv; $s_cv = $s_global("Math").constructor; return $s_cv; }; })($s_guards.global); })',
    },
    good,
  },
} as const satisfies Record<`artifact/${string}`, Entry>;
