import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TraceMap, originalPositionFor } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { CHEAT, COUNTER, makeFolder, sallyport, STACK } from "./command.js";

const cwd = makeFolder({
  "counter.js": COUNTER,
  "bad.js": CHEAT,
  "nested/counter.ts": "export const n: number = 1;\n",
  "separator.js": `"a\u2028b".length + "\u2029".length`,
});

async function compileTo(folder: string, ...files: string[]) {
  return sallyport(["compile", ...files, "-o", folder], { cwd });
}

describe("compile", () => {
  test("writes an artifact and its map", async () => {
    const { exit, stdout, stderr } = await compileTo("out", "counter.js");
    expect({ exit, stdout, stderr }).toEqual({
      exit: EXIT.ok,
      stdout: `counter.js -> ${join("out", "counter.sallyport.js")}\n`,
      stderr: "",
    });
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["counter.sallyport.js", "counter.sallyport.js.map"]);

    const [header, ...code] = readFileSync(join(cwd, "out/counter.sallyport.js"), "utf8").split("\n");
    const mark = "// sallyport-artifact ";
    expect(header!.startsWith(mark)).toBe(true);
    const described = JSON.parse(header!.slice(mark.length)) as Record<string, unknown>;
    expect(described).toMatchObject({ abi: 2, profile: "strict", goal: "script", filename: "counter.js" });
    expect(Object.keys(described)).not.toContain("code");
    expect(code.slice(-2)).toEqual(["//# sourceMappingURL=counter.sallyport.js.map", ""]);
  });

  test("its map leads from the file back to the source", async () => {
    await compileTo("mapped", "counter.js");
    const text = readFileSync(join(cwd, "mapped/counter.sallyport.js"), "utf8");
    const map = new TraceMap(readFileSync(join(cwd, "mapped/counter.sallyport.js.map"), "utf8"));
    const lines = text.split("\n");
    const line = lines.findIndex((each) => each.includes("42"));
    const found = originalPositionFor(map, { line: line + 1, column: lines[line]!.indexOf("42") });
    expect(found).toMatchObject({ source: "counter.js", line: 6, column: COUNTER.split("\n")[5]!.indexOf("42") });
  });

  test("gives the same bytes wherever it runs", async () => {
    await compileTo("first", "counter.js");
    const elsewhere = makeFolder({ "counter.js": COUNTER });
    await sallyport(["compile", join(elsewhere, "counter.js"), "-o", "second"], { cwd: elsewhere });
    for (const name of ["counter.sallyport.js", "counter.sallyport.js.map"]) {
      expect(readFileSync(join(elsewhere, "second", name), "utf8")).toBe(
        readFileSync(join(cwd, "first", name), "utf8"),
      );
    }
  });

  test("takes standard input, and says as JSON what it wrote", async () => {
    const { exit, stdout } = await sallyport(["compile", "-", "-o", "piped", "--json"], { cwd, stdin: "6 * 7" });
    expect(exit).toBe(EXIT.ok);
    const path = join("piped", "stdin.sallyport.js");
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      exitCode: 0,
      artifacts: [{ filename: "<stdin>", path, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }],
    });
    expect(await sallyport(["run", path], { cwd })).toMatchObject({ exit: EXIT.ok, stdout: "42\n" });
  });

  test("writes nothing if one of several programs is refused", async () => {
    const { exit, stdout, stderr } = await compileTo("refused", "counter.js", "bad.js");
    expect(exit).toBe(EXIT.findings);
    expect(stdout).toBe("");
    expect(stderr).toContain("bad.js:3:");
    expect(stderr).toContain("nothing was written");
    expect(existsSync(join(cwd, "refused"))).toBe(false);
  });

  test("leaves an earlier artifact as it was if the program is refused now", async () => {
    const folder = makeFolder({ "a.js": "1" });
    await sallyport(["compile", "a.js", "-o", "out"], { cwd: folder });
    const before = readFileSync(join(folder, "out/a.sallyport.js"), "utf8");
    writeFileSync(join(folder, "a.js"), CHEAT);
    expect(await sallyport(["compile", "a.js", "-o", "out"], { cwd: folder })).toMatchObject({ exit: EXIT.findings });
    expect(readFileSync(join(folder, "out/a.sallyport.js"), "utf8")).toBe(before);
    expect(readdirSync(join(folder, "out"))).toHaveLength(2);
  });

  test("refuses two programs that would be written to one file", async () => {
    const { exit, stderr } = await compileTo("same", "counter.js", "nested/counter.ts");
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toContain("cli/same-output");
    expect(existsSync(join(cwd, "same"))).toBe(false);
  });

  test("says so where the output cannot be written", async () => {
    const { exit, stderr } = await compileTo("counter.js", "nested/counter.ts");
    expect(exit).toBe(EXIT.input);
    expect(stderr).toContain("input/unwritable");
    expect(stderr).not.toMatch(STACK);
  });

  test("keeps line separators of the guest out of the first line", async () => {
    await compileTo("separated", "separator.js");
    expect(await sallyport(["run", "separated/separator.sallyport.js"], { cwd })).toMatchObject({
      exit: 0,
      stdout: "4\n",
    });
  });
});

