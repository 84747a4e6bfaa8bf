import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { ANSI, CHEAT, COUNTER, makeFolder, sallyport } from "./command.js";

const cwd = makeFolder({
  "good.js": COUNTER,
  "bad.js": CHEAT,
  "typed.ts": `class Counter { _count: number = 0; }\nconst counter: Counter = new Counter();\nconst n: number = counter._count;\n`,
  "view.tsx": `const h = (name: string) => name;\n/** @jsxRuntime classic @jsx h */\nexport const view = <b />;\n`,
});

describe("check", () => {
  test("a program that keeps the rules", async () => {
    const { exit, stdout, stderr } = await sallyport(["check", "good.js"], { cwd });
    expect({ exit, stdout, stderr }).toEqual({ exit: EXIT.ok, stdout: "1 file checked, nothing found\n", stderr: "" });
  });

  test("shows a finding in its place, with its code and the way out", async () => {
    const { exit, stdout } = await sallyport(["check", "good.js", "bad.js"], { cwd });
    expect(exit).toBe(EXIT.findings);
    expect(stdout).toContain("bad.js:3:");
    expect(stdout).toContain("strict/private-member");
    expect(stdout).toMatch(/^\s*> 3 \| counter\._count -= 1;$/m);
    expect(stdout).toMatch(/^\s*\|\s*\^+$/m);
    expect(stdout).toContain("instead:");
    expect(stdout).toMatch(/^1 error, 0 warnings in 2 files$/m);
  });

  test("points into the TypeScript that was written", async () => {
    const { exit, stdout } = await sallyport(["check", "typed.ts"], { cwd });
    expect(exit).toBe(EXIT.findings);
    expect(stdout).toMatch(/^\s*> 3 \| const n: number = counter\._count;$/m);
  });

  test("knows JSX by the extension, and TypeScript by --typescript", async () => {
    expect(await sallyport(["check", "view.tsx"], { cwd })).toMatchObject({ exit: EXIT.ok });
    const stdin = "const n: number = 1;";
    expect(await sallyport(["check", "-"], { stdin })).toMatchObject({ exit: EXIT.findings });
    expect(await sallyport(["check", "--typescript", "-"], { stdin })).toMatchObject({ exit: EXIT.ok });
  });

  test("reads standard input as -", async () => {
    const { exit, stdout } = await sallyport(["check", "-"], { stdin: CHEAT });
    expect(exit).toBe(EXIT.findings);
    expect(stdout).toContain("<stdin>:3:");
  });

  test("compat allows what only strict forbids", async () => {
    expect(await sallyport(["check", "--profile", "compat", "bad.js"], { cwd })).toMatchObject({ exit: EXIT.ok });
  });

  test.each([["--json"], ["--format=json"]])("%s", async (option) => {
    const { exit, stdout, stderr } = await sallyport(["check", option, "bad.js"], { cwd });
    expect(exit).toBe(EXIT.findings);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      exitCode: EXIT.findings,
      files: 1,
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          code: "strict/private-member",
          severity: "error",
          message: expect.any(String) as string,
          why: expect.any(String) as string,
          instead: expect.any(String) as string,
          filename: "bad.js",
          start: { line: 3, column: expect.any(Number) as number, offset: expect.any(Number) as number },
          end: { line: 3, column: expect.any(Number) as number, offset: expect.any(Number) as number },
        },
      ],
    });
    expect(JSON.parse((await sallyport(["check", option, "good.js"], { cwd })).stdout)).toMatchObject({
      ok: true,
      diagnostics: [],
    });
  });

  test("SARIF: every result has its rule, and its region is the finding", async () => {
    const { exit, stdout } = await sallyport(["check", "--format", "sarif", "bad.js"], { cwd });
    expect(exit).toBe(EXIT.findings);
    const log = JSON.parse(stdout) as Sarif;
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    const [result] = run!.results;
    expect(run!.tool.driver.rules[result!.ruleIndex]!.id).toBe(result!.ruleId);
    expect(result).toMatchObject({ ruleId: "strict/private-member", level: "error" });
    const { artifactLocation, region } = result!.locations[0]!.physicalLocation;
    expect(artifactLocation.uri).toBe("bad.js");
    const marked = readFileSync(`${cwd}/bad.js`, "utf8").slice(
      region.charOffset,
      region.charOffset + region.charLength,
    );
    expect(marked).toContain("_count");
    expect(region.startLine).toBe(3);
  });
});

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string };
          region: { startLine: number; charOffset: number; charLength: number };
        };
      }[];
    }[];
  }[];
}

describe("colours", () => {
  test("are for terminals, and not for pipes", async () => {
    expect((await sallyport(["check", "bad.js"], { cwd })).stdout).not.toMatch(ANSI);
  });

  test("can be forced, and forbidden", async () => {
    const forced = { cwd, env: { FORCE_COLOR: "1" } };
    expect((await sallyport(["check", "bad.js"], forced)).stdout).toMatch(ANSI);
    expect((await sallyport(["check", "bad.js"], { cwd, env: { FORCE_COLOR: "0" } })).stdout).not.toMatch(ANSI);
    expect((await sallyport(["check", "bad.js"], { cwd, env: { NO_COLOR: "1" } })).stdout).not.toMatch(ANSI);
  });

  test("change nothing but the colours", async () => {
    const plain = await sallyport(["check", "bad.js"], { cwd });
    const painted = await sallyport(["check", "bad.js"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(painted.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });

  test("never come from the guest's text", async () => {
    const { stdout } = await sallyport(["check", "-"], { stdin: `/* \u001b[31m */ class A { _x } new A()._x;` });
    expect(stdout).toContain("strict/private-member");
    expect(stdout).not.toMatch(ANSI);
  });
});
