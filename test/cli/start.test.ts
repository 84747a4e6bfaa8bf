/** How the command line starts an artifact: by a bundle of its own, whose compiled code is kept beside it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { COUNTER, MAIN, makeFolder, sallyport } from "./command.js";

const PACKAGE = dirname(dirname(MAIN));

/** The package as far as artifacts need it, and one artifact. */
async function installAlone(): Promise<string> {
  const folder = makeFolder({ "counter.js": COUNTER });
  mkdirSync(join(folder, "dist"));
  cpSync(join(PACKAGE, "bin"), join(folder, "bin"), { recursive: true });
  cpSync(join(PACKAGE, "dist/alone.cjs"), join(folder, "dist/alone.cjs"));
  await sallyport(["compile", "counter.js", "-o", "."], { cwd: folder });
  return folder;
}

function runIn(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
  file = "counter.sallyport.js",
) {
  const args = [join(folder, "bin/sallyport.js"), "run", join(folder, file), ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "", ...env },
  });
  return { status, stdout, stderr };
}

const OK = { status: EXIT.ok, stdout: "42\n", stderr: "" };

function keptCode(folder: string): string[] {
  const compiled = join(folder, "dist/compiled");
  return existsSync(compiled) ? readdirSync(compiled).map((name) => join(compiled, name)) : [];
}

test("an artifact runs where there is no compiler, and a source does not", async () => {
  const folder = await installAlone();
  expect(runIn(folder)).toEqual(OK);
  const { status, stderr } = runIn(folder, {}, [], "counter.js");
  expect(status).not.toBe(EXIT.ok);
  expect(stderr).toContain("all.cjs");
});

