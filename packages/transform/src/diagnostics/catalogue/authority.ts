/**
 * Roads to authority that the text itself shows (R6). In compat they are warnings: packages probe for them inside `try`, and the guard
 * denies them at run time.
 */
import type { Entry } from "./entry.js";

export const authority = {
  "authority/eval": {
    severity: "error",
    compat: "warning",
    title: "`eval` is not available",
    message: "`eval` is not available to a guest.",
    why: "Text that is evaluated by the engine is neither checked nor guarded: one `eval` is the whole realm of the host.",
    instead:
      "Parse data with `JSON.parse`, and choose behaviour with a table of functions. A host can offer an endowment that compiles text with `compile()` first.",
    cites: ["R6", "I1"],
    bad: { kind: "program", text: "const run = (text) => ⟦eval⟧(text);\n" },
    good: { kind: "program", text: "const read = (text) => JSON.parse(text);\n" },
  },
  "authority/function-constructor": {
    severity: "error",
    compat: "warning",
    title: "Functions are not made from text",
    message: "The `Function` constructor is not available to a guest.",
    why: "It makes a function of the host's global scope from text that was neither checked nor guarded.",
    instead:
      'Write the function as an arrow or a function expression. To recognise a function use `typeof f === "function"`.',
    cites: ["R6", "I1"],
    bad: {
      kind: "program",
      text: 'const add = ⟦new Function("a", "b", "return a + b")⟧;\nconst global = ⟦Function("return this")⟧();\nclass Code extends ⟦Function⟧ {}\n',
    },
    good: { kind: "program", text: 'const add = (a, b) => a + b;\nconst callable = (f) => typeof f === "function";\n' },
  },
  "authority/unknown-global": {
    severity: "error",
    compat: "warning",
    title: "A name that the host does not provide",
    message: "`%name%` is neither declared in this file nor provided by the host.",
    why: "Free names mean the domain's globals and nothing else. The host listed with `globals` what it provides beside the language's own, and this is not in it.",
    instead:
      "Declare or import `%name%`, or let the host provide it: as an endowment, and in the `globals` option. `typeof %name%` may be asked about any name.",
    cites: ["R6", "I1"],
    bad: { kind: "program", text: 'const text = ⟦fetch⟧("https://example.org/");\n', options: { globals: ["log"] } },
    good: {
      kind: "program",
      text: 'log(typeof fetch === "undefined" ? Math.max(1, 2) : 0);\n',
      options: { globals: ["log"] },
    },
  },
  "authority/frozen-intrinsic": {
    severity: "error",
    compat: "warning",
    title: "The language's own objects do not change",
    message: "`%target%` belongs to the language's own objects, which a guest cannot change.",
    why: "Every domain and the host share them. What one guest writes there, another would run: patched, `Array.prototype.map` sees everybody's data.",
    instead: "Write a function of your own, or extend the class: `class Stack extends Array { … }`.",
    cites: ["I1", "I7"],
    bad: {
      kind: "program",
      text: "⟦Array.prototype.last⟧ = function () {\n  return this[this.length - 1];\n};\n⟦Math.random⟧ = () => 4;\ndelete ⟦Object.freeze⟧;\n",
    },
    good: { kind: "program", text: "const last = (list) => list[list.length - 1];\nclass Stack extends Array {}\n" },
  },
  "authority/regexp-statics": {
    severity: "error",
    compat: "warning",
    title: "`RegExp` does not remember the last match",
    message: "`RegExp.%name%` is not available to a guest.",
    why: "The engine keeps the last match of the whole realm there: a guest would read what the host has matched, and another guest what this one has.",
    instead: "Use the result of `match`, `matchAll` or `exec`.",
    cites: ["I7", "R6"],
    bad: { kind: "program", text: '/(\\d+)/.test("order 17");\nconst number = ⟦RegExp.$1⟧;\n' },
    good: { kind: "program", text: 'const number = /(\\d+)/.exec("order 17")[1];\n' },
  },
} as const satisfies Record<`authority/${string}`, Entry>;
