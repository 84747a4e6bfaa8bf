import { loadRule, makeTester } from "./rule-tester.js";

makeTester().run("no-module-state", await loadRule("no-module-state"), {
  valid: [
    "export function f() { let n = 0; const seen = new Set(); return [n, seen]; }",
    "export const NAMES: ReadonlySet<string> = new Set(['a']);",
    "export const TABLE: ReadonlyMap<string, number> = new Map();",
    "export const LIST: readonly string[] = ['a'];",
    "export const WORDS = ['a', 'b'] as const;",
    "export const LEVELS = { low: 0, high: 1 };",
    "declare let ambient: number;",
    "export class C { static readonly name = 'c'; own = new Map(); }",
  ],
  invalid: [
    { code: "let count = 0;", errors: [{ messageId: "variable" }] },
    { code: "export let count = 0;", errors: [{ messageId: "variable" }] },
    { code: "var count = 0;", errors: [{ messageId: "variable" }] },
    { code: "const cache = new Map<string, string>();", errors: [{ messageId: "collection" }] },
    { code: "export const cache = new WeakMap();", errors: [{ messageId: "collection" }] },
    { code: "const seen: Set<string> = new Set();", errors: [{ messageId: "collection" }] },
    { code: "const found: string[] = [];", errors: [{ messageId: "collection" }] },
    { code: "const found = [] as string[];", errors: [{ messageId: "collection" }] },
    { code: "const byName = {};", errors: [{ messageId: "collection" }] },
    { code: "export class C { static last = 1; }", errors: [{ messageId: "staticField" }] },
  ],
});

const inPhase = (filename: string, code: string) => ({ filename: `/p/src/phases/${filename}`, code });

makeTester().run("phase-verbs", await loadRule("phase-verbs"), {
  valid: [
    inPhase("2-verify/index.ts", "export function verifyProgram() {} function helper() {}"),
    inPhase("2-verify/nodes/MemberExpression.ts", "export function MemberExpression() {}"),
    inPhase("4-rewrite/calls.ts", "export const rewriteCall = () => {}; export const TABLE = { a: 1 };"),
    inPhase(
      "1-parse/resolve.ts",
      "export function resolve() {} export function lowerTypes() {} export const parse = function () {};",
    ),
    inPhase("5-emit/index.ts", "export function assertPrinted() {}"),
    inPhase("4-rewrite/builders.ts", "export const call = () => {};"),
    inPhase("4-rewrite/statements.ts", "export function IfStatement() {} export function isLoop() {}"),
    inPhase("4-rewrite/context.ts", "export function makeContext() {}"),
    { filename: "/p/src/pipeline.ts", code: "export function anything() {}" },
  ],
  invalid: [
    { ...inPhase("2-verify/index.ts", "export function rewriteProgram() {}"), errors: [{ messageId: "verb" }] },
    { ...inPhase("4-rewrite/calls.ts", "export const helper = () => {};"), errors: [{ messageId: "verb" }] },
    { ...inPhase("3-analyse/scopes.ts", "export function analysed() {}"), errors: [{ messageId: "verb" }] },
    { ...inPhase("5-emit/calls.ts", "export function calls() {}"), errors: [{ messageId: "verb" }] },
  ],
});

makeTester().run("no-focused-tests", await loadRule("no-focused-tests"), {
  valid: [
    "test('a', () => {});",
    "test.fails('gap', () => {});",
    "cache.skip(1); only.test();",
    "test.each([1])('a', () => {});",
  ],
  invalid: [
    { code: "test.only('a', () => {});", errors: [{ messageId: "focus" }] },
    { code: "describe.skip('a', () => {});", errors: [{ messageId: "focus" }] },
    { code: "it.concurrent.only('a', () => {});", errors: [{ messageId: "focus" }] },
    { code: "describe.each([1]).skip('a', () => {});", errors: [{ messageId: "focus" }] },
  ],
});
