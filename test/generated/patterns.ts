/** Every kind of pattern in every place where one may stand, taking apart every kind of value. */
import { CONTEXTS } from "./positions.js";

export const PATTERNS: readonly string[] = [
  "{ x: a }",
  "{ x: a = w }",
  "{ x: a, y: b }",
  "{ x: a = log(1), y: b = a }",
  "{ y: { x: a } }",
  "{ y: { x: a } = {} }",
  "{ y: [a] }",
  "{ z: a, ...b }",
  "{ ...a }",
  "{ x: b, ...a }",
  "{ [w]: a }",
  "{ [k]: a }",
  "{ ['le' + 'ngth']: a, ...b }",
  "{ 0: a }",
  "{ length: a }",
  "{ map: a }",
  "{ m: a }",
  "{ constructor: a }",
  "{ toString: { name: a } }",
  "{ q: a = () => 1 }",
  "{ q: a = function () {} }",
  "{ q: a = class {} }",
  "{ q: a = this }",
  "{ q: a = arguments.length }",
  "{ q: { x: a } = o, ...b }",
  "{}",
  "[a]",
  "[, a]",
  "[a, b]",
  "[a = w, ...b]",
  "[...a]",
  "[a, ...[b]]",
  "[{ x: a }]",
  "[{ x: a } = o, [b] = l]",
  "[a = b, b = 2]",
  "[]",
  "[a = class {}, b = () => 1]",
];

const SOURCES: readonly string[] = [
  "o",
  "l",
  '"ab"',
  "v",
  "q",
  "u",
  "this",
  "null",
  "5",
  "[o, l]",
  "new C(o)",
  "{ x: { x: 2 }, y: [3] }",
  "f",
  "t",
  "new Map([[1, 2]])",
  "C",
];

/** P is the pattern, S what it takes apart. */
const PLACES: readonly string[] = [
  "const P = S; return [typeof a, a];",
  "var P = S; return a;",
  "let a, b; (P = S); return [a, b];",
  "let a, b; return (P = S);",
  "let a, b; for (P of [S, S]) log(a, b); return a;",
  "for (const P of [S]) return (() => a)();",
  "for (let P = S; ; ) return a;",
  "for (let P in { xyz: 1 }) return a;",
  "return ((P) => a)(S);",
  "return ((P = S) => a)();",
  "return ((P = S, c = a) => [a, c])(undefined);",
  "return ((...[P]) => a)(S);",
  "return (function (P) { return [a, arguments.length]; })(S);",
  "return { run(P, c = 1) { return [a, c]; } }.run(S);",
  "return [...(function* (P) { yield a; })(S)];",
  "(async (P) => log(a))(S).then(log, log); return 1;",
  "return new (class { y = 1; constructor(P) { this.y = a; } })(S).y;",
  "return new (class { set y(P) { this.a = a; } run() { this.y = S; return this.a; } })().run();",
  "try { throw S; } catch (P) { return a; }",
  "switch (1) { case 1: const P = S; return a; }",
];

/** The places with one pattern and one value in one kind of function: a program for each that `isProgram` accepts. */
export function programsOfPatterns(isProgram: (program: string) => boolean): string[] {
  const programs: string[] = [];
  for (const [, context] of CONTEXTS) {
    for (const pattern of PATTERNS) {
      // Whatever the pattern does not bind is an undeclared name, whose error is compared as well.
      for (const place of PLACES) {
        for (const source of SOURCES) {
          const body = place.replaceAll("P", () => pattern).replaceAll("S", () => `(${source})`);
          const program = context.replace("BODY", () => body);
          if (isProgram(program)) programs.push(program);
        }
      }
    }
  }
  return programs;
}
