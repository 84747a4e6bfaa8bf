/**
 * What each rule finds and, as important, what it leaves to the guards: the forms that the examples of the catalogue do not show. Expected spans stand
 * between `⟦` and `⟧`.
 */
import { check, compile, type CompileError, type CompileOptions } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { unmark } from "@sallyport/transform/diagnostics";

type Case = [title: string, program: string, options?: CompileOptions];

function expectFindings(code: string, [, program, options]: Case): void {
  const { text, marks } = unmark(program);
  const found = check(text, options);
  expect(found.map(({ code, start, end }) => [code, text.slice(start.offset, end.offset), start.offset])).toEqual(
    marks.map(({ start, end }) => [code, text.slice(start, end), start]),
  );
}

function describeRule(code: string, cases: Case[]): void {
  describe(code, () => {
    test.each(cases)("%s", (...each) => expectFindings(code, each));
  });
}

const inTypeScript = { filename: "guest.ts" };

describeRule("syntax/parse-error", [
  [
    "two constructors, which Babel leaves to TypeScript",
    "class A { constructor(); constructor(a?: number) {} ⟦constructor(a: string) {}⟧ }",
    inTypeScript,
  ],
  [
    "`this` as a name",
    "const ⟦this⟧ = 1; function f(this: Date, a: number) {} const o = { this: 1, m(this: Date) {} }; o.this;",
    inTypeScript,
  ],
  [
    "a name exported twice",
    "export const a = 1, b = 2; export type T = number; export { b as ⟦a⟧, b as c, b as ⟦c⟧ }; export * as ⟦b⟧ from 'b';",
    inTypeScript,
  ],
  [
    "what merges, and overloads, are exported once",
    "export enum E { A } export enum E { B = 1 } export class N {} export namespace N { export const a = 1; } export function f(): void; export function f(a?: 1) {}",
    inTypeScript,
  ],
]);

