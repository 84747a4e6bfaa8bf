import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { ABI_VERSION } from "@sallyport/runtime-guards/abi";
import { formatArtifact, hashArtifact } from "@sallyport/transform";
import { CHEAT, COUNTER, makeFolder, sallyport, STACK } from "./command.js";

/** Whoever parses anything, with the compiler's parser or the verifier's, fails. */
const WITHOUT_TOOLS = { nodeArgs: ["--import", "./no-tools.mjs"], env: { NODE_DISABLE_COMPILE_CACHE: "1" } };

function makeProject(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({
    "counter.js": COUNTER,
    "no-tools.mjs": `import fs from "node:fs";
const { readFileSync } = fs;
fs.readFileSync = (path, ...options) => {
  const content = readFileSync(path, ...options);
  return String(path).endsWith(".cjs") ? content.replaceAll(".parseTopLevel(", ".parseNothing(") : content;
};`,
    ...files,
  });
}

/** The paths of all entries. */
function entries(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function onlyEntry(cache: string): string {
  const [path, ...others] = entries(cache);
  expect(others).toEqual([]);
  return path!;
}

async function compileWithCache(cwd: string, ...args: string[]) {
  return sallyport(["compile", "counter.js", "-o", "out", "--cache", "cache", ...args], { cwd });
}

test("a source that looks like an artifact is verified by nobody when it is compiled (I8)", async () => {
  const code = `(function (guards) { "use strict"; return function () { return "ESCAPED " + process.version; }; })`;
  const header = { abi: ABI_VERSION, profile: "compat", goal: "script", guards: "all", filename: "evil.js" } as const;
  const content = { names: [], imports: [], reexports: [], exports: [], globals: [], async: false, code, map: null };
  const forged = { ...header, ...content };
  const cwd = makeFolder({ "evil.js": formatArtifact({ ...forged, hash: hashArtifact(forged) }) });
  const compat = ["--cache", "cache", "--profile", "compat"];
  expect(await sallyport(["compile", "evil.js", "-o", "out", ...compat], { cwd })).toMatchObject({ exit: EXIT.ok });
  for (const args of [["--cache", "cache"], compat]) {
    const { exit, stdout, stderr } = await sallyport(["run", "evil.js", ...args], { cwd });
    expect({ exit, stdout }).toEqual({ exit: EXIT.findings, stdout: "" });
    expect(stderr).toContain("artifact/not-guarded");
  }
  // And the other way round: what was verified is not what a compiler gives.
  expect(await sallyport(["run", "out/evil.sallyport.js", "--cache", "cache"], { cwd })).toMatchObject({
    exit: EXIT.ok,
  });
  const again = await sallyport(["compile", "out/evil.sallyport.js", "-o", "again", "--cache", "cache"], { cwd });
  expect(again.stderr).toContain("syntax/reserved-name");
});

describe("compile --cache", () => {
  test("a hit needs no compiler, and gives the same bytes", async () => {
    const cwd = makeProject();
    expect(await compileWithCache(cwd)).toMatchObject({ exit: EXIT.ok, stderr: "" });
    const again = ["compile", "counter.js", "-o", "again"];
    expect(await sallyport(again, { cwd, ...WITHOUT_TOOLS })).toMatchObject({ exit: EXIT.internal });
    expect(await sallyport([...again, "--cache", "cache"], { cwd, ...WITHOUT_TOOLS })).toMatchObject({
      exit: EXIT.ok,
      stderr: "",
    });
    for (const name of ["counter.sallyport.js", "counter.sallyport.js.map"])
      expect(readFileSync(join(cwd, "again", name), "utf8")).toBe(readFileSync(join(cwd, "out", name), "utf8"));
  });

  test("another source, name or option is another entry", async () => {
    const cwd = makeProject({ "copy.js": COUNTER });
    await compileWithCache(cwd);
    await compileWithCache(cwd, "--guards", "all");
    await sallyport(["compile", "copy.js", "-o", "out", "--cache", "cache"], { cwd });
    writeFileSync(join(cwd, "counter.js"), `${COUNTER}counter.add(1);\n`);
    await compileWithCache(cwd);
    expect(entries(join(cwd, "cache"))).toHaveLength(4);
    expect(await sallyport(["run", join("out", "counter.sallyport.js")], { cwd })).toMatchObject({ stdout: "43\n" });
  });

  test("a program that is refused is not kept", async () => {
    const cwd = makeProject({ "bad.js": CHEAT });
    const { exit } = await sallyport(["compile", "bad.js", "-o", "out", "--cache", "cache"], { cwd });
    expect(exit).toBe(EXIT.findings);
    expect(entries(join(cwd, "cache"))).toEqual([]);
  });

  test("the artifacts of many sources are in their order, on several threads too", async () => {
    const names = ["a", "b", "c", "d"].map((name) => `${name}.js`);
    const statement = "[1, 2, 3].map((n) => n + 1);\n";
    // Long enough for two threads; the first takes longest.
    const comment = `// ${"-".repeat(110_000)}\n`;
    const sourceOf = (name: string, i: number) => `${comment}${statement.repeat(i === 0 ? 2000 : 200)}"${name}";\n`;
    const files = names.map((name, i) => [name, sourceOf(name, i)] as const);
    const cwd = makeProject({ ...Object.fromEntries(files), "bad.js": CHEAT });
    const args = ["-o", "out", "--cache", "cache", "--json"];
    const { exit, stdout, stderr } = await sallyport(["compile", ...names, ...args], { cwd });
    expect({ exit, stderr }).toEqual({ exit: EXIT.ok, stderr: "" });
    const { artifacts } = JSON.parse(stdout) as { artifacts: { filename: string; hash: string }[] };
    expect(artifacts.map(({ filename }) => filename)).toEqual(names);
    const alone = await sallyport(["compile", "b.js", "-o", "alone", "--json"], { cwd });
    expect((JSON.parse(alone.stdout) as { artifacts: { hash: string }[] }).artifacts[0]!.hash).toBe(artifacts[1]!.hash);

    const refused = await sallyport(["compile", "bad.js", ...names, "-o", "none", "--cache", "cache"], { cwd });
    expect(refused.exit).toBe(EXIT.findings);
    expect(refused.stderr).toContain("bad.js:3:");
    expect(existsSync(join(cwd, "none"))).toBe(false);
  });
});

describe("run --cache", () => {
  test("a source or an artifact that is known needs neither the compiler nor the verifier", async () => {
    const cwd = makeProject({
      "main.js": `import { n } from "./n.js";\nexport const m = n;\n`,
      "n.js": "export const n = 1;",
    });
    await sallyport(["compile", "counter.js", "-o", "out"], { cwd });
    for (const file of ["counter.js", "main.js", join("out", "counter.sallyport.js")]) {
      const args = ["run", file, "--cache", "cache", "--json"];
      const first = await sallyport(args, { cwd });
      expect(first.exit).toBe(EXIT.ok);
      expect(await sallyport(args, { cwd, ...WITHOUT_TOOLS })).toEqual(first);
    }
  });

  test("an artifact that is known is not verified again", async () => {
    const cwd = makeProject();
    await sallyport(["compile", "counter.js", "-o", "out"], { cwd });
    const filename = join(cwd, "out", "counter.sallyport.js");
    const input = { filename, source: readFileSync(filename, "utf8") };
    vi.stubGlobal("SALLYPORT_VERSION", "0").stubGlobal("SALLYPORT_BUILD", "0").stubGlobal("SALLYPORT_ALONE", false);
    const { Cache } = await import("../../packages/cli/dist/unbundled/cache.js");
    const { Opener } = await import("../../packages/cli/dist/unbundled/opener.js");
    const open = () => new Opener({}, { cache: new Cache(join(cwd, "cache")) }).open(input);
    // An opener that has to load the verifier first gives a promise.
    const first = open();
    expect(first).toBeInstanceOf(Promise);
    const { artifact } = await first;
    expect(open()).toEqual({ artifact });
  });

  test("what a CommonJS program requires may have changed since", async () => {
    const cwd = makeProject({ "main.cjs": `exports.n = require("./n.cjs").n;`, "n.cjs": "exports.n = 1;" });
    const args = ["run", "main.cjs", "--profile", "compat", "--cache", "cache", "--json"];
    const first = await sallyport(args, { cwd });
    expect(first.exit).toBe(EXIT.ok);
    writeFileSync(join(cwd, "n.cjs"), "exports.n = 1; exports.m = 2;");
    expect(await sallyport(args, { cwd })).toEqual(first);
  });

  test("an artifact that no verifier accepts is refused, again and again", async () => {
    const cwd = makeProject();
    await sallyport(["compile", "counter.js", "-o", "out"], { cwd });
    const path = join(cwd, "out", "counter.sallyport.js");
    await sallyport(["run", path, "--cache", "cache"], { cwd });
    writeFileSync(path, readFileSync(path, "utf8").replace("42", "43"));
    for (let time = 0; time < 2; time++) {
      const { exit, stdout, stderr } = await sallyport(["run", path, "--cache", "cache"], { cwd });
      expect({ exit, stdout }).toEqual({ exit: EXIT.findings, stdout: "" });
      expect(stderr).toContain("artifact/changed");
    }
  });
});

describe("an entry that is not as it was written is a miss", () => {
  const EDITS: Readonly<Record<string, (text: string) => string>> = {
    "cut off": (text) => text.slice(0, -10),
    "cut off after its first line": (text) => text.slice(0, text.indexOf("\n") + 1),
    empty: () => "",
    "of another number in the code": (text) => text.replace("42", "66"),
    "of a code that is the host's": (text) => text.replace("(function", "(globalThis.pwned = 1, function"),
    "of another hash": (text) => text.replace(/[0-9a-f]{64}/, "0".repeat(64)),
    "of a hash over its content alone": (text) => {
      const content = text.slice(text.indexOf("\n") + 1).replace("42", "66");
      return `sallyport-cache ${createHash("sha256").update(content).digest("hex")}\n${content}`;
    },
  };

  test.each(Object.entries(EDITS))("%s", async (_, edit) => {
    const cwd = makeProject();
    const args = ["run", "counter.js", "--cache", "cache"];
    await sallyport(args, { cwd });
    const path = onlyEntry(join(cwd, "cache"));
    const text = readFileSync(path, "utf8");
    expect(edit(text)).not.toBe(text);
    writeFileSync(path, edit(text));
    expect(await sallyport(args, { cwd })).toEqual({ exit: EXIT.ok, stdout: "42\n", stderr: "" });
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("that of another program", async () => {
    const cwd = makeProject({ "other.js": "7" });
    const cache = join(cwd, "cache");
    await sallyport(["run", "other.js", "--cache", "cache"], { cwd });
    const other = onlyEntry(cache);
    await sallyport(["run", "counter.js", "--cache", "cache"], { cwd });
    const path = entries(cache).find((each) => each !== other)!;
    writeFileSync(path, readFileSync(other));
    expect(await sallyport(["run", "counter.js", "--cache", "cache"], { cwd })).toMatchObject({ stdout: "42\n" });
  });
});

describe.skipIf(process.platform === "win32")("an entry that somebody else can write is a miss", () => {
  test.each<[string, (path: string) => void]>([
    ["that others may write", (path) => chmodSync(path, 0o666)],
    ["that the group may write", (path) => chmodSync(path, 0o620)],
    [
      "that is a link",
      (path) => {
        renameSync(path, `${path}.elsewhere`);
        symlinkSync(`${path}.elsewhere`, path);
      },
    ],
  ])("one %s", async (_, open) => {
    const cwd = makeProject();
    const args = ["run", "counter.js", "--cache", "cache"];
    await sallyport(args, { cwd });
    open(onlyEntry(join(cwd, "cache")));
    expect(await sallyport(args, { cwd, ...WITHOUT_TOOLS })).toMatchObject({ exit: EXIT.internal });
    expect(await sallyport(args, { cwd })).toMatchObject({ exit: EXIT.ok, stdout: "42\n" });
    expect(await sallyport(args, { cwd, ...WITHOUT_TOOLS })).toMatchObject({ exit: EXIT.ok, stdout: "42\n" });
  });

  test.skipIf(process.geteuid?.() !== 0)("one of another user", async () => {
    const cwd = makeProject();
    const args = ["run", "counter.js", "--cache", "cache"];
    await sallyport(args, { cwd });
    chownSync(onlyEntry(join(cwd, "cache")), 1000, 1000);
    expect(await sallyport(args, { cwd, ...WITHOUT_TOOLS })).toMatchObject({ exit: EXIT.internal });
  });

  test("a folder in which anybody can replace the cache", async () => {
    const cwd = makeProject();
    mkdirSync(join(cwd, "open"));
    chmodSync(join(cwd, "open"), 0o777);
    const args = ["run", "counter.js", "--cache", "open/deep/cache"];
    const { exit, stderr } = await sallyport(args, { cwd });
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toContain("cli/cache");
    chmodSync(join(cwd, "open"), 0o1777);
    expect(await sallyport(args, { cwd })).toMatchObject({ exit: EXIT.ok });
  });
});

describe("a folder that cannot be the cache", () => {
  test.each([["run"], ["compile"]])("%s: a file stands there", async (command) => {
    const cwd = makeProject({ cache: "a file" });
    const args = [command, "counter.js", ...(command === "compile" ? ["-o", "out"] : []), "--cache"];
    for (const folder of ["cache", "cache/inside"]) {
      const { exit, stdout, stderr } = await sallyport([...args, folder], { cwd });
      expect({ exit, stdout }).toEqual({ exit: EXIT.input, stdout: "" });
      expect(stderr).toContain("input/unwritable");
      expect(stderr).not.toMatch(STACK);
    }
  });

  test("an entry cannot be written", async () => {
    const cwd = makeProject();
    await sallyport(["run", "counter.js", "--cache", "cache"], { cwd });
    const path = onlyEntry(join(cwd, "cache"));
    const blocked = makeProject({ [join("cache", path.split(/[\\/]/).at(-2)!)]: "a file" });
    chmodSync(join(blocked, "cache"), 0o700);
    const { exit, stderr } = await sallyport(["run", "counter.js", "--cache", "cache"], { cwd: blocked });
    expect(exit).toBe(EXIT.input);
    expect(stderr).toContain("input/unwritable");
  });

  test.skipIf(process.platform === "win32")("others can write to it", async () => {
    const cwd = makeProject();
    mkdirSync(join(cwd, "cache"));
    chmodSync(join(cwd, "cache"), 0o777);
    const { exit, stderr } = await sallyport(["run", "counter.js", "--cache", "cache"], { cwd });
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toContain("cli/cache");
    expect(entries(join(cwd, "cache"))).toEqual([]);
  });

  test("a guest is granted a folder around it, within it, or by another name", async () => {
    const cwd = makeProject({ "data/deep/x.txt": "", "cache/ab/x.txt": "", "elsewhere/x.txt": "" });
    symlinkSync(join(cwd, "data"), join(cwd, "link"), "junction");
    symlinkSync(join(cwd, "data", "deep"), join(cwd, "inner"), "junction");
    const granted = [
      ["data", "data"],
      ["data", "data/cache"],
      ["data:rw", "data/still/to/be/made"],
      ["data:rw", "link/cache"],
      ["link:rw", "data/cache"],
      ["cache/ab:rw", "cache"],
      // Windows takes `..` for what is before it in the name.
      ...(process.platform === "win32" ? [] : ([["data:rw", "inner/../cache"]] as const)),
    ] as const;
    for (const [root, cache] of granted) {
      const args = ["run", "counter.js", "--allow", `fs=${root}`, "--cache", cache, "--json"];
      const { exit, stdout } = await sallyport(args, { cwd });
      expect([root, cache, exit]).toEqual([root, cache, EXIT.usage]);
      expect((JSON.parse(stdout) as { error: { code: string } }).error.code).toBe("cli/cache");
    }
    expect(existsSync(join(cwd, "data", "cache"))).toBe(false);
    const apart = ["run", "counter.js", "--allow", "fs=data:rw", "--cache", "data-cache"];
    expect(await sallyport(apart, { cwd })).toMatchObject({ exit: EXIT.ok, stdout: "42\n" });
  });
});