/** What gives a script's completion value. */
const LAST = "return counter.add(42);";

describe("verify", () => {
  test("accepts what compile wrote", async () => {
    await compileTo("verified", "counter.js", "separator.js");
    const files = ["verified/counter.sallyport.js", "verified/separator.sallyport.js"];
    expect(await sallyport(["verify", ...files], { cwd })).toMatchObject({
      exit: EXIT.ok,
      stdout: "2 files checked, nothing found\n",
    });
  });

  test.each([
    ["an unguarded member", (text: string) => text.replace(LAST, "return globalThis.process;")],
    ["an unguarded import", (text: string) => text.replace(LAST, 'return import("node:fs");')],
    ["code before the functor", (text: string) => text.replace("\n(function", "\nprocess.exit(0);(function")],
    ["code after the functor", (text: string) => text.replace("\n//# source", "\n;process.exit(0)\n//# source")],
    ["a functor that is not strict", (text: string) => text.replaceAll('"use strict"', '"use stricter"')],
  ])("refuses %s, and so does run", async (_, edit) => {
    const folder = makeFolder();
    await sallyport(["compile", join(cwd, "counter.js"), "-o", folder], { cwd });
    const file = join(folder, "counter.sallyport.js");
    const text = readFileSync(file, "utf8");
    const edited = edit(text);
    expect(edited).not.toBe(text);
    writeFileSync(file, edited);

    const verified = await sallyport(["verify", file], { cwd });
    expect(verified.exit).toBe(EXIT.findings);
    expect(verified.stdout).toMatch(/counter\.sallyport\.js:\d+:\d+ error artifact\//);
    const ran = await sallyport(["run", file], { cwd });
    expect(ran.exit).toBe(EXIT.findings);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("artifact/");
  });

  test.each([
    ["its goal", '"goal":"script"', '"goal":"module"'],
    ["the name of its source", '"filename":"counter.js"', '"filename":"other.js"'],
    ["a number in its code", "42", "43"],
  ])("notices that %s was changed, and so does run", async (_, from, to) => {
    const folder = makeFolder();
    await sallyport(["compile", "counter.js", "-o", folder], { cwd });
    const file = join(folder, "counter.sallyport.js");
    const text = readFileSync(file, "utf8");
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
    for (const command of ["verify", "run"]) {
      const { exit, stdout, stderr } = await sallyport([command, file], { cwd });
      expect(exit).toBe(EXIT.findings);
      expect(stdout + stderr).toContain("artifact/changed");
      if (command === "run") expect(stdout).toBe("");
    }
  });

  test("says where in the file the finding stands", async () => {
    const folder = makeFolder();
    await sallyport(["compile", join(cwd, "counter.js"), "-o", folder], { cwd });
    const file = join(folder, "counter.sallyport.js");
    writeFileSync(file, readFileSync(file, "utf8").replace(LAST, "return globalThis;"));
    const { stdout } = await sallyport(["verify", "--json", file], { cwd });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { start: { line: number; offset: number } }[] };
    const text = readFileSync(file, "utf8");
    expect(diagnostics.map(({ start }) => text.slice(start.offset).split(";", 1)[0])).toContain("globalThis");
    for (const { start } of diagnostics) expect(text.slice(0, start.offset).split("\n")).toHaveLength(start.line);
  });

  test("is told that a source is no artifact", async () => {
    const { exit, stderr } = await sallyport(["verify", "counter.js"], { cwd });
    expect(exit).toBe(EXIT.input);
    expect(stderr).toContain("input/not-an-artifact");
    expect(stderr).not.toMatch(STACK);
  });

  test.each([
    ["a first line that is not JSON", "// sallyport-artifact {oops\n0\n"],
    ["a first line that says too little", "// sallyport-artifact {}\n0\n"],
    ["a first line that says nonsense", `// sallyport-artifact ${JSON.stringify({ abi: 2, profile: "lax" })}\n0\n`],
  ])("is told that %s is not that of an artifact", async (_, text) => {
    const { exit, stdout, stderr } = await sallyport(["verify", "bad.js"], { cwd: makeFolder({ "bad.js": text }) });
    expect(exit).toBe(EXIT.findings);
    expect(stdout).toContain("artifact/format");
    expect(stderr).not.toMatch(STACK);
  });
});

