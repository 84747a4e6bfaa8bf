import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { ANSI, CHEAT, COUNTER, makeFolder, sallyport, STACK } from "./command.js";

const cwd = makeFolder({
  "counter.js": COUNTER,
  "bad.js": CHEAT,
  "view.ts": `interface View { readonly size: number }\nconst view: View = { size: 2 };\nview;\n`,
  "app/main.js": `import { double } from "./lib/double.js";\nimport half from "./half.js";\nexport const n = double(half(42));\n`,
  "app/lib/double.js": `export const double = (n) => n * 2;\n`,
  "app/half.ts": `export default (n: number): number => n / 2;\n`,
  "app/up.js": `import "../secret.js";\n`,
  "app/missing.js": `import "./nowhere.js";\n`,
  "app/bare.js": `import fs from "node:fs";\nexport default fs;\n`,
  "app/imports-bad.js": `import "./broken.js";\n`,
  "app/broken.js": CHEAT,
  "app/inner.js": `import "helpers";\nexport default await import("helpers:./impl.js");\n`,
  "app/named.js": `import { double } from "helpers";\nif (double(21) !== 42) throw new Error("not doubled");\n`,
  "secret.js": `export const secret = 1;\n`,
  "helpers/double.js": `export { double } from "./impl.js";\n`,
  "cjs/main.cjs": `const { double } = require("./double");\nexports.n = double(21);\nexports.keys = Object.keys(require("./double.cjs"));\n`,
  "cjs/double.cjs": `exports.double = (n) => n * 2;\n`,
  "cjs/fs.cjs": `exports.fs = require("fs");\n`,
  "cjs/effects.mjs": `import "./effects.js";\nexport const n = globalThis.n;\n`,
  "cjs/effects.js": `globalThis.n = 42;\n`,
  "cjs/plain.cjs": `exports.n = require("./plain-double")(21);\n`,
  "cjs/plain-double.js": `module.exports = (n) => n * 2;\n`,
  "helpers/impl.js": `export const double = (n) => n * 2;\n`,
});

const endless = `Map {\n${"  1 => '\\x1B',\n".repeat(100)}  …\n}`;

const evaluate = async (source: string, ...args: string[]) => sallyport(["run", "-", ...args], { stdin: source, cwd });

describe("run prints the completion value", () => {
  test("of a file", async () => {
    expect(await sallyport(["run", "counter.js"], { cwd })).toEqual({ exit: EXIT.ok, stdout: "42\n", stderr: "" });
  });

  test.each([
    ["1 + 1", "2"],
    ['"text"', "'text'"],
    ["-0", "-0"],
    ["10n ** 20n", "100000000000000000000n"],
    ["undefined", "undefined"],
    ["null", "null"],
    ["[1, [2, 'a'], {}]", "[ 1, [ 2, 'a' ], {} ]"],
    ["({ a: 1, 'b c': [] })", "{ a: 1, 'b c': [] }"],
    ["const o = {}; o.self = o; o", "{ self: [Circular] }"],
    ["(function f() {})", "[Function: f]"],
    ["[, 1, , , 2, ,]", "[ <1 empty item>, 1, <2 empty items>, 2, <1 empty item> ]"],
    ["new Map([['a', { b: 1 }], [null, [2]]])", "Map(2) { 'a' => { b: 1 }, null => [ 2 ] }"],
    ["[new Set(), new Set([1, 'a'])]", "[ Set(0) {}, Set(2) { 1, 'a' } ]"],
    ["({ at: new Date(0), pattern: /x\\/y/gi })", "{ at: 1970-01-01T00:00:00.000Z, pattern: /x\\/y/gi }"],
    ["new TypeError('no\\nway')", "[TypeError: no\\nway]"],
    [
      "class Failure extends Error { name = 'Failure'; code = 5 } new Failure('lost', { cause: [1] })",
      "[Failure: lost] { [cause]: [ 1 ], code: 5 }",
    ],
    ["class Bag extends Map { *entries() { for (;;) yield [1, '\\u001b']; } } new Bag()", endless],
    ["const long = []; long.length = 2 ** 32 - 1; long", "[ <4294967295 empty items> ]"],
    ["let deep = []; for (let i = 0; i < 5000; i++) deep = [deep]; deep", "[ [ [ [ [Array] ] ] ] ]"],
    ["class Bad extends Map { entries() { throw 1; } } new Bad()", "{}"],
  ])("%s is %s", async (source, text) => {
    expect(await evaluate(source)).toEqual({ exit: EXIT.ok, stdout: `${text}\n`, stderr: "" });
  });

  test("of TypeScript", async () => {
    expect(await sallyport(["run", "view.ts"], { cwd })).toMatchObject({ exit: EXIT.ok, stdout: "{ size: 2 }\n" });
  });

  test("without private names", async () => {
    const { stdout } = await evaluate("class Counter { _count = 41; shown = 1 } new Counter()");
    expect(stdout).toBe("{ shown: 1 }\n");
  });

  test("without what a terminal would obey", async () => {
    const { stdout } = await evaluate('({ ["\\u001b[31m"]: "\\u001b[2J\\u202e" })');
    expect(stdout).not.toMatch(ANSI);
    expect(stdout).not.toContain("\u202e");
  });

  test("after the promise that it may be", async () => {
    expect(await evaluate("(async () => { await null; return 42; })()")).toMatchObject({
      exit: EXIT.ok,
      stdout: "42\n",
    });
  });
});

