import { readdirSync, readFileSync } from "node:fs";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { build } from "esbuild";
import { expect, test } from "vitest";

interface Module {
  readonly text: string;
  readonly map: string;
}

const { withConstants } = (await import(new URL("../../scripts/constants.js", import.meta.url).href)) as {
  withConstants(module: Module): Module;
};

const SOURCE = `
const one = makeOne(), two = 2;
const { three, of: [four] } = { three: 3, of: [4] };
let counted = 0;
let left, right = 5;
let listed = [];
let each = 0;
class Kept { static one = one; }
function makeOne() { return 1; }
function count() { counted++; [listed] = [[counted]]; for (each of [1]); }
export { one, three as renamed, counted, count, makeOne, Kept };
export const sum = () => one + two + three + four + counted + right + listed.length + each + (left ?? 0);
`;

async function bundled(): Promise<Module> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, sourcefile: "source.js" },
    bundle: true,
    format: "esm",
    target: "esnext",
    sourcemap: "linked",
    minifyWhitespace: true,
    outfile: "bundle.js",
    write: false,
  });
  return { text: outputFiles[1]!.text, map: outputFiles[0]!.text };
}

test("what nothing assigns is a constant, and its export another; the rest stays as it is", async () => {
  const { text } = withConstants(await bundled());
  expect(text).toMatch(/const one=makeOne\(\);const two=2;const\{three,of:\[four\]\}=/);
  expect(text).toMatch(/const Kept=class/);
  for (const name of ["counted", "listed", "each"]) expect(text).toMatch(new RegExp(`var ${name}=`));
  expect(text).toMatch(/var left;const right=5/);
  const names = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<string, unknown> & {
    count(): void;
    sum(): number;
  };
  expect(Object.keys(names).sort()).toEqual(["Kept", "count", "counted", "makeOne", "one", "renamed", "sum"]);
  expect([names["one"], names["renamed"], names["counted"], names.sum()]).toEqual([1, 3, 0, 15]);
  // An export of what is assigned stays live.
  names.count();
  expect([names["counted"], names.sum()]).toEqual([1, 18]);
});

test("the map finds each name where it was", async () => {
  const { text, map } = withConstants(await bundled());
  const trace = new TraceMap(map);
  const lines = SOURCE.split("\n");
  for (const token of [
    "makeOne();",
    "right=5",
    "three,of",
    "four]",
    "counted=0",
    "count(){",
    "counted++",
    "one+",
    "four+",
  ]) {
    expect(text).toContain(token);
    const before = text.slice(0, text.indexOf(token)).split("\n");
    const { line, column } = originalPositionFor(trace, { line: before.length, column: before.at(-1)!.length });
    const name = /^\w+/.exec(token)![0];
    expect(lines[line! - 1]!.slice(column!, column! + name.length)).toBe(name);
  }
});

test("the runtime as it is built has its captured natives as constants", () => {
  const dist = new URL("../../packages/runtime-guards/dist/", import.meta.url);
  const texts = readdirSync(dist)
    .filter((name) => /^shared-.*\.js$/.test(name))
    // Where the bundle's lines end says nothing.
    .map((name) => readFileSync(new URL(name, dist), "utf8").replaceAll("\n", ""));
  const core = texts.find((text) => text.includes("reflectApply=Reflect.apply"))!;
  expect(core).toContain("const reflectApply=Reflect.apply;");
  expect(core).not.toMatch(/export\{(?:[^}]*,)?reflectApply[,}]/);
});
