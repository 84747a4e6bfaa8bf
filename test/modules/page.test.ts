/** docs/modules.md: its example runs, what it says that differs in Node's own modules does, and it has the code of every error. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDomain, type DomainOptions, jsonModule } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { nodeModules } from "@sallyport/transform/loader";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../docs/modules.md", import.meta.url), "utf8");
const cellsOf = (line: string): string[] => line.split(" | ").map((cell) => cell.replace(/^\| |\|$/g, "").trim());
const plain = (cell: string): string => cell.replace(/^`|`$/g, "");
const rows = page
  .split("\n")
  .map(cellsOf)
  .filter((cells) => cells.length === 5 && cells[1]!.startsWith("`"))
  .map(([module, program, node, inside]) => ({
    module: plain(module!),
    program: plain(program!),
    node: plain(node!),
    inside: plain(inside!),
  }));

/** The value as JSON, or the error's name and code. */
const program = ({ module, program: text }: (typeof rows)[number]): string => `
  const m = require("${module}");
  const message = (f) => { try { f(); } catch (e) { return e.message; } };
  let outcome;
  try { outcome = JSON.stringify(${text}); } catch (e) { outcome = e.name + (e.code ? " " + e.code : ""); }
  module.exports = outcome;`;

test("its example gives what it says", async () => {
  const [, text] = /```js\n([^]*?)\/\/ (\[.*\])\n```/.exec(page)!;
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const run = new AsyncFunction("compile", "createDomain", "jsonModule", `${text}\nreturn [...list];`);
  expect(await run(compile, createDomain, jsonModule)).toEqual(["hello", 42, 3]);
});

test("it has differences", () => expect(rows.length).toBeGreaterThan(15));

test.each(rows)("$module: $program", async (row) => {
  const main = compile(program(row), { profile: "compat", goal: "commonjs", filename: "main.cjs" });
  const domain = createDomain({ modules: { ...nodeModules([row.module, "buffer"]), "main.cjs": main } });
  expect(((await domain.import("main.cjs")) as { default: unknown }).default).toBe(row.inside);
  const module = { exports: "" };
  new Function("require", "module", program(row))(createRequire(import.meta.url), module);
  if (row.node === "…") expect(module.exports).not.toBe(row.inside);
  else expect(module.exports).toBe(row.node);
});

const asking = page
  .split("\n")
  .map(cellsOf)
  .filter((cells) => cells.length === 4 && cells[1]!.startsWith("`"))
  .map(([packages, text, inside, given]) => ({
    packages: packages!,
    text: plain(text!),
    inside: plain(inside!),
    given: /^`(\{.*\})`/.exec(given!)?.[1],
  }));

test.each(asking)("$packages: $text", async ({ text, inside, given }) => {
  const outcome = async (options: DomainOptions): Promise<unknown> => {
    const main = compile(
      `let outcome; try { outcome = ${text}; } catch (e) { outcome = e.name; } module.exports = outcome;`,
      { profile: "compat", goal: "commonjs", filename: "main.cjs" },
    );
    const domain = createDomain({ ...options, modules: { ...options.modules, "main.cjs": main } });
    if (options.modules !== undefined) await domain.import("sallyport:globals");
    return ((await domain.import("main.cjs")) as { default: unknown }).default;
  };
  expect(await outcome({})).toBe(inside);
  if (given === undefined) return;
  const options = new Function("nodeModules", `return ${given};`)(nodeModules) as DomainOptions;
  expect(String(await outcome(options))).not.toMatch(/Error$/);
});

test("there are packages that ask for more", () => expect(asking.length).toBe(4));

test("the page has every code of an ImportError", () => {
  const codes = new Set<string>();
  for (const folder of ["runtime-guards/src", "transform/src/loader"]) {
    const root = fileURLToPath(new URL(`../../packages/${folder}`, import.meta.url));
    for (const name of readdirSync(root, { recursive: true }) as string[]) {
      if (!name.endsWith(".ts")) continue;
      for (const [, code] of readFileSync(join(root, name), "utf8").matchAll(/"(import\/[a-z-]+)"/g)) codes.add(code!);
    }
  }
  const listed = [...page.matchAll(/^\| `(import\/[a-z-]+)`/gm)].map(([, code]) => code);
  expect(listed.sort()).toEqual([...codes].sort());
});
