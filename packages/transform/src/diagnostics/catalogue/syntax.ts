/** Findings of the parser and of the decision table: the text is no program of the guest language, in either profile. */
import type { Entry } from "./entry.js";

export const syntax = {
  "syntax/parse-error": {
    severity: "error",
    title: "The source does not parse",
    message: "The source does not parse: %message%.",
    why: "A guest is parsed as a module or a strict script of the newest ECMAScript that Babel knows, with TypeScript and JSX where the options or the file name say so. What does not parse cannot be checked.",
    instead:
      "Correct the text at the marked place. For TypeScript or JSX give the file the extension `.ts`, `.tsx` or `.jsx`, or set the `typescript` or `jsx` option; sloppy-mode forms such as `with` have no strict equivalent.",
    cites: ["I11"],
    bad: { kind: "program", text: "let total = ⟦⟧;\n" },
    good: { kind: "program", text: "let total = 0;\n" },
  },
  "syntax/regexp": {
    severity: "error",
    title: "A regular expression that does not parse",
    message: "The regular expression does not parse: %message%.",
    why: "ECMAScript makes it an early error: no part of a program with it may run. Babel's parser leaves that to the engine, so it is asked for here.",
    instead:
      "Correct the pattern or its flags. A pattern that only newer engines know can be made at run time: `new RegExp(text, flags)`.",
    cites: ["I11"],
    bad: { kind: "program", text: "const date = ⟦/(?<year>\\d+)-(?<year>\\d+)/⟧;\nconst open = ⟦/(/u⟧;\n" },
    good: { kind: "program", text: "const date = /(?<year>\\d+)-(?<month>\\d+)/;\nconst open = /\\(/u;\n" },
  },
  "syntax/reserved-name": {
    severity: "error",
    title: "A name that belongs to the compiler",
    message: "The name `%name%` is reserved: names that start with `$s_` belong to the guarded code.",
    why: "The guards reach the emitted text as constants with these names. A guest that could declare, label or reach one could replace a guard with a function of its own. Escapes make no difference: `\\u0024s_get` is the same name.",
    instead: "Choose another name. As a property key (`o.$s_x`, `{ $s_x: 1 }`) it is free.",
    cites: ["I8"],
    bad: {
      kind: "program",
      text: "const ⟦$s_get⟧ = (object, key) => object[key];\n⟦\\u0024s_guards⟧: for (;;) break ⟦$s_guards⟧;\n",
    },
    good: { kind: "program", text: "const $get = (object, key) => object[key];\nconst data = { $s_get: $get };\n" },
  },
  "syntax/unsupported-node": {
    severity: "error",
    title: "Syntax outside the guest language",
    message: "`%type%` is not part of the guest language: %reason%.",
    why: "Every type of syntax node has a decision in one table, and a type without one is denied: new syntax is trusted only after somebody has read what it reads, writes and calls.",
    instead: "Write it with standard ECMAScript or TypeScript.",
    cites: ["I11"],
    bad: { kind: "program", text: "const answer = 42;\n⟦export = answer;⟧\n", options: { filename: "answer.ts" } },
    good: { kind: "program", text: "const answer = 42;\nexport default answer;\n", options: { filename: "answer.ts" } },
  },
  "syntax/import-assignment": {
    severity: "error",
    title: "An assignment to an imported name",
    message: "`%name%` is imported: only the module that declares it can assign it.",
    why: "An import is a view of another module's variable. Plain JavaScript throws a TypeError when the assignment runs; here it is refused before.",
    instead: "Copy it into a variable of your own, or have the other module export a function that sets it.",
    cites: ["I7"],
    bad: {
      kind: "program",
      text: 'import { total } from "./shop.js";\n⟦total⟧ += 1;\n[⟦total⟧] = [2];\n',
      options: { goal: "module" },
    },
    good: {
      kind: "program",
      text: 'import { total } from "./shop.js";\nlet mine = total;\nmine += 1;\n',
      options: { goal: "module" },
    },
  },
  "syntax/unlowerable": {
    severity: "error",
    title: "TypeScript, JSX or a decorator that cannot be lowered",
    message: "This cannot be turned into plain ECMAScript: %message%.",
    why: "TypeScript, JSX, decorators and `using` are lowered by Babel's plugins before anything is checked. What they refuse has no meaning that could be checked.",
    instead: "Write it with standard ECMAScript.",
    cites: ["I11"],
    bad: {
      kind: "program",
      text: "namespace Shop {\n  export ⟦let total = 1;⟧\n}\n",
      options: { filename: "shop.ts" },
    },
    good: {
      kind: "program",
      text: "namespace Shop {\n  export const total = 1;\n}\n",
      options: { filename: "shop.ts" },
    },
  },
} as const satisfies Record<`syntax/${string}`, Entry>;