describe("compile --format module", () => {
  test("writes an ES module that run and verify take as well", async () => {
    const { exit, stdout } = await sallyport(["compile", "counter.js", "-o", "modules", "--format", "module"], { cwd });
    expect({ exit, stdout }).toEqual({
      exit: EXIT.ok,
      stdout: `counter.js -> ${join("modules", "counter.sallyport.mjs")}\n`,
    });
    const file = join("modules", "counter.sallyport.mjs");
    expect(await sallyport(["verify", file], { cwd })).toMatchObject({ exit: EXIT.ok });
    expect(await sallyport(["run", file], { cwd })).toMatchObject({ exit: EXIT.ok, stdout: "42\n" });
    const map = new TraceMap(readFileSync(join(cwd, `${file}.map`), "utf8"));
    const lines = readFileSync(join(cwd, file), "utf8").split("\n");
    const line = lines.findIndex((each) => each.includes("42"));
    expect(originalPositionFor(map, { line: line + 1, column: lines[line]!.indexOf("42") })).toMatchObject({
      source: "counter.js",
      line: 6,
    });
  });

  test.each([
    ["before the header", (text: string) => text.replace("export default", "globalThis.leak = 1; export default")],
    ["in the header", (text: string) => text.replace('"abi":2', '"abi":(globalThis.leak = 1)')],
    ["after the functor", (text: string) => text.replace("\n};", "\n,x:globalThis.leak=1};")],
    ["after the end", (text: string) => `${text}globalThis.leak = 1;\n`],
    ["in the reference to the map", (text: string) => text.replace(/\n$/, "\u2028globalThis.leak = 1\n")],
  ])("code that stands %s is refused", async (_, edit) => {
    const folder = makeFolder();
    await sallyport(["compile", join(cwd, "counter.js"), "-o", folder, "--format", "module"], { cwd });
    const file = join(folder, "counter.sallyport.mjs");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, edit(text));
    expect(edit(text)).not.toBe(text);
    for (const command of ["verify", "run"]) {
      const { exit, stdout, stderr } = await sallyport([command, file], { cwd });
      expect(exit).toBe(EXIT.findings);
      expect(stdout + stderr).toMatch(/artifact\/(format|parse-error|not-guarded)/);
    }
  });
});

test("the browsers of the project in whose folder it runs say nothing of what is compiled", async () => {
  const source = "class A { @(() => {}) m() {} }\n";
  const plain = makeFolder({ "a.js": source });
  const project = makeFolder({ "a.js": source, "package.json": '{ "browserslist": ["no such browser 1"] }' });
  for (const cwd of [plain, project]) {
    expect(await sallyport(["compile", "a.js", "-o", "out"], { cwd })).toMatchObject({ exit: EXIT.ok, stderr: "" });
  }
  const [first, second] = [plain, project].map((cwd) => readFileSync(join(cwd, "out/a.sallyport.js"), "utf8"));
  expect(second).toBe(first);
});
