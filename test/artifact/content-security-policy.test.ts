/**
 * Where nothing is made of text (I12): Node can refuse that as a page with a strict Content-Security-Policy does. An artifact that is a module runs there.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createDomain, GuestError, type ModuleArtifact } from "@sallyport/runtime-guards";
import {
  compile,
  formatArtifact,
  hashArtifact,
  readArtifact,
  verifyArtifact,
  type CompileOptions,
} from "@sallyport/transform";
import { afterAll, expect, test } from "vitest";
import { runInFreshRealm } from "../harness/fresh-realm.js";

const { nativeImport } = createRequire(import.meta.url)(
  "../harness/native-import.cjs",
) as typeof import("../harness/native-import.cjs");

const folder = mkdtempSync(join(tmpdir(), "sallyport-csp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, source: string, options: CompileOptions): { url: string; hash: string } {
  const artifact = compile(source, { filename: name, ...options });
  const path = join(folder, `${name}.sallyport.mjs`);
  writeFileSync(path, formatArtifact(artifact, { format: "module" }));
  return { url: pathToFileURL(path).href, hash: artifact.hash };
}

const STRICT_POLICY = ["--disallow-code-generation-from-strings"];

const script = write(
  "script.js",
  "class A { _n = 41; get() { return ++this._n; } } [new A().get(), Math.max(1, 2)];",
  {},
);
const needed = write("needed.js", "let s = 0; for (const x of [1, 2, 3]) s += x; s;", { profile: "compat" });
const inner = write("inner.js", "export let n = 1; export const add = () => ++n;", { goal: "module" });
const outer = write(
  "outer.js",
  'import { n, add } from "inner"; add(); export const seen = n; export default await 7;',
  {
    goal: "module",
  },
);

test("scripts and modules run, with code generation refused", async () => {
  const given = { script, needed, inner, outer };
  const program = `
    import { createDomain } from "@sallyport/runtime-guards";
    let refused;
    try { new Function("1"); } catch (e) { refused = e.name; }
    const of = async (name) => (await import(input[name].url)).default;
    const artifacts = Object.values(input).map(({ hash }) => hash);
    const run = async (name) => createDomain({ artifacts }).evaluate(await of(name));
    const domain = createDomain({ artifacts, modules: { inner: await of("inner"), outer: await of("outer") } });
    const { seen, default: seven } = await domain.import("outer");
    report({ refused, script: [...(await run("script"))], needed: await run("needed"), seen, seven });`;
  expect(await runInFreshRealm(program, { input: given, flags: STRICT_POLICY })).toEqual({
    refused: "EvalError",
    script: [42, 2],
    needed: 6,
    seen: 2,
    seven: 7,
  });
});

test("an artifact in text says what to do instead", async () => {
  const program = `
    import { createDomain } from "@sallyport/runtime-guards";
    try { createDomain({ artifacts: [input.hash] }).evaluate(input); } catch (e) { report([e.code, e.message]); }`;
  const result = await runInFreshRealm(program, { input: compile("1"), flags: STRICT_POLICY });
  expect(result).toEqual(["abi/code-generation", expect.stringContaining("--format module")]);
});

const load = async ({ url }: { url: string }): Promise<ModuleArtifact> =>
  ((await nativeImport(url)) as { default: ModuleArtifact }).default;

test("its functor is held to the hash: one that says other than its header is refused, listed or not", async () => {
  const [good, other] = await Promise.all([load(script), load(needed)]);
  const evaluate = (artifact: object, artifacts: string[]) => () =>
    createDomain({ artifacts }).evaluate(artifact as ModuleArtifact);
  expect(evaluate(good, [])).toThrow(expect.objectContaining({ code: "abi/unverified" }) as Error);
  expect(evaluate({ ...good, functor: other.functor }, [script.hash])).toThrow(
    expect.objectContaining({ code: "abi/changed" }) as Error,
  );
  expect(evaluate(good, [script.hash])()).toEqual([42, 2]);
});

test("its frames are the guest's, and no path of the host's is shown", async () => {
  const thrower = write(
    "thrower.js",
    "function check(n) {\n  if (n < 0) throw new RangeError(`no ${n}`);\n}\ncheck(-1);",
    {},
  );
  const artifact = await load(thrower);
  let error: unknown;
  try {
    createDomain({ artifacts: [thrower.hash] }).evaluate(artifact);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(GuestError);
  const { guestStack } = error as GuestError;
  expect(guestStack.map(({ functionName, file }) => [functionName, file])).toEqual([
    ["check", "thrower.js (compiled)"],
    ["", "thrower.js (compiled)"],
  ]);
  const lines = compile("function check(n) {\n  if (n < 0) throw new RangeError(`no ${n}`);\n}\ncheck(-1);").code.split(
    "\n",
  );
  expect(lines[guestStack[0]!.line - 1]).toContain("throw");
  expect(lines[guestStack[1]!.line - 1]).toContain("check");
});

test("what a module cannot be is refused where it is read as one", () => {
  const artifact = compile("let await = 1; await: for (;;) break await; await;", { goal: "script" });
  expect(readArtifact(formatArtifact(artifact))).toMatchObject({ hash: artifact.hash });
  const found = verifyArtifact(formatArtifact(artifact, { format: "module" }));
  expect(found.map(({ code, start }) => [code, start.line])).toEqual([["artifact/await", 9]]);
  const asynchronous = compile("(async (p) => await p)", { goal: "script" });
  expect(verifyArtifact(formatArtifact(asynchronous, { format: "module" }))).toEqual([]);
});

test("what only a module has is refused in one", () => {
  const good = compile("const o = { a: 1 }; o.a;", { goal: "script" });
  for (const written of ["import.meta", "import('node:fs')", "await 1"]) {
    const code = good.code.replace("a: 1", `a: ${written}`);
    const changed = { ...good, code };
    const text = formatArtifact({ ...changed, hash: hashArtifact(changed) }, { format: "module" });
    expect(verifyArtifact(text).map((each) => each.code)).not.toEqual([]);
  }
});