describe("the compiled code of the bundle for artifacts", () => {
  test("is kept by the first run, and used by the next", async () => {
    const folder = await installAlone();
    expect(runIn(folder)).toEqual(OK);
    const [code, ...others] = keptCode(folder);
    expect(code).toMatch(/\.code$/);
    expect(others).toEqual([]);

    // The text is another one with the same length and the same stamp: what runs is what was kept.
    const bundle = join(folder, "dist/alone.cjs");
    const text = readFileSync(bundle, "latin1");
    const changed = text.replace(/process\.stdout/g, "process.stdxxx");
    expect(changed).not.toBe(text);
    writeFileSync(bundle, changed, "latin1");
    expect(runIn(folder)).toEqual(OK);
    expect(runIn(folder, { NODE_DISABLE_COMPILE_CACHE: "1" }).status).not.toBe(EXIT.ok);
  });

  test("is another for runs that find their artifact in the cache, without the verifier", async () => {
    const folder = await installAlone();
    const runCached = () => runIn(folder, {}, ["--cache", join(folder, "cache")]);
    // It verifies the artifact, and puts it into the cache.
    expect(runCached()).toEqual(OK);
    expect(keptCode(folder)).toEqual([]);
    expect(runCached()).toEqual(OK);
    const [cached, ...others] = keptCode(folder);
    expect(others).toEqual([]);
    expect(runIn(folder)).toEqual(OK);
    const [verified] = keptCode(folder).filter((file) => file !== cached);
    expect(readFileSync(cached!).length).toBeLessThan(0.8 * readFileSync(verified!).length);
    expect(runCached()).toEqual(OK);
  });

  test("is not used for a bundle with another stamp", async () => {
    const folder = await installAlone();
    runIn(folder);
    const bundle = join(folder, "dist/alone.cjs");
    const text = readFileSync(bundle, "latin1");
    writeFileSync(bundle, text.replace(/^\/\*..../, "/*0000").replace(/process\.stdout/g, "process.stdxxx"), "latin1");
    expect(runIn(folder).status).not.toBe(EXIT.ok);
  });

  test.each([
    ["cut off", (code: Buffer) => code.subarray(0, code.length >> 1)],
    ["empty", () => Buffer.alloc(0)],
    ["of another engine", (code: Buffer) => Buffer.concat([code.subarray(0, 72), code.subarray(72).fill(1, 4, 8)])],
  ])("is made anew where it is %s", async (_, damage) => {
    const folder = await installAlone();
    runIn(folder);
    const [code] = keptCode(folder);
    const whole = readFileSync(code!);
    writeFileSync(code!, damage(Buffer.from(whole)));
    expect(runIn(folder)).toEqual(OK);
    expect(keptCode(folder)).toEqual([code]);
    expect(readFileSync(code!).length).toBeGreaterThan(whole.length / 2);
    expect(runIn(folder)).toEqual(OK);
  });

  test("is not kept where Node is told to keep none, nor of a run that failed", async () => {
    const folder = await installAlone();
    expect(runIn(folder, { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(OK);
    writeFileSync(join(folder, "counter.sallyport.js"), "// sallyport-artifact {}\n0\n");
    expect(runIn(folder).status).toBe(EXIT.findings);
    expect(keptCode(folder)).toEqual([]);
  });
});

describe("the compiled code of the bundle with the compiler", () => {
  test.each([
    ["check", "counter.js", "all-check-"],
    ["check", "typed.ts", "all-check-lowered-"],
    ["help", "check", "all-help-"],
  ])("is kept for each command: %s %s", async (command, argument, name) => {
    const folder = await installAlone();
    cpSync(join(PACKAGE, "dist/all.cjs"), join(folder, "dist/all.cjs"));
    cpSync(join(PACKAGE, "node_modules"), join(folder, "node_modules"), { recursive: true });
    writeFileSync(join(folder, "typed.ts"), "const n: number = 1;");
    const run = () =>
      spawnSync(process.execPath, ["bin/sallyport.js", command, argument], { cwd: folder, encoding: "utf8" });
    const first = run();
    expect(first.status).toBe(EXIT.ok);
    expect(keptCode(folder).map((file) => basename(file).slice(0, name.length))).toEqual([name]);
    const second = run();
    expect([second.status, second.stdout, second.stderr]).toEqual([first.status, first.stdout, first.stderr]);
  });
});

describe("what needs more than an artifact alone is done by the other bundle", () => {
  const cwd = makeFolder({
    "counter.js": COUNTER,
    "n.js": "export const n = 42;",
    "static.js": `import { n } from "./n.js";\nexport const m = n;\n`,
    "dynamic.js": `import("./n.js").then(({ n }) => n)`,
    "reexport.js": `export { n } from "./n.js";\n`,
    "common.cjs": `exports.n = require("./n.cjs").n;`,
    "n.cjs": "exports.n = 42;",
    "path.js": `import { basename } from "path";\nexport const name = basename("a/b");\n`,
    "eval.js": `eval("6 * 7")`,
    "pattern.js": `/4(2)/.exec("42")[0]`,
  });

  test.each([
    ["counter.js", []],
    ["static.js", []],
    ["dynamic.js", []],
    ["reexport.js", []],
    ["common.cjs", ["--profile", "compat"]],
    ["path.js", ["--module", "node:path"]],
    ["eval.js", ["--allow", "eval"]],
    ["pattern.js", ["--allow", "regexp=linear"]],
  ])("%s, as a source, from the cache, and as an artifact", async (file, flags) => {
    const args = ["run", file, ...flags, "--json"];
    const expected = await sallyport(args, { cwd });
    expect(expected.exit).toBe(EXIT.ok);
    for (const cached of [1, 2].map(() => [...args, "--cache", "cache"]))
      expect(await sallyport(cached, { cwd })).toEqual(expected);

    // `eval` is a free name that only a domain grants.
    if (file === "eval.js") return;
    const profile = file === "common.cjs" ? flags : [];
    const guards = file === "pattern.js" ? ["--guards", "all"] : [];
    await sallyport(["compile", file, "-o", ".", ...profile, ...guards], { cwd });
    const artifact = file.replace(/\.c?js$/, ".sallyport.js");
    expect(await sallyport(["run", artifact, ...flags, "--json"], { cwd })).toEqual(expected);
  });

  test("standard input is read once", async () => {
    expect(await sallyport(["run", "-"], { cwd, stdin: COUNTER })).toEqual({
      exit: EXIT.ok,
      stdout: "42\n",
      stderr: "",
    });
  });
});