test("what a guest prints does not work the terminal", async () => {
  const source = "console.log('\\x1b[2J\\u202e', { a: '\\x07' }); console.error('\\x9b31m');";
  const { stdout, stderr } = await evaluate(source, "--allow", "console");
  expect(stdout).toBe("\\u{1b}[2J\\u{202e} { a: '\\x07' }\nundefined\n");
  expect(stderr).toBe("\\u{9b}31m\n");
});

test("nor does the name of a file", async () => {
  const { stdout, stderr } = await sallyport(["check", "\x1b[31m.js"], { cwd });
  expect(stdout + stderr).toContain("\ufffd[31m.js:1:1 error input/unreadable");
  expect(stdout + stderr).not.toContain("\x1b[31m.js");
});

describe("run as JSON", () => {
  test.each([
    ["[1, { a: 'b' }, null]", { text: "[ 1, { a: 'b' }, null ]", value: [1, { a: "b" }, null] }],
    ["[1n]", { text: "[ 1n ]" }],
    ["[() => 1, ]", { text: "[ [Function (anonymous)] ]" }],
    ["NaN", { text: "NaN" }],
    ["[, 1]", { text: "[ <1 empty item>, 1 ]" }],
  ])("%s", async (source, result) => {
    const { exit, stdout, stderr } = await evaluate(source, "--json");
    expect({ exit, stderr }).toEqual({ exit: EXIT.ok, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ ok: true, exitCode: 0, ...result });
  });

  test("of a module names its exports", async () => {
    const { stdout } = await sallyport(["run", "app/main.js", "--json"], { cwd });
    expect(JSON.parse(stdout)).toEqual({ ok: true, exitCode: 0, exports: ["n"] });
  });

  test("of a program that is refused has the diagnostics", async () => {
    const { exit, stdout } = await sallyport(["run", "bad.js", "--json"], { cwd });
    expect(exit).toBe(EXIT.findings);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      exitCode: 1,
      diagnostics: [{ code: "strict/private-member" }],
    });
  });

  test("of a guest that throws", async () => {
    const { exit, stdout } = await evaluate("throw new TypeError('no')", "--json");
    expect(exit).toBe(EXIT.threw);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, exitCode: 4, error: { name: "TypeError", message: "no" } });
  });
});

describe("run ends with an exit code that says what happened", () => {
  test("a program that is refused is not run", async () => {
    const { exit, stdout, stderr } = await sallyport(["run", "bad.js"], { cwd });
    expect({ exit, stdout }).toEqual({ exit: EXIT.findings, stdout: "" });
    expect(stderr).toMatch(/^\s*> 3 \| counter\._count -= 1;$/m);
    expect(stderr).toContain("1 error; the program was not run");
  });

  test.each([
    ["throw new RangeError('too far')", "RangeError: too far"],
    ["null.x", "TypeError: "],
    ["throw 'text'", "text"],
    ["(async () => { throw new Error('late') })()", "late"],
    ["void (async () => { throw new Error('nobody waits') })()", "nobody waits"],
    ["void Promise.reject(new Error('nobody waits'))", "nobody waits"],
    ["throw { toString() { return 'never asked' } }", "the guest threw"],
  ])("a guest that throws: %s", async (source, shown) => {
    const { exit, stdout, stderr } = await evaluate(source);
    expect({ exit, stdout: stdout === "undefined\n" ? "" : stdout }).toEqual({ exit: EXIT.threw, stdout: "" });
    expect(stderr).toContain(shown);
    expect(stderr).not.toContain("never asked");
    expect(stderr).not.toContain("node:");
    expect(stderr).not.toContain("/packages/");
  });

  test.each([
    ["class A { _x = 1 } const a = new A(), k = '_' + 'x'; a[k]", "PrivacyError"],
    ["class A { x = 1 } const a = new A(); a.x = 2", "SelfError"],
    ["process", "AuthorityError"],
    ["({}).constructor.constructor('return 1')()", "AuthorityError"],
  ])("a guest that a guard stops: %s", async (source, name) => {
    const { exit, stderr } = await evaluate(source);
    // What can be seen without running is refused without running.
    expect([EXIT.denied, EXIT.findings]).toContain(exit);
    if (exit === EXIT.denied) expect(stderr).toContain(name);
    expect(stderr).not.toMatch(STACK);
  });

  test("a private name that only the value shows is stopped at run time", async () => {
    const { exit, stderr } = await evaluate("class A { _x = 1 } const a = new A(); a[['_x'][0]]");
    expect(exit).toBe(EXIT.denied);
    expect(stderr).toContain("PrivacyError");
  });

  test("a promise that is never settled is no success", async () => {
    const { exit, stderr } = await evaluate("new Promise(() => {})");
    expect(exit).toBe(EXIT.threw);
    expect(stderr).toContain("guest/never-settled");
  });
});

