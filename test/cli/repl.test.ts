/** A session: by a pipe, as scripts use it, and at a terminal, as people do. */
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { MAIN, makeFolder, sallyport, STACK } from "./command.js";

const cwd = makeFolder({
  "double.js": "export const double = (n) => n * 2;\n",
  "sallyport.json": JSON.stringify({ profile: "compat", features: { random: { seed: 1 } } }),
});

const session = async (lines: readonly string[], ...args: string[]) =>
  sallyport(["repl", ...args], { stdin: lines.map((line) => `${line}\n`).join(""), cwd });

describe("a session", () => {
  test("sees what earlier inputs declared, awaits, and takes inputs of several lines", async () => {
    const { exit, stdout, stderr } = await session([
      "const n = await Promise.resolve(20)",
      "n + 1",
      "function twice(k) {",
      "  return k * 2;",
      "}",
      "twice(n)",
      "let total = 0; for (const k of [1, 2]) total += await Promise.resolve(k); total",
      "[1,",
      "2]",
    ]);
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual(["undefined", "21", "undefined", "40", "3", "[ 1, 2 ]", ""]);
    expect(exit).toBe(EXIT.ok);
  });

  test("goes on after what is refused, what throws and what is denied", async () => {
    const { exit, stdout, stderr } = await session([
      "class Counter { _n = 1 }",
      "new Counter()._n",
      "null.x",
      'throw new Error("own")',
      "await Promise.reject(new RangeError('awaited'))",
      "console.log(1)",
      "a b",
      "'still here'",
    ]);
    expect(stderr).toContain("strict/private-member");
    expect(stderr).toContain("TypeError: ");
    expect(stderr).toContain("Error: own");
    expect(stderr).toContain("RangeError: awaited");
    expect(stderr).toContain('it needs the feature "console"');
    expect(stderr).toContain("syntax/");
    expect(stderr).not.toMatch(STACK);
    expect(stdout).toBe("undefined\n'still here'\n");
    expect(exit).toBe(EXIT.ok);
  });

  test("has what the policy grants, and says so", async () => {
    const { stdout, stderr } = await session(
      [".features", "class A { _p = 1 }", "new A()._p", "Math.random() < 1"],
      "--policy",
      "sallyport.json",
      "--module",
      "helpers=double.js",
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /^Features: random \(seed: 1\)\.\n1 module by name: helpers \(.*double\.js\)\.\nundefined\n1\ntrue\n$/,
    );
    expect((await session([".features"])).stdout).toContain("No feature is on");
  });

  test("imports from its folder and by name", async () => {
    const { stdout, stderr } = await session(
      [
        'const { double } = await import("./double.js")',
        "double(21)",
        'const named = await import("helpers")',
        "named.double(4)",
      ],
      "--module",
      "helpers=double.js",
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("undefined\n42\nundefined\n8\n");
  });

  test("takes TypeScript", async () => {
    const { stdout } = await session(
      ["const n: number = await Promise.resolve(1)", "n satisfies number"],
      "--typescript",
    );
    expect(stdout).toBe("undefined\n1\n");
  });

  test("an input that is never finished is refused at the end", async () => {
    const { exit, stdout, stderr } = await session(["f("]);
    expect({ exit, stdout }).toEqual({ exit: EXIT.ok, stdout: "" });
    expect(stderr).toContain("syntax/");
  });

  test("has commands", async () => {
    const { stdout, stderr } = await session([".help", "f(", ".break", "1", ".frobnicate", ".exit", "2"]);
    expect(stdout).toContain(".features");
    expect(stdout).toMatch(/\n1\n$/);
    expect(stderr).toContain("There is no command .frobnicate");
  });

  test("a promise that never settles ends with the input, and is not taken for success", async () => {
    const { exit, stderr } = await session(["await new Promise(() => {})"]);
    expect(exit).toBe(EXIT.threw);
    expect(stderr).toContain("guest/never-settled");
  });
});

/** The prompt, and the cursor behind it. */
const PROMPT = "> \u001b[3G";

/** What a person does: wait until something stands there, then type, one key after the other. */
type Step = readonly [awaited: string, keys: readonly string[]];

/** A terminal by `script`, of which a system without util-linux has another kind. */
function terminal(steps: readonly Step[], history: string): Promise<string> {
  const child = spawn("script", ["-qec", `${process.execPath} ${MAIN} repl --allow random`, "/dev/null"], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", TERM: "xterm", SALLYPORT_HISTORY: history },
  });
  let output = "";
  let seen = 0;
  let typing = Promise.resolve();
  const left = [...steps];
  const type = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      // Keys that come at once are a paste, in which Tab and Control-C mean themselves.
      await new Promise((resolve) => setTimeout(resolve, 100));
      child.stdin.write(key);
    }
  };
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const [step] = left;
      if (step === undefined) return;
      const at = output.indexOf(step[0], seen);
      if (at === -1) return;
      seen = at + step[0].length;
      left.shift();
      typing = typing.then(() => type(step[1]));
    });
    child.on("error", reject).on("close", () => resolve(output));
    setTimeout(() => reject(new Error(`${left.length} steps left after ${JSON.stringify(output)}`)), 15_000).unref();
  });
}

describe.skipIf(process.platform !== "linux")("at a terminal", () => {
  test("Tab completes what the guest has, and lines are kept for the next session", async () => {
    const history = join(cwd, "state", "history");
    const output = await terminal(
      [
        [PROMPT, ["const secretive = { alpha: 1, _beta: 2 }\r"]],
        [PROMPT, ["secr", "\t", ".al", "\t", " + 41\r"]],
        ["42", ["\u0004"]],
      ],
      history,
    );
    expect(output).toContain("Features: random.");
    expect(output).toContain("42");
    expect(readFileSync(history, "utf8")).toContain("secretive.alpha + 41\n");
    expect(statSync(history).mode & 0o077).toBe(0);
    const again = await terminal(
      [
        [PROMPT, ["\u001b[A", "\r"]],
        ["not defined", ["\u0004"]],
      ],
      history,
    );
    expect(again).toContain("secretive is not defined");
  }, 20_000);

  test("Control-C gives up what does not settle, then leaves", async () => {
    const output = await terminal(
      [
        [PROMPT, ["await new Promise(() => {})\r", "\u0003"]],
        [PROMPT, ["6 * 7\r"]],
        ["42", ["\u0003"]],
      ],
      "",
    );
    expect(output).toContain("42");
  }, 20_000);
});
