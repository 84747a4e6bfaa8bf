/** Every kind of element of a class with every kind of parameter and every kind of body, called from outside and by self. */
import { PATTERNS } from "./patterns.js";

const PARAMETERS: readonly string[] = [
  ...PATTERNS,
  "a",
  "a = w",
  "a = this",
  "a = this.y",
  "a = arguments.length",
  "a = super.x",
  "...a",
  "w, a = w",
  "{ x: a }, b = a",
  "a, b = () => this",
];

/** P are the parameters, B the body, V what the element is called with. */
const ELEMENTS: readonly (readonly [string, string])[] = [
  ["run(P) { B }", "e.run(V)"],
  ["run(P) { B } again() { return this.run(V); }", "e.again()"],
  ["_run(P) { B } again() { return this._run(V); }", "e.again()"],
  ["#run(P) { B } again() { return this.#run(V); }", "e.again()"],
  ["async run(P) { B }", "(e.run(V).then(log, log), 1)"],
  ["*run(P) { B }", "e.run(V).next()"],
  ["async *run(P) { B }", "(e.run(V).next().then(log, log), 1)"],
  ["set run(P) { B }", "e.run = V"],
  ["set run(P) { B } again() { this.run = V; }", "e.again()"],
  ["get run() { return (P) => { B }; }", "e.run(V)"],
  ["[w](P) { B }", "e[2](V)"],
  ["run = (P) => { B };", "e.run(V)"],
  ["run = function (P) { B };", "e.run(V)"],
  ["static run(P) { B }", "E.run(V)"],
  ["static #run(P) { B } static again() { return this.#run(V); }", "E.again()"],
  ["static set run(P) { B }", "E.run = V"],
  ["static run = (P) => { B };", "E.run(V)"],
  ["static r; static { this.r = ((P) => { B })(V); }", "E.r"],
  ["constructor(P) { super(1); this.r = (() => { B })(); }", "new E(V).r"],
  ["r = ((P) => { B })(V);", "e.r"],
  ["m(P) { B }", "e.m(V)"],
  ["m(P) { B } constructor() { super(1); this.r = this.m(V); }", "e.r"],
];

const BODIES: readonly string[] = [
  "return a;",
  "return [a, this];",
  "return [a, this.y];",
  "return [a, super.x];",
  "return (() => [a, this.x])();",
  "return [a, arguments.length];",
  "this.y = a; return this;",
  "return [a, new.target === undefined];",
];

const VALUES: readonly string[] = ["o", "l", "3", "undefined"];

/** The elements in a class that extends another, and in one that does not: a program for each that `isProgram` accepts. */
export function programsOfElements(isProgram: (program: string) => boolean): string[] {
  const programs: string[] = [];
  for (const [element, use] of ELEMENTS) {
    for (const parameters of PARAMETERS) {
      for (const body of BODIES) {
        for (const value of VALUES) {
          for (const heritage of ["", "extends C "]) {
            const members = element
              .replace("P", () => parameters)
              .replace("B", () => body)
              .replaceAll("V", () => value);
            const text = heritage === "" ? members.replaceAll("super(1);", "") : members;
            const program = `{ const w = 2; class E ${heritage}{ ${text} } const e = new E(); return ${use.replaceAll("V", () => value)}; }`;
            if (isProgram(program)) programs.push(program);
          }
        }
      }
    }
  }
  return programs;
}