describe("run gives a guest the modules", () => {
  test("of its own folder", async () => {
    expect(await sallyport(["run", "app/main.js"], { cwd })).toEqual({ exit: EXIT.ok, stdout: "", stderr: "" });
  });

  test("that the user names", async () => {
    const args = ["run", "app/named.js", "--module", "helpers=helpers/double.js"];
    expect(await sallyport(args, { cwd })).toEqual({ exit: EXIT.ok, stdout: "", stderr: "" });
  });

  test("and none that only these import", async () => {
    const args = ["run", "app/inner.js", "--module", "helpers=helpers/double.js"];
    const { exit, stderr } = await sallyport(args, { cwd });
    expect(exit).toBe(EXIT.denied);
    expect(stderr).toContain("ImportError");
  });

  test.each([
    ["outside of its folder", "app/up.js"],
    ["that do not exist", "app/missing.js"],
    ["of Node", "app/bare.js"],
    ["that nobody gave it", "app/named.js"],
  ])("and none %s", async (_, file) => {
    const { exit, stderr } = await sallyport(["run", file], { cwd });
    expect(exit).toBe(EXIT.denied);
    expect(stderr).toContain("ImportError");
    expect(stderr).not.toContain(cwd);
    expect(stderr).not.toMatch(STACK);
  });

  test("and of a module of Node's that is for no guest, the reason and what can stand in its place", async () => {
    const { stderr } = await sallyport(["run", "--profile", "compat", "cjs/fs.cjs"], { cwd });
    expect(stderr).toMatch(
      /not for guests: the file system; grant the feature `fs` with a folder; --module (node:)?fs=PATH would put a module of your own/,
    );
  });

  test("by require, in compat", async () => {
    const compat = ["run", "--profile", "compat", "--json"];
    const ran = await sallyport([...compat, "cjs/main.cjs"], { cwd });
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, exports: ["default", "keys", "n"] });
    const denied = await sallyport([...compat, "cjs/fs.cjs"], { cwd });
    expect(JSON.parse(denied.stdout)).toMatchObject({ exitCode: EXIT.denied, error: { name: "ImportError" } });
  });

  test("that have neither import nor export: modules in strict, CommonJS in compat", async () => {
    for (const profile of ["strict", "compat"]) {
      const { exit, stderr } = await sallyport(["run", "--profile", profile, "cjs/effects.mjs"], { cwd });
      expect({ exit, stderr }).toEqual({ exit: EXIT.ok, stderr: "" });
    }
    for (const goal of [[], ["--goal", "commonjs"]]) {
      const { stdout } = await sallyport(["run", "--profile", "compat", ...goal, "--json", "cjs/plain.cjs"], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, exports: ["default", "n"] });
    }
  });

  test("that are artifacts beside the one that runs", async () => {
    const folder = makeFolder({
      "main.js": `import { double } from "./double.js";\nexport const n = double(21);\n`,
      "double.ts": `export const double = (n: number): number => n * 2;\n`,
    });
    await sallyport(["compile", "main.js", "double.ts", "-o", "built"], { cwd: folder });
    const { stdout } = await sallyport(["run", "--json", "built/main.sallyport.js"], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, exports: ["n"] });
  });

  test("by import() in a script, too", async () => {
    const source = `import("./lib/double.js").then(({ double }) => double(21))`;
    expect(await sallyport(["run", "-"], { cwd: join(cwd, "app"), stdin: source })).toMatchObject({ stdout: "42\n" });
  });

  test("and says what is no artifact, though it says so", async () => {
    const folder = makeFolder({ "main.js": `import "./fake.js";`, "fake.js": "// sallyport-artifact {}\n0\n" });
    const { exit, stderr } = await sallyport(["run", "main.js"], { cwd: folder });
    expect(exit).toBe(EXIT.findings);
    expect(stderr).toContain("artifact/format");
  });

  test("and shows what is wrong with one that is refused", async () => {
    const { exit, stderr } = await sallyport(["run", "app/imports-bad.js"], { cwd });
    expect(exit).toBe(EXIT.findings);
    expect(stderr).toContain("broken.js:3:");
    expect(stderr).toContain("strict/private-member");
  });
});