describeRule("strict/private-member", [
  [
    "every way to use a member",
    "o.⟦_a⟧ = o.⟦_b⟧; o.⟦_c⟧++; o.⟦_d⟧ ||= 1; delete o.⟦_e⟧; o?.⟦_f⟧; o.⟦_g⟧?.(); o.⟦_h⟧`t`; new o.⟦_i⟧(); typeof o.⟦_j⟧;",
  ],
  [
    "patterns and loop heads",
    "[o.⟦_a⟧, ...o.⟦_b⟧] = []; ({ a: o.⟦_c⟧ } = {}); for (o.⟦_d⟧ of []) {} for (o.⟦_e⟧ in {}) {}",
  ],
  ["escapes in the name", "o.⟦\\u005fx⟧; o.⟦\\u{5f}y⟧;"],
  [
    "this and its const alias are self",
    "class A { _x; m() { const self = this; const f = () => { this._x; self._x; }; return function () { self._x; }; } }",
  ],
  ["a let alias is not", "class A { _x; m() { let self = this; self.⟦_x⟧; } }"],
  ["a parameter named as an alias is not", "class A { _x; m() { const self = this; return (self) => self.⟦_x⟧; } }"],
  [
    "an alias of this of an outer function is not",
    "class A { m() { return function () { const self = this; self.⟦_x⟧; }; } }",
  ],
  [
    "the class's own name is self for statics, inside",
    "class A { static _n = 0; static make() { A._n += 1; } of() { return A._n; } } A.⟦_n⟧;",
  ],
  ["a shadowed class name is not", "class A { static _n = 0; static m(A) { return A.⟦_n⟧; } }"],
  ["another class is not, even inside", "class B { static _n; } class A { static m() { return B.⟦_n⟧; } }"],
  [
    "this of an inner function is not",
    "class A { _x; m() { return function () { return [this].map((o) => o.⟦_x⟧); }; } }",
  ],
  [
    "super is self in a class",
    "class A { _m() {} } class B extends A { m() { return () => super._m(); } static s() { return super._s; } }",
  ],
  ["brackets are a record's", 'o["_id"]; o[`_id`]; ({ _id: 1 })["_id"];'],
  [
    "brackets on what certainly is an instance or a class",
    'class A { _x = 1; } const a = new A(); a[⟦"_x"⟧]; A[⟦"_s"⟧]; new A()[⟦`_x`⟧]; A.prototype[⟦"_x"⟧];',
  ],
  ["but not if the class may be another", 'class A { _x = 1; } A = Array; const a = new A(); a["_x"];'],
  ["nor what is only perhaps an instance", 'class A { _x = 1; } let a = new A(); a = {}; a["_x"];'],
  ["special names are not private", "o.__proto__; o.__defineGetter__; o.__lookupSetter__;"],
  ["ES private names have rules of their own", "class A { #_x = 1; m(o) { return o.#_x; } }"],
  ["bindings and labels are not members", "let _a = 1; const _f = (_b) => _b; _c: for (;;) break _c;"],
  [
    "friends, where the option allows them",
    "class A { _x = 1; equals(o) { return [o].every((each) => each._x === this._x); } } const f = (o) => o.⟦_x⟧;",
    { friends: true },
  ],
  ["friends not without the option", "class A { _x = 1; equals(o) { return o.⟦_x⟧ === this._x; } }"],
  [
    "TypeScript's private is shared by friends, and only that",
    "class A { private _x = 1; _y = 2; equals(o: A) { return o._x === this._x || o.⟦_y⟧; } } const f = (o: any) => o.⟦_x⟧;",
    { filename: "a.ts" },
  ],
  ["in a heritage expression the class is not around yet", "class A extends f(o.⟦_x⟧) {}", { friends: true }],
  ["in computed keys", "class A { [o.⟦_x⟧]() {} } const r = { [o.⟦_y⟧]: 1 };"],
  ["in parameter defaults", "const f = (a, b = a.⟦_x⟧) => b;"],
  ["in a namespace import", 'import * as ns from "m"; ns.⟦_x⟧;'],
  [
    "with TypeScript around it",
    "declare const o: any; (o as any).⟦_x⟧!; (<any>o).⟦_y⟧ = 1; o!.⟦_z⟧ satisfies number;",
    { filename: "a.ts" },
  ],
  ["types are erased", "interface I { _x: number } type T = I['_x']; let t: T;", { filename: "a.ts" }],
]);

describeRule("strict/private-outside-class", [
  [
    "functions, object methods, the top",
    "function f() { this.⟦_a⟧; } const o = { m() { this.⟦_b⟧ = 1; } }; this.⟦_c⟧; (() => this?.⟦_d⟧)();",
  ],
  [
    "fields, static blocks and accessors are inside",
    "class A { _a = 1; b = this._a; static _s = 1; static { this._s; } get g() { return this._a; } }",
  ],
]);

describeRule("strict/super-private", [["in an object literal", "const o = { m() { return () => super.⟦_x⟧(); } };"]]);

describeRule("strict/private-pattern", [
  [
    "parameters, loop heads, catch clauses",
    "function f({ ⟦_a⟧: a }) {} for (const { ⟦_b⟧: b } of []) {} try {} catch ({ ⟦_c⟧: c }) {} (([{ ⟦_d⟧: d }]) => d)([]);",
  ],
  [
    "self is allowed, at the outermost level",
    "class A { _a; b; m() { const { _a, b: { ⟦_c⟧: c } } = this; ({ _a: this.b } = this); } }",
  ],
  ["a default of this is not self", "class A { m({ ⟦_a⟧: a } = this) {} }"],
  ["keys in quotes and brackets are a record's", 'const { "_a": a, ["_b"]: b, ...c } = {};'],
]);

describeRule("strict/private-key-in", [
  ["literals and templates", '⟦"_x" in o⟧; ⟦`_y` in o⟧; "x" in o; k in o;'],
  ["self", 'class A { _x; m() { const self = this; return "_x" in this && "_x" in self; } }'],
]);

