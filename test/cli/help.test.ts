import { describe, expect, test } from "vitest";
import { describeExitCodes, EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { ANSI, sallyport, STACK } from "./command.js";

const COMMANDS = ["run", "check", "compile", "verify", "explain"];

describe("help", () => {
  test("names every command, shows examples, and has the table of exit codes", async () => {
    const { exit, stdout, stderr } = await sallyport(["--help"]);
    expect(exit).toBe(EXIT.ok);
    expect(stderr).toBe("");
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect(stdout).toContain("Examples:");
    expect(stdout).toContain(describeExitCodes());
    expect(stdout).not.toMatch(ANSI);
  });

  test.each(COMMANDS)("of %s shows an example of it and the shape of its JSON", async (command) => {
    const { exit, stdout } = await sallyport(["help", command]);
    expect(exit).toBe(EXIT.ok);
    expect(stdout).toContain(`$ sallyport ${command}`);
    expect(stdout).toContain("JSON:");
    expect(await sallyport([command, "--help"])).toMatchObject({ exit: EXIT.ok, stdout });
  });

  test("the version is that of the package", async () => {
    const { exit, stdout } = await sallyport(["--version"]);
    expect(exit).toBe(EXIT.ok);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("wrong arguments end with the exit code for usage", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["frobnicate"]],
    ["an unknown option", ["check", "--frobnicate", "a.js"]],
    ["no file", ["check"]],
    ["no output folder", ["compile", "a.js"]],
    ["a value that an option does not take", ["run", "--profile", "lenient", "a.js"]],
    ["two files to run", ["run", "a.js", "b.js"]],
    ["--json and another format", ["check", "--json", "--format", "sarif", "a.js"]],
    ["a module without a path", ["run", "--module", "helpers=", "a.js"]],
    ["an unknown diagnostic", ["explain", "strict/no-such-thing"]],
    ["strict CommonJS", ["check", "--goal", "commonjs", "-"]],
    ["friends in compat", ["run", "--profile", "compat", "--friends", "-"]],
  ])("%s", async (_, args) => {
    const { exit, stdout, stderr } = await sallyport(args);
    expect(exit).toBe(EXIT.usage);
    expect(stdout + stderr).not.toBe("");
    expect(stdout + stderr).not.toMatch(STACK);
  });

  test("as JSON too", async () => {
    const { exit, stdout, stderr } = await sallyport(["check", "--json", "--frobnicate", "a.js"]);
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      exitCode: EXIT.usage,
      error: { code: "cli/usage", message: expect.stringContaining("--frobnicate") as string },
    });
  });
});

describe("explain", () => {
  test("prints what it is, why, and what to write instead", async () => {
    const { exit, stdout } = await sallyport(["explain", "strict/private-member"]);
    expect(exit).toBe(EXIT.ok);
    expect(stdout).toMatch(/^strict\/private-member \(error; in compat: off\)$/m);
    for (const heading of ["Why", "Instead", "Refused", "Accepted"])
      expect(stdout).toMatch(new RegExp(`^${heading}$`, "m"));
    expect(stdout).not.toMatch(/[⟦⟧]/);
  });

  test("every code that it lists has a page", async () => {
    const { stdout } = await sallyport(["explain", "--json"]);
    const { codes } = JSON.parse(stdout) as { codes: string[] };
    expect(codes).toContain("strict/private-member");
    for (const code of codes.filter((_, index) => index % 12 === 0)) {
      const { exit, stdout: page } = await sallyport(["explain", code, "--json"]);
      expect(exit).toBe(EXIT.ok);
      expect(JSON.parse(page)).toMatchObject({ ok: true, explanation: { code, why: expect.any(String) as string } });
    }
  });

  test("suggests the code that was meant", async () => {
    const atRunTime = await sallyport(["explain", "privacy/foreign-access"]);
    expect(atRunTime.stderr).toContain("docs/errors.md");
    const { stderr } = await sallyport(["explain", "strict/private-membre"]);
    expect(stderr).toContain("Did you mean strict/private-member?");
    const ofGroup = await sallyport(["explain", "options"]);
    expect(ofGroup.stderr).toContain("Did you mean one of options/contradiction, options/unknown, options/value?");
  });
});
