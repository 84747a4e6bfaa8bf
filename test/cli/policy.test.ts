/** What `--allow`, `--module` and `--policy` grant, and what they refuse. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXIT } from "../../packages/cli/dist/unbundled/exit-codes.js";
import { describeFeatures } from "../../packages/cli/dist/unbundled/policy/allow.js";
import { FEATURE_NAMES } from "../../packages/cli/dist/unbundled/policy/policy.js";
import { makeFolder, sallyport, STACK } from "./command.js";

const schemaFile = new URL("../../packages/cli/schema/sallyport.schema.json", import.meta.url);

const cwd = makeFolder({
  "random.js": "[Math.random(), crypto.randomUUID()]",
  "named.js": `import { double } from "helpers";\nif (double(21) !== 42) throw new Error("not doubled");\n`,
  "lib/double.js": "export const double = (n) => n * 2;\n",
  "compat.js": "class A { _p = 1 }\nnew A()._p;\n",
  "policies/random.json": JSON.stringify({ features: { random: { seed: 7 } } }),
  "policies/off.json": JSON.stringify({ features: { random: false } }),
  "policies/modules.json": JSON.stringify({ modules: { helpers: "../lib/double.js" } }),
  "policies/no-file.json": JSON.stringify({ modules: { helpers: "nope.js" } }),
  "policies/relative.json": JSON.stringify({ modules: { "./named.js": "../lib/double.js" } }),
  "policies/proto.json": '{ "modules": { "__proto__": true } }',
  "policies/proto-file.json": '{ "modules": { "__proto__": "../lib/double.js" } }',
  "proto.js": `import { double } from "__proto__";\nif (double(21) !== 42) throw new Error("not doubled");\n`,
  "policies/compat.json": JSON.stringify({ profile: "compat" }),
  "policies/latin1.json": new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
  "policies/broken.json": "{ features: {} }",
});

describe("--allow", () => {
  test("grants a feature that is denied without it", async () => {
    const without = await sallyport(["run", "random.js"], { cwd });
    expect(without).toMatchObject({ exit: EXIT.denied, stdout: "" });
    expect(without.stderr).toContain('it needs the feature "random"');
    expect(await sallyport(["run", "random.js", "--allow", "random"], { cwd })).toMatchObject({ exit: EXIT.ok });
  });

  test("takes an argument, and the last one counts", async () => {
    const run = async (...seeds: string[]) =>
      (await sallyport(["run", "random.js", ...seeds.flatMap((seed) => ["--allow", `random=${seed}`])], { cwd }))
        .stdout;
    expect(await run("7")).toBe(await run("7"));
    expect(await run("7")).not.toBe(await run("8"));
    expect(await run("7", "8")).toBe(await run("8"));
  });

  test.each([
    ["frobnicate", "there is no feature"],
    ["__proto__", "there is no feature"],
    ["random=x", "random=SEED"],
    ["console=yes", "takes nothing after it"],
    ["fetch", "fetch=ORIGIN"],
    ["fetch=example.com", "fetch=ORIGIN"],
    ["fetch=https://a.example/path", "fetch=ORIGIN"],
    ["fs", "fs=FOLDER"],
    ["fs=", "fs=FOLDER"],
    ["regexp=fast", "regexp=linear"],
    ["timers=0", "timers=MAX"],
    ["clock=-1", "clock=RESOLUTION"],
    ["", "there is no feature"],
  ])("%s is refused", async (given, why) => {
    const { exit, stdout, stderr } = await sallyport(["run", "random.js", "--allow", given], { cwd });
    expect(exit).toBe(EXIT.usage);
    expect(stdout).toBe("");
    expect(stderr).toContain("cli/allow");
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(STACK);
  });

  test("the help of run and repl lists every feature, and so does the schema", async () => {
    const { properties } = JSON.parse(readFileSync(schemaFile, "utf8")) as {
      properties: { features: { properties: object } };
    };
    expect(Object.keys(properties.features.properties)).toEqual(FEATURE_NAMES);
    for (const command of ["run", "repl"])
      expect((await sallyport(["help", command])).stdout).toContain(describeFeatures());
  });
});

describe("what is granted works", () => {
  const run = async (source: string, ...args: string[]) => sallyport(["run", "-", ...args], { cwd, stdin: source });

  test("console prints, to standard error with --json", async () => {
    const program = 'console.log("out", { a: 1 }); console.error("err"); 1';
    expect(await run(program, "--allow", "console")).toEqual({
      exit: EXIT.ok,
      stdout: "out { a: 1 }\n1\n",
      stderr: "err\n",
    });
    const { stdout, stderr } = await run(program, "--allow", "console", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, value: 1 });
    expect(stderr).toBe("out { a: 1 }\nerr\n");
  });

  test("timers keep the program going, and what they throw ends it", async () => {
    const allow = ["--allow", "timers", "--allow", "console"];
    expect(await run("setTimeout(() => console.log('late'), 5); 1", ...allow)).toMatchObject({
      exit: EXIT.ok,
      stdout: "1\nlate\n",
    });
    const failing = "setInterval(() => { throw new RangeError('late') }, 5); 1";
    const { exit, stdout, stderr } = await run(failing, ...allow);
    expect({ exit, stdout }).toEqual({ exit: EXIT.threw, stdout: "1\n" });
    expect(stderr).toContain("RangeError: late");
    const json = await run(failing, ...allow, "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, exitCode: EXIT.threw, error: { message: "late" } });
  });

  test.each([
    ["fs.readText('random.js').then((text) => text.length > 10)", ["fs=."], "true"],
    ["/(a+)+$/.test('a'.repeat(50000) + '!')", ["regexp=linear"], "false"],
    ["eval('1 + 1')", ["eval"], "2"],
    ["new URL('https://a.example/b').pathname", ["text"], "'/b'"],
    ["(1234.5).toLocaleString()", ["intl=de-DE"], "'1.234,5'"],
    ["Date.now() % 1000", ["clock=1000"], "0"],
    ["structuredClone({ a: 1 })", ["structured-clone"], "{ a: 1 }"],
    ["typeof new WeakRef({}).deref()", ["gc"], "'object'"],
    ["new SharedArrayBuffer(4).byteLength", ["shared-memory"], "4"],
    [
      "fetch('https://b.example/').catch((e) => e.message)",
      ["fetch=https://a.example"],
      "'fetch: https://b.example was not granted'",
    ],
  ])("%s with %j", async (source, features, text) => {
    for (const profile of ["strict", "compat"]) {
      const args = features.flatMap((feature) => ["--allow", feature]);
      expect(await run(source, "--profile", profile, ...args)).toEqual({
        exit: EXIT.ok,
        stdout: `${text}\n`,
        stderr: "",
      });
    }
  });

  test("modules of Node's", async () => {
    const program = 'import { join } from "node:path";\nif (join("a", "..", "b") !== "b") throw new Error("no");\n';
    expect(await run(program, "--module", "node:path")).toMatchObject({ exit: EXIT.ok });
    const without = await run(program);
    expect(without.exit).toBe(EXIT.denied);
    expect(without.stderr).toContain("--module node:path");
    for (const name of ["node:fs", "child_process", "nowhere"])
      expect(await run("1", "--module", name)).toMatchObject({ exit: EXIT.usage, stdout: "" });
  });

  test("what this process cannot give is a wrong argument", async () => {
    for (const feature of ["fs=./nowhere", "intl=en,Nowhere"]) {
      const { exit, stderr } = await run("1", "--allow", feature);
      expect(exit).toBe(EXIT.usage);
      expect(stderr).toContain("cli/policy");
      expect(stderr).not.toMatch(STACK);
    }
  });
});

describe("--policy", () => {
  test("grants what the file says", async () => {
    const run = await sallyport(["run", "random.js", "--policy", "policies/random.json"], { cwd });
    expect(run.exit).toBe(EXIT.ok);
    expect(run.stdout).toBe((await sallyport(["run", "random.js", "--allow", "random=7"], { cwd })).stdout);
  });

  test("false leaves a feature out", async () => {
    expect(await sallyport(["run", "random.js", "--policy", "policies/off.json"], { cwd })).toMatchObject({
      exit: EXIT.denied,
    });
  });

  test("paths are relative to the file", async () => {
    expect(await sallyport(["run", "named.js", "--policy", "policies/modules.json"], { cwd })).toMatchObject({
      exit: EXIT.ok,
    });
  });

  test.each([
    ["policies/no-file.json", EXIT.input, "input/unreadable", "nope.js"],
    ["policies/relative.json", EXIT.usage, "cli/policy", "./named.js"],
    ["policies/proto.json", EXIT.usage, "cli/module", "__proto__"],
  ])("names modules that there are: %s", async (policy, exit, code, name) => {
    const refused = await sallyport(["run", "random.js", "--allow", "random", "--policy", policy], { cwd });
    expect({ ...refused, stderr: "" }).toEqual({ exit, stdout: "", stderr: "" });
    expect(refused.stderr).toContain(code);
    expect(refused.stderr).toContain(name);
  });

  test("a module may have any name", async () => {
    expect(await sallyport(["run", "proto.js", "--policy", "policies/proto-file.json"], { cwd })).toMatchObject({
      exit: EXIT.ok,
    });
  });

  test("says the profile", async () => {
    expect(await sallyport(["run", "compat.js"], { cwd })).toMatchObject({ exit: EXIT.findings });
    const args = ["run", "compat.js", "--policy", "policies/compat.json"];
    expect(await sallyport(args, { cwd })).toMatchObject({ exit: EXIT.ok, stdout: "1\n" });
    const { exit, stderr } = await sallyport([...args, "--profile", "strict"], { cwd });
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toContain("contradicts the policy");
  });

  test.each([
    ["policies/missing.json", EXIT.input, "there is no such file"],
    ["policies", EXIT.input, "it is a folder"],
    ["policies/latin1.json", EXIT.input, "is not UTF-8"],
    ["policies/broken.json", EXIT.usage, "it is not JSON"],
  ])("%s cannot be used", async (file, exit, why) => {
    const outcome = await sallyport(["run", "random.js", "--policy", file], { cwd });
    expect(outcome).toMatchObject({ exit, stdout: "" });
    expect(outcome.stderr).toContain(why);
    expect(outcome.stderr).not.toMatch(STACK);
  });

  test.each<[object | string | number, string]>([
    [{ feature: {} }, 'the policy has no "feature"'],
    [{ features: { consle: true } }, 'features has no "consle"'],
    [{ features: { clock: "yes" } }, "features.clock is of no kind that can stand there"],
    [{ features: { clock: { resolution: 0 } } }, "features.clock.resolution must be > 0"],
    [{ features: { fetch: true } }, "features.fetch must be object"],
    [{ features: { fetch: {} } }, "features.fetch must have required property 'origins'"],
    [{ features: { fetch: { origins: ["example.com"] } } }, "features.fetch.origins.0 must match pattern"],
    [{ features: { fs: { root: ".", mode: "write" } } }, 'features.fs.mode must be one of "read", "read-write"'],
    [{ modules: { "node:path": false } }, "modules.node:path is of no kind that can stand there"],
    [{ profile: "lax" }, 'profile must be one of "strict", "compat"'],
    [[], "the policy must be object"],
    [1, "the policy must be object"],
  ])("%j is refused", async (policy, why) => {
    const folder = makeFolder({ "sallyport.json": JSON.stringify(policy) });
    const { exit, stderr } = await sallyport(["run", "random.js", "--policy", `${folder}/sallyport.json`], { cwd });
    expect(exit).toBe(EXIT.usage);
    expect(stderr).toContain("cli/policy");
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(STACK);
  });
});