describeRule("strict/private-assign", [
  [
    "declared or not",
    'class A { _a; constructor(o) { Object.assign(this, { ⟦_a⟧: 1, ⟦"_b"⟧: 2, ⟦_c⟧() {}, d: 3 }, o); } }',
  ],
  ["in a subclass", "class B extends A { constructor(o) { super(); Object.assign(this, { ⟦_b⟧: o }); } }"],
  [
    "other targets, other objects",
    "const Object = { assign() {} }; class A { m(o) { Object.assign(this, { _b: 1 }); } } ",
  ],
  ["records", "Object.assign({}, { _b: 1 });"],
]);

describeRule("strict/foreign-write", [
  [
    "every way to write",
    "class A { x; m() {} } const a = new A(); ⟦a.x⟧ = 1; ⟦a.x⟧ += 1; ⟦a.x⟧++; delete ⟦a.m⟧; [⟦a.x⟧] = []; ({ x: ⟦a.x⟧ = 1 } = {}); for (⟦a.x⟧ of []) {} ⟦new A().x⟧ = 1; ⟦a.fresh⟧ = 1;",
  ],
  ["a class expression", "const A = class { x; }; const a = new A(); ⟦a.x⟧ = 1;"],
  [
    "a setter of the class or of a parent",
    "class P { set x(v) {} } class A extends P { set y(v) {} } const a = new A(); a.x = a.y = 1; ⟦a.z⟧ = 1;",
  ],
  ["what may be a setter", "class A { set [k](v) {} } const a = new A(); a.x = 1;"],
  ["a parent that is not known", "class A extends P {} const a = new A(); a.x = 1;"],
  ["a decorated class", "@open class A { x; } const a = new A(); a.x = 1;"],
  ["an accessor", "class A { accessor x; } const a = new A(); a.x = 1;"],
  ["a static setter is not the instance's", "class A { static set x(v) {} } const a = new A(); ⟦a.x⟧ = 1;"],
  [
    "public fields and parameter properties of TypeScript",
    "class A { public x = 1; public readonly y = 1; z = 1; constructor(public w: number, readonly v = 1) {} } const a = new A(1); a.x = a.w = 2; ⟦a.y⟧ = 1; ⟦a.z⟧ = 1; ⟦a.v⟧ = 1;",
    { filename: "a.ts" },
  ],
  ["a class that is assigned", "class A { x; } const a = new A(); a.x = 1; A = null;"],
  ["a let binding", "class A { x; } let a = new A(); a.x = 1;"],
  ["records", "const a = {}; a.x = 1; const b = new Map(); b.x = 1;"],
]);

describeRule("strict/unbound-method", [
  [
    "call, apply, bind, optional, computed",
    'class A { m() {} } ⟦A.prototype.m⟧.call(o); ⟦A["prototype"].m⟧.apply(o); ⟦A.prototype["m"]⟧.bind(o); ⟦A.prototype.m⟧?.call(o); Reflect.apply(⟦A.prototype[k]⟧, o, []);',
  ],
  [
    "the parent's, on this",
    "class A { m() {} } class B extends A { m(o) { A.prototype.m.call(this, 1); return () => A.prototype.m.call(this); } }",
  ],
  ["the parent's, on another", "class A { m() {} } class B extends A { m(o) { ⟦A.prototype.m⟧.call(o); } }"],
  [
    "the parent's, from a static",
    "class A { m() {} } class B extends A { static m() { ⟦A.prototype.m⟧.call(this); } }",
  ],
  ["the parent's, by apply", "class A { m() {} } class B extends A { m() { ⟦A.prototype.m⟧.apply(this, []); } }"],
  ["of a class that is no parent", "class A { m() {} } class B { m() { ⟦A.prototype.m⟧.call(this); } }"],
  ["the language's own", "Array.prototype.slice.call(o); Object.prototype.hasOwnProperty.call(o, 'a');"],
  ["functions that are no class", "function F() {} F.prototype.m = () => 1; F.prototype.m.call(o);"],
]);

