/** What no command may meet with a stack trace, a hang, or an artifact. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { ANSI, COUNTER, makeFolder, sallyport, STACK, type Outcome } from "./command.js";

const depth = 10_000;
const cwd = makeFolder({
  "syntax.js": "const a = ;\n",
  "latin1.js": Uint8Array.from([0x22, 0x63, 0x61, 0x66, 0xe9, 0x22]),
  "cut.js": Uint8Array.from([0x22, 0xe2, 0x82]),
  "large.js": "0;\n".repeat(3_400_000),
  "huge.js": new Uint8Array(40_000_000).fill(0x20),
  "brackets.js": "[".repeat(depth) + "]".repeat(depth),
  "parens.js": "(".repeat(depth) + "1" + ")".repeat(depth),
  "blocks.js": "{".repeat(depth) + "}".repeat(depth),
  "unary.js": `${"!".repeat(depth)}0`,
  "members.js": `a${".b".repeat(depth)}`,
  "binary.js": `0${"+1".repeat(depth)}`,
  "else.js": `${"if (0) {} else ".repeat(depth)}{}`,
  "arrows.js": `${"() => ".repeat(depth)}0`,
  "templates.js": "`${".repeat(depth) + "0" + "}`".repeat(depth),
  "unclosed.js": "[".repeat(depth),
  "type.ts": `let x: ${"A<".repeat(depth)}B${">".repeat(depth)};`,
  "good.js": COUNTER,
});
mkdirSync(join(cwd, "folder.js"));
symlinkSync("loop.js", join(cwd, "loop.js"));

const COMMANDS: readonly (readonly [string, (file: string) => string[]])[] = [
  ["check", (file) => ["check", file]],
  ["compile", (file) => ["compile", "good.js", file, "-o", "out"]],
  ["run", (file) => ["run", file]],
];

const CASES: readonly (readonly [name: string, file: string, exit: number, code: string])[] = [
  ["a syntax error", "syntax.js", EXIT.findings, "syntax/parse-error"],
  ["a file that is not UTF-8", "latin1.js", EXIT.input, "input/not-utf8"],
  ["a file that ends within a character", "cut.js", EXIT.input, "input/not-utf8"],
  ["a file that does not exist", "missing.js", EXIT.input, "input/unreadable"],
  ["a folder", "folder.js", EXIT.input, "input/unreadable"],
  ["a circle of links", "loop.js", EXIT.input, "input/unreadable"],
  ["10 MB of source", "large.js", EXIT.input, "input/too-large"],
  ["40 MB of spaces", "huge.js", EXIT.input, "input/too-large"],
  ["a device without an end", "/dev/zero", EXIT.input, "input/too-large"],
];

describe.each(COMMANDS)("%s", (command, args) => {
  test.each(CASES)("%s", async (_, file, exit, code) => {
    const outcome = await sallyport(args(file), { cwd });
    expect(outcome).toMatchObject({ exit });
    expectClear(outcome, code);
    if (command === "compile") expect(readdirSync(cwd)).not.toContain("out");
  });

  test("the same as JSON", async () => {
    for (const [, file, exit, code] of CASES.slice(0, 2)) {
      const outcome = await sallyport([...args(file), "--json"], { cwd });
      expect(outcome).toMatchObject({ exit, stderr: "" });
      expect(JSON.parse(outcome.stdout)).toMatchObject({
        ok: false,
        exitCode: exit,
        diagnostics: [{ code, filename: file }],
      });
    }
  });
});

/** Whatever the parser and the passes can take is fine; what they cannot is refused, by code. */
describe("nesting 10,000 deep", () => {
  const files = readdirSync(cwd).filter((file) =>
    /^(brackets|parens|blocks|unary|members|binary|else|arrows|templates|unclosed|type)\./.test(file),
  );
  expect(files).toHaveLength(11);
  test.each(files)("check %s", async (file) => expectBounded(await sallyport(["check", file], { cwd })));

  test.each(["brackets.js", "binary.js", "members.js"])("compile and run %s", async (file) => {
    expectBounded(await sallyport(["compile", file, "-o", "deep"], { cwd }));
    expectBounded(await sallyport(["run", file], { cwd }));
  });

  test("brackets are too deep", async () => {
    const outcome = await sallyport(["check", "brackets.js"], { cwd });
    expect(outcome.exit).toBe(EXIT.input);
    expectClear(outcome, "input/too-deep");
  });
});

test("a file that may not be read", async () => {
  const folder = makeFolder({ "secret.js": "1" });
  execFileSync("chmod", ["000", join(folder, "secret.js")]);
  // The superuser may read it all the same.
  const expected = process.getuid?.() === 0 ? EXIT.ok : EXIT.input;
  expect(await sallyport(["check", "secret.js"], { cwd: folder })).toMatchObject({ exit: expected });
});

test("standard input that is not UTF-8, or closed", async () => {
  const outcome = await sallyport(["run", "-"], { stdin: Uint8Array.from([0x22, 0xe9, 0x22]) });
  expect(outcome.exit).toBe(EXIT.input);
  expectClear(outcome, "input/not-utf8");
  expect(await sallyport(["check", "-"])).toMatchObject({ exit: EXIT.ok });
});

test("all findings of all files come in one run", async () => {
  const { stdout } = await sallyport(["check", "syntax.js", "latin1.js", "missing.js", "--json"], { cwd });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
  expect(diagnostics.map(({ code }) => code)).toEqual(["syntax/parse-error", "input/not-utf8", "input/unreadable"]);
});

function expectBounded(outcome: Outcome): void {
  expect([EXIT.ok, EXIT.findings, EXIT.input, EXIT.denied, EXIT.threw]).toContain(outcome.exit);
  expect(outcome.stdout + outcome.stderr).not.toMatch(STACK);
  if (outcome.exit === EXIT.input) expectClear(outcome, "input/too-deep");
}

function expectClear({ stdout, stderr }: Outcome, code: string): void {
  const text = stdout + stderr;
  expect(text).toContain(code);
  expect(text).not.toMatch(STACK);
  expect(text).not.toMatch(ANSI);
  // Clear is short, too: no line of ten megabytes.
  expect(text.length).toBeLessThan(4000);
}
