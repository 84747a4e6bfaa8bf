import { formatWithOptions, inspect } from "node:util";
import fc from "fast-check";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { denial, PROFILES } from "./both-profiles.js";

/** What a script writes, one string for each message, in each profile the same. */
function lines(source: string, more: object = {}): string[] {
  const [strict, compat] = PROFILES.map((profile) => {
    const written: string[] = [];
    const sink = (level: string, text: string) => void written.push(level === "log" ? text : `${level}: ${text}`);
    createDomain({ features: { console: { sink }, ...more } }).evaluate(compile(source, { profile }));
    return written;
  });
  expect(strict).toEqual(compat);
  return strict!;
}

test("without console it is denied by name", () => {
  expect(denial("console.log(1)")).toBe(
    'authority/global: console is not available in this domain: it needs the feature "console"',
  );
});

describe("with console", () => {
  test("the levels", () => {
    const source = "console.log(1); console.info(2); console.warn(3); console.error(4); console.debug(5)";
    expect(lines(source)).toEqual(["1", "info: 2", "warn: 3", "error: 4", "debug: 5"]);
  });

  test.each([
    ["'a', 1, -0, 2n, null, undefined, true, Symbol('s')", "a 1 -0 2n null undefined true Symbol(s)"],
    [
      "{ a: 1, 'b-c': 'x', [Symbol('k')]: [1, , 'y'] }",
      "{ a: 1, 'b-c': 'x', [Symbol(k)]: [ 1, <1 empty item>, 'y' ] }",
    ],
    ["{}, [], Object.create(null)", "{} [] [Object: null prototype] {}"],
    ["new Map([[1, { a: 2 }]]), new Set('ab')", "Map(1) { 1 => { a: 2 } } Set(2) { 'a', 'b' }"],
    ["new Uint8Array(3), new ArrayBuffer(4)", "Uint8Array(3) [ 0, 0, 0 ] ArrayBuffer { byteLength: 4 }"],
    ["new Date(0), new Date(NaN), /a+/gi", "1970-01-01T00:00:00.000Z Invalid Date /a+/gi"],
    [
      "function f() {}, () => {}, class C {}, Math.max",
      "[Function: f] [Function (anonymous)] [class C] [Function: max]",
    ],
    ["new (class Point { constructor() { this.x = 1 } })()", "Point { x: 1 }"],
    ["new (class Stack extends Array {})(2)", "Stack(2) [ <2 empty items> ]"],
    ["{ a: { b: { c: { d: 1 } } } }", "{ a: { b: { c: [Object] } } }"],
    ["{ get a() { throw 1 }, set b(v) {} }", "{ a: [Getter], b: [Setter] }"],
    ["new RangeError('far', { cause: 1 })", "RangeError: far { [cause]: 1 }"],
    ["Promise.resolve(1), Math", "Promise {} [intrinsic]"],
    [
      "'%s is %d, %i and %f; %j %o %c%%', 'x', '42', 7.9, '1.5', { a: 1 }, [1], 'css'",
      "x is 42, 7 and 1.5; { a: 1 } [ 1 ] %",
    ],
    ["'100%', 1", "100% 1"],
    ["'%s'", "%s"],
  ])("log(%s)", (args, text) => expect(lines(`console.log(${args})`)).toEqual([text]));

  test.each([
    "[1, 2, 3, 4, 5, 6, 7]",
    "Array.from({ length: 120 }, (_, i) => i * 37)",
    "Array.from({ length: 30 }, (_, i) => 'item' + i)",
    "[, 1, , , 2, ,]",
    "Object.assign([], { 5000: 'far' })",
    "[\"it's\", 'say \"yes\"', 'both \\'\"', 'line\\n', '\\u0001\\\\', '\\ud800', '😀']",
    "{ a: { b: 1 }, c: [{ d: 1 }, { e: 2 }], one: 'a'.repeat(25), two: 'b'.repeat(30), three: 'c' }",
    "[[1, [2, [3, []]]], { a: { b: { c: {} } } }, [[[[1]]]]]",
    "new Map([['k', new Set(['a'])], [1, [2]]])",
    "class extends Map {}, class B extends Array {}, new (class P { x = [1] })()",
    "new Uint8Array(9)",
    "async () => {}, function* g() {}, async function* () {}, { async m() {}, *n() {} }",
    "Object.assign(() => {}, { a: 1 }), class A { static s = [1] }, Object.assign(function f() {}, { long: 'a'.repeat(40), two: 'b'.repeat(15) })",
    "Object.assign((() => {}), { a: 'x'.repeat(22), b: 'y'.repeat(22) }), Object.assign((() => {}), { a: 'x'.repeat(22), b: 'y'.repeat(21) })",
    "(() => { const f = () => {}; f.self = f; return [f, [[[f]]]]; })()",
    "Object.assign([1, 2], { x: 3 }), Object.assign([1, 2, 3, 4, 5, 6, 7, 8], { 'b-c': 3 }), Object.assign(new Map([[1, 2]]), { q: 1 }), Object.assign(new Set(), { q: 1 })",
    "Object.assign(new Uint8Array(2), { q: 1 }), new (class F extends Map {})([[1, 2]]), new (class T extends Uint8Array {})(1)",
    "(function* () {})(), [1][Symbol.iterator](), new (class { *[Symbol.iterator]() {} })()",
    "['\\u001b[31m', '\\v\\f\\x7f\\x9f\\b'], { k: '\\u001b' }",
  ])("as Node shows it: %s", (args) => {
    const shown = (0, eval)(`[${args}]`) as unknown[];
    expect(lines(`console.log(${args})`)).toEqual([formatWithOptions({ colors: false }, ...shown)]);
  });
  test("what stands for the language is not looked into", () => {
    const source = "class A { static t = 2; } console.log(A, Object, Math.max, [A])";
    expect(lines(source)).toEqual(["[class A] { t: 2 } [Function: Object] [Function: max] [ [class A] { t: 2 } ]"]);
  });

  test("private statics are not shown", () => {
    let text = "";
    const domain = createDomain({ features: { console: { sink: (_level: string, each: string) => (text += each) } } });
    domain.evaluate(compile("class A { static _s = 1; static #t = 2; static u = 3; } console.log(A)"));
    expect(text).toBe("[class A] { u: 3 }");
  });

  test("a table of named columns has no other", () => {
    expect(lines("console.table([1, { a: 2, b: 3 }], ['a'])")[0]).not.toMatch(/Values|b/);
  });

  test("random data as Node shows it", () => {
    const written: string[] = [];
    const domain = createDomain({
      features: { console: { sink: (_level: string, text: string) => void written.push(text) } },
    });
    const show = domain.evaluate(compile("(text) => console.log(JSON.parse(text))")) as (text: string) => void;
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, stringUnit: "grapheme-ascii" }), (text) => {
        written.length = 0;
        show(text);
        const value: unknown = JSON.parse(text);
        expect(written).toEqual([typeof value === "string" ? value : inspect(value)]);
      }),
    );
  });

  test("cycles end", () => {
    expect(lines("const o = { n: 1 }; o.self = o; console.log(o)")).toEqual(["<ref *1> { n: 1, self: [Circular *1] }"]);
  });
  test("long lines are broken", () => {
    expect(lines("console.log({ a: 'x'.repeat(60), b: ['y'.repeat(80)] })")[0]).toMatch(
      /^\{\n {2}a: 'x+',\n {2}b: \[\n {4}'y+'\n {2}\]\n\}$/,
    );
  });
  test("text without bound has one", () => {
    expect(lines("console.log('x'.repeat(1e6))")[0]!.length).toBeLessThan(66_000);
    expect(
      lines(
        "const wide = (n) => n === 0 ? 'z'.repeat(9000) : Array.from({ length: 100 }, () => wide(n - 1)); console.log(wide(2))",
      )[0]!.length,
    ).toBeLessThan(200_000);
    expect(lines("console.log(Array.from({ length: 101 }, () => 0))")[0]).toContain("... 1 more item");
  });
  test("private names of the strict profile are not shown", () => {
    const written: string[] = [];
    const sink = (_level: string, text: string) => void written.push(text);
    const source =
      "class Account { _balance = 1; name = 'a'; get sum() { return 1 } } console.log(new Account(), Account)";
    createDomain({ features: { console: { sink } } }).evaluate(compile(source));
    expect(written).toEqual(["Account { name: 'a' } [class Account]"]);
  });

  test("groups, counts and assertions", () => {
    const source = `console.group("g"); console.log("a\\nb"); console.group(); console.warn("c"); console.groupEnd(); console.groupEnd(); console.groupEnd();
      console.count(); console.count(); console.count("x"); console.countReset(); console.count(); console.countReset("no");
      console.assert(true, "no"); console.assert(false); console.assert(0, "n is %d", 0); console.assert(0, { a: 1 });
      console.dir({ a: { b: { c: { d: {} } } } }, { depth: 0 }); console.dir("s"); console.trace("here")`;
    expect(lines(source)).toEqual(
      [
        "g",
        "  a\n  b",
        "warn:     c",
        "default: 1",
        "default: 2",
        "x: 1",
        "default: 1",
        "warn: Count for 'no' does not exist",
      ].concat([
        "error: Assertion failed",
        "error: Assertion failed: n is 0",
        "error: Assertion failed { a: 1 }",
        "{ a: [Object] }",
        "'s'",
        "error: Trace: here",
      ]),
    );
  });
  test("tables", () => {
    expect(
      lines(
        "console.table([{ a: 1, b: 'x' }, { b: 'y' }]); console.table(['v']); console.table(5); console.table([{ a: 1, b: 2 }], ['b'])",
      ),
    ).toEqual([
      [
        "┌─────────┬───┬─────┐",
        "│ (index) │ a │ b   │",
        "├─────────┼───┼─────┤",
        "│ 0       │ 1 │ 'x' │",
        "│ 1       │   │ 'y' │",
        "└─────────┴───┴─────┘",
      ].join("\n"),
      [
        "┌─────────┬────────┐",
        "│ (index) │ Values │",
        "├─────────┼────────┤",
        "│ 0       │ 'v'    │",
        "└─────────┴────────┘",
      ].join("\n"),
      "5",
      ["┌─────────┬───┐", "│ (index) │ b │", "├─────────┼───┤", "│ 0       │ 2 │", "└─────────┴───┘"].join("\n"),
    ]);
  });
  test("time needs the clock", () => {
    expect(denial("console.time()", { features: ["console"] })).toBe(
      'authority/clock: console.time is not available: it needs the feature "clock"',
    );
    let time = 0;
    const source = "console.time('t'); console.timeLog('t', 'so far'); console.timeEnd('t'); console.timeEnd('t')";
    expect(lines(source, { clock: { now: () => (time += 5) } })).toEqual([
      "t: 5ms so far",
      "t: 10ms",
      "warn: No such label 't' for console.timeEnd()",
    ]);
  });
  test("what a sink throws reaches the guest as an error of its own", () => {
    const sink = () => {
      throw new TypeError("full");
    };
    const source = "try { console.log(1) } catch (e) { e instanceof TypeError && e.message }";
    expect(createDomain({ features: { console: { sink } } }).evaluate(compile(source))).toBe("full");
  });
});