describeRule("strict/constructor-return", [
  [
    "what is not this",
    "class A { constructor(o) { if (o) { ⟦return o;⟧ } try { ⟦return (0, this);⟧ } finally { ⟦return null⟧ } } }",
  ],
  [
    "what is this, or nothing",
    "class A { constructor(o) { if (o) return this; if (!o) return void o; return undefined; } }",
  ],
  ["undefined may be a parameter", "class A { constructor(o) { const undefined = o; ⟦return undefined;⟧ } }"],
  [
    "functions inside",
    "class A { constructor() { (() => { return 1; })(); (function () { return 1; })(); ({ m() { return 1; } }); } }",
  ],
  [
    "an arrow function's result is its own",
    "class A { constructor() { this.f = () => 1; } static constructed() { return 1; } }",
  ],
  [
    "a class in a constructor",
    "class A { constructor() { return void class { m() { return 1; } constructor() { ⟦return {};⟧ } }; } }",
  ],
]);

describeRule("strict/closed-class", [
  [
    "members of the prototype",
    'class A { m() {} } ⟦A.prototype.m⟧ = 1; ⟦A["prototype"][`m`]⟧ = 1; ⟦A.prototype⟧ = {}; ⟦A.prototype.x⟧++; [⟦A.prototype.m⟧] = []; delete ⟦A.prototype.m⟧;',
  ],
  [
    "statics, from outside",
    "class A { static x = 1; static m() { A.x = 2; this.x = 3; } } ⟦A.x⟧ = 1; delete ⟦A.x⟧; ⟦A.y⟧ = 1;",
  ],
  ["the prototype, even from inside", "class A { m() { ⟦A.prototype.m⟧ = 1; } }"],
  ["a static setter", "class A { static set x(v) {} static accessor y; } A.x = A.y = 1; ⟦A.z⟧ = 1;"],
  ["what may be a static setter", "class A { static set [k](v) {} } A.x = 1; class B extends P {} B.x = 1;"],
  [
    "what a static block may have opened",
    "class A { static { Object.defineProperty(this, 'x', { set() {} }); } } A.x = 1;",
  ],
  [
    "static blocks and static fields are the definition",
    "class A { static { A.prototype.m = 1; ['a'].forEach((k) => { A.prototype[k] = 1; }); Object.assign(A.prototype, {}); } static x = Object.assign(A.prototype, {}); }",
  ],
  ["another class's static block is not", "class A {} class B { static { ⟦A.prototype.m⟧ = 1; } }"],
  [
    "reflection",
    "class A {} Object.assign(⟦A⟧, {}); Object.defineProperty(⟦A.prototype⟧, 'm', {}); Object.defineProperties(⟦A⟧, {}); Object.setPrototypeOf(⟦A.prototype⟧, {}); Reflect.set(⟦A⟧, 'x', 1); Reflect.defineProperty(⟦A⟧, 'x', {}); Reflect.deleteProperty(⟦A⟧, 'x'); Reflect.setPrototypeOf(⟦A⟧, {}); ⟦A.prototype⟧.__defineGetter__('m', f);",
  ],
  [
    "reading and freezing",
    "class A {} Object.freeze(A); Object.keys(A.prototype); Object.assign({}, A); Object.getOwnPropertyNames(A.prototype);",
  ],
  ["a shadowed Object", "class A {} const f = (Object) => Object.assign(A, {});"],
  ["a class that is assigned", "class A {} A = function () {}; A.prototype.m = 1; Object.assign(A.prototype, {});"],
  ["functions that are no class", "function F() {} F.prototype.m = 1; F.x = 1; Object.assign(F.prototype, {});"],
  ["a class expression in a const", "const A = class {}; ⟦A.prototype.m⟧ = 1; ⟦A.x⟧ = 1;"],
  ["an imported class is the guard's business", 'import { A } from "m"; A.prototype.m = 1; A.x = 1;'],
]);

describeRule("strict/species", [
  [
    "accessors, methods and fields",
    "class A { static get [⟦Symbol.species⟧]() {} static [⟦Symbol.species⟧] = 1; } class B { static [⟦Symbol['species']⟧]() {} }",
  ],
  [
    "other symbols, other names",
    "class A { static species = 1; [Symbol.iterator]() {} static [Symbol.hasInstance]() {} } const f = (Symbol) => class { static [Symbol.species]; };",
  ],
]);

