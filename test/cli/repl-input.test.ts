/** What the session makes of an input before it is compiled. */
import { describe, expect, test } from "vitest";
import { isIncomplete } from "../../packages/cli/dist/unbundled/repl/completeness.js";
import { chainAt } from "../../packages/cli/dist/unbundled/repl/completion.js";
import { lowerTopLevelAwait } from "../../packages/cli/dist/unbundled/repl/top-level-await.js";

const f = async (value: unknown) => value;
const items = [f(1), f(2)];

/** Runs what an input is lowered to as a sloppy script would run, and gives its completion value and the names that stay. */
async function run(source: string, names: readonly string[] = [], typescript = false): Promise<unknown[]> {
  const script = lowerTopLevelAwait(source, typescript);
  if (script === null) throw new Error("nothing is awaited");
  const end = script.lastIndexOf("(async () =>");
  const body = `${script.slice(0, end)} return ${script.slice(end)}.then((completion) => [completion?.[0], ${names.join(", ")}])`;
  return (await new Function("f", "items", body)(f, items)) as unknown[];
}

describe("top-level await", () => {
  test.each<[string, string[], unknown[]]>([
    ["await f(1)", [], [1]],
    ["(await f(1));", [], [1]],
    ["await f(1) // one", [], [1]],
    ["await f(1); 2", [], [2]],
    ["const x = await f(1)", ["x"], [undefined, 1]],
    ["const { a, b: [c] } = await f({ a: 1, b: [2] }), d = (await f(3)); a + d", ["a", "c", "d"], [4, 1, 2, 3]],
    ["let y; y = await f(1); y", ["y"], [1, 1]],
    ["var v, w = await f(1)", ["v", "w"], [undefined, undefined, 1]],
    ["function g() { return h() }\nfunction h() { return 3 }\nawait f(g())", ["typeof g"], [3, "function"]],
    ["g(await f(1)); function g(n) { return n + 1 }", ["g(5)"], [undefined, 6]],
    ["class C { m() { return 1 } }\nnew C(await f(0)).m()", ["C.name"], [1, "C"]],
    ["for (var i = 0, j = await f(3); i < j; i++) { var k = i } k", ["i", "j", "k"], [2, 3, 3, 2]],
    ["for (var o of await f([1, 2])) var p = o", ["o", "p"], [undefined, 2, 2]],
    ["for await (const item of items) { var sum = (sum || 0) + item } sum", ["sum"], [3, 3]],
    ["if (await f(true)) { let z = 1; var q = z }", ["q"], [undefined, 1]],
    ["(await f(1), f(2))", [], [2]],
  ])("%s", async (source, names, expected) => {
    const [completion, ...kept] = await run(source, names);
    expect([await completion, ...kept]).toEqual(expected);
  });

  test("TypeScript's annotations", async () => {
    expect(lowerTopLevelAwait("const n: number = await f(1)", true)).toBe(
      "let n; (async () => { void (n = await f(1))\n})()",
    );
  });

  test.each(["1", "const x = 1", "async () => await f(1)", "class A { async m() { await f(1) } }", "'await'"])(
    "%s is a script as it is",
    (source) => expect(lowerTopLevelAwait(source, false)).toBeNull(),
  );
});

describe("an input is at its end", () => {
  test.each(["1", "a b", "}", "'abc", "f()", "let", "/abc", "`a${b}`", "if (x) {}", "// x"])("%s", (source) => {
    expect(isIncomplete(source, false)).toBe(false);
  });

  test.each(["if (x) {", "f(", "`abc", "/* x", "a +", "f(1,\n2", "class A {\n  m() {", "x => {", "[1,\n"])(
    "or not: %s",
    (source) => {
      expect(isIncomplete(source, false)).toBe(true);
    },
  );
});

describe("what is completed", () => {
  test.each([
    ["con", { path: [], prefix: "con" }],
    ["a.b.c", { path: ["a", "b"], prefix: "c" }],
    ["x = a.", { path: ["a"], prefix: "" }],
    ["f(a?.b", { path: ["a"], prefix: "b" }],
    ["f().x", null],
    ["a[0].x", null],
    ["x = ", null],
    ["", null],
  ])("%s", (line, expected) => {
    expect(chainAt(line)).toEqual(expected);
  });
});
