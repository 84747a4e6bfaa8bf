/** The line that says what is being done, as a person sees it: standard error is told that it is a terminal, and read as one shows it. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { ANSI, CHEAT, COUNTER, makeFolder, sallyport } from "./command.js";

const LONG = `${"very-".repeat(20)}long.js`;
const cwd = makeFolder({
  "terminal.cjs": `process.stderr.isTTY = true; process.stderr.columns = Number(process.env.WIDTH);`,
  "a.js": COUNTER,
  "b.js": COUNTER,
  "cheat.js": CHEAT,
  "warns.js": `console.error("from the guest"); 42`,
  "throws.js": `throw new Error("from the guest")`,
  [LONG]: COUNTER,
});

const CLEAR = "\r\u001b[K";

async function onTerminal(args: readonly string[], { width = 80, term = "xterm" } = {}) {
  const nodeArgs = ["--require", join(cwd, "terminal.cjs")];
  const { exit, stdout, stderr } = await sallyport(args, {
    cwd,
    nodeArgs,
    env: { WIDTH: String(width), TERM: term, NO_COLOR: "1" },
  });
  return { exit, stdout, stderr, lines: stderr.split(CLEAR), shown: show(stderr) };
}

/** What stays to be seen: a carriage return goes to the beginning of the line, and the sequence after it clears the line. */
function show(text: string): string {
  return text
    .split("\n")
    .map((line) => line.slice(line.lastIndexOf(CLEAR) === -1 ? 0 : line.lastIndexOf(CLEAR) + CLEAR.length))
    .join("\n");
}

async function inPipe(args: readonly string[]) {
  return sallyport(args, { cwd, env: { NO_COLOR: "1" } });
}

test.each([
  [
    ["compile", "a.js", "b.js", "-o", "out"],
    ["compiling 2 files: 0 done", "compiling 2 files: 1 done"],
  ],
  [
    ["check", "a.js", "b.js"],
    ["checking a.js (1 of 2 files)", "checking b.js (2 of 2 files)"],
  ],
  [
    ["check", "a.js", "cheat.js"],
    ["checking a.js (1 of 2 files)", "checking cheat.js (2 of 2 files)"],
  ],
  [["verify", "a.js"], ["verifying a.js (1 of 1 file)"]],
  [["run", "a.js"], ["compiling a.js"]],
  [["run", "cheat.js"], ["compiling cheat.js"]],
  [["run", "warns.js", "--allow", "console"], ["compiling warns.js"]],
  [["run", "throws.js"], ["compiling throws.js"]],
  [["run", "missing.js"], ["compiling missing.js"]],
])("%j shows it, and leaves on the screen what a pipe gets", async (args, expected) => {
  const terminal = await onTerminal(args);
  const pipe = await inPipe(args);
  for (const line of expected) expect(terminal.lines).toContain(line);
  expect({ exit: terminal.exit, stdout: terminal.stdout, stderr: terminal.shown }).toEqual(pipe);
  expect(pipe.stderr).not.toMatch(ANSI);
  expect(pipe.stderr).not.toContain("\r");
});

test("an artifact shows what it is, too", async () => {
  await inPipe(["compile", "a.js", "-o", "built"]);
  const { exit, lines, shown } = await onTerminal(["run", "built/a.sallyport.js"]);
  expect(exit).toBe(EXIT.ok);
  expect(lines).toContain("compiling built/a.sallyport.js");
  expect(shown).toBe("");
});

test.each([20, 40])("it stays on one line of %i columns", async (width) => {
  const { exit, lines, shown } = await onTerminal(["check", LONG, "a.js"], { width });
  expect(exit).toBe(EXIT.ok);
  expect(lines).toContain(`checking ${LONG}`.slice(0, width - 1));
  for (const line of lines) expect(line.length).toBeLessThan(width);
  expect(shown).toBe("");
});

test("a terminal that cannot clear a line shows none", async () => {
  const { exit, stderr } = await onTerminal(["check", "a.js", "b.js"], { term: "dumb" });
  expect(exit).toBe(EXIT.ok);
  expect(stderr).toBe("");
});