describeRule("strict/constructor-key", [
  [
    "computed, static, accessor",
    'class A { [⟦"constructor"⟧]() {} static ⟦constructor⟧() {} static get ⟦"constructor"⟧() {} static set [⟦`constructor`⟧](v) {} static async *⟦constructor⟧() {} }',
  ],
  [
    "the constructor itself",
    'class A { constructor() {} } class B { "constructor"() {} } const o = { constructor() {} };',
  ],
]);

describeRule("authority/eval", [
  ["direct, indirect, as a value", "⟦eval⟧('1'); (0, ⟦eval⟧)('1'); const e = ⟦eval⟧; ({ ⟦eval⟧ }); ⟦eval⟧?.('1');"],
  ["a member of that name, a question", "o.eval('1'); typeof eval; ({ eval: 1 });"],
  ["what the host provides", "eval('1');", { globals: ["eval"] }],
]);

describeRule("authority/function-constructor", [
  [
    "called, constructed, extended",
    "⟦Function('1')⟧; ⟦new Function⟧; ⟦Function?.('1')⟧; const C = class extends ⟦Function⟧ {};",
  ],
  [
    "compared, asked, shadowed",
    "f instanceof Function; f.constructor === Function; typeof Function; const g = (Function) => Function('1');",
  ],
]);

describeRule("authority/unknown-global", [
  [
    "each use, in any position",
    "⟦fetch⟧(⟦url⟧); ⟦x⟧ = 1; ({ ⟦y⟧, z: ⟦z⟧ }); new ⟦WebSocket⟧(`${⟦host⟧}`); ⟦Intl⟧; ⟦process⟧.env;",
    { globals: [] },
  ],
  [
    "the language's own, declared names, keys, labels",
    "let a = globalThis.Math ?? JSON; function f(b) { return b + arguments.length; } o: for (;;) break o; ({ k: a, undefined, NaN }); class C {} import('m');",
    { globals: [] },
  ],
  ["what the host provides, and questions", "log(typeof window);", { globals: ["log"] }],
  ["nothing where the host does not say", "fetch(url);"],
  [
    "a CommonJS module's parameters",
    "module.exports = require('m'); exports; __filename; __dirname;",
    { globals: [], goal: "commonjs", profile: "compat" },
  ],
]);

describeRule("authority/frozen-intrinsic", [
  [
    "every way to write",
    "⟦Array.prototype.x⟧ = 1; ⟦Math.x⟧++; delete ⟦Object.keys⟧; [⟦JSON.x⟧] = []; ⟦Object.prototype[k]⟧ = 1; for (⟦Map.x⟧ of []) {} ⟦Array⟧ = 1; ⟦undefined⟧ = 1;",
  ],
  [
    "reflection",
    "Object.assign(⟦Math⟧, {}); Object.defineProperty(⟦String.prototype⟧, 'x', {}); Reflect.set(⟦Promise⟧, 'x', 1);",
  ],
  [
    "the guest's own",
    "globalThis.x = 1; const f = (Math) => { Math.x = 1; }; class A extends Array { static x; m() { this.x = 1; } } Error.cause.x = 1; [].x = 1;",
  ],
]);

describeRule("authority/regexp-statics", [
  ["the statics", "⟦RegExp.$1⟧; ⟦RegExp['$&']⟧; ⟦RegExp.lastMatch⟧; ⟦RegExp?.input⟧;"],
  ["the others", "RegExp.prototype; RegExp.escape; new RegExp('a').input; o.$1;"],
]);

describeRule("syntax/reserved-name", [
  [
    "bindings of every kind",
    "let ⟦$s_guards⟧; var ⟦$s_1⟧; const { a: ⟦$s_a⟧, ...⟦$s_b⟧ } = {}; function ⟦$s_f⟧(⟦$s_p⟧ = 1, [⟦$s_q⟧]) {} class ⟦$s_C⟧ {} try {} catch (⟦$s_e⟧) {}",
  ],
  [
    "imports and exports",
    'import ⟦$s_d⟧, { x as ⟦$s_x⟧, ⟦$s_y⟧ } from "m"; import * as ⟦$s_ns⟧ from "m"; const z = 1; export { z as $s_z }; export { $s_q as q } from "m";',
  ],
  [
    "references, labels, private names",
    "⟦$s_get⟧(1); ⟦$s_l⟧: for (;;) { break ⟦$s_l⟧; } class A { #⟦$s_b1⟧; m() { return #⟦$s_b1⟧ in this; } }",
  ],
  ["in any spelling", "⟦\\u0024s_get⟧; ⟦$\\u{73}_x⟧; class A { #⟦\\u0024s_b1⟧; }"],
  ["JSX elements", '<⟦$s_el⟧ $s_attribute="1" />;', { filename: "a.jsx" }],
  ["types", "enum E { ⟦$s_A⟧ } namespace ⟦$s_N⟧ { export const x = 1; }", { filename: "a.ts" }],
  [
    "keys are free",
    "o.$s_x; o?.$s_guards; ({ $s_x: 1, $s_guards() {} }); class A { $s_x = 1; $s_guards() {} static $s_y; } const { $s_k: k } = o;",
  ],
  ["what only looks like one", "let $sx, $S_1, s_1, _$s_guards, $ = 1;"],
]);

describeRule("syntax/unsupported-node", [
  ["CommonJS in TypeScript's clothes", 'import fs = ⟦require("fs")⟧;', { filename: "a.ts" }],
  ["a declaration file's global", "⟦export as namespace lib;⟧ export {};", { filename: "a.ts" }],
]);

describe("all findings of a file", () => {
  const source =
    "class A { constructor() { return o; } m(o) { return o._x; } }\nA.prototype.m = eval;\nconst { _y } = new A();\n";

  test("come at once, in source order, each once", () => {
    const found = check(source);
    expect(found.map(({ code }) => code)).toEqual([
      "strict/constructor-return",
      "strict/private-member",
      "strict/closed-class",
      "authority/eval",
      "strict/private-pattern",
    ]);
    const offsets = found.map(({ start }) => start.offset);
    expect(offsets).toEqual([...offsets].sort((left, right) => left - right));
  });

  test("are the same on every run", () => {
    expect(check(source)).toEqual(check(source));
  });

  test("syntax findings come alone: the rules need a program of the language", () => {
    expect(check("let $s_x = o._y;\n").map(({ code }) => code)).toEqual(["syntax/reserved-name"]);
  });
});

describe("the walk", () => {
  test("is not stopped by depth: what a parser takes, the verification takes", () => {
    const deep = `${"(".repeat(100)}o._x${")".repeat(100)};`;
    expect(check(deep).map(({ code }) => code)).toEqual(["strict/private-member"]);
  });

  test.each([
    ["arrays", "[".repeat(10_000) + "]".repeat(10_000)],
    ["blocks", "{".repeat(10_000) + "}".repeat(10_000)],
    ["sums", `${"1+".repeat(100_000)}1`],
    ["members", `a${".b".repeat(100_000)}`],
    ["functions", "()=>".repeat(10_000) + "1"],
    ["else-if", "if(a);else ".repeat(20_000) + ";"],
  ])("%s without end are compiled or refused with a code", (_, source) => {
    const found = check(source);
    expect(found.map(({ code }) => code).filter((code) => code !== "input/too-deep")).toEqual([]);
  });

  test.each([200, 400, 800, 1600, 3200])(
    "what it emits too, %i deep, whether the compiler or the verifier ends its stack",
    (depth) => {
      const programs = [
        `const o = {}; o${".a".repeat(depth)}`,
        `const o = {}; o${".a()".repeat(depth)}`,
        `const o = 1; ${"o+".repeat(depth)}1`,
        `const o = 1; o${"?.a".repeat(depth)}`,
      ];
      for (const source of programs)
        for (const guards of ["all", "needed"] as const) {
          let codes: readonly string[] = [];
          try {
            compile(source, { profile: "compat", guards });
          } catch (error) {
            codes = (error as CompileError).diagnostics.map(({ code }) => code);
          }
          expect(codes.filter((code) => code !== "input/too-deep")).toEqual([]);
        }
    },
  );
});
