// `acorn` (6,300 lines), compiled whole in compat, parses large real sources to the same trees as outside.

import { readFileSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import * as acorn from "acorn";
import { expect, test } from "vitest";
import { compilePackage, fileOf } from "./compat.js";

const OPTIONS = { ecmaVersion: "latest", sourceType: "module", locations: true } as const;

const guest = compile(
  `import * as acorn from "acorn";
   export function parse(text) {
     return JSON.stringify(acorn.parse(text, { ecmaVersion: "latest", sourceType: "module", locations: true }), flat);
   }
   export function tokens(text) {
     return [...acorn.tokenizer(text, { ecmaVersion: "latest", sourceType: "module" })].map((each) => each.type.label + "@" + each.start).join();
   }
   export function failure(text) {
     try {
       acorn.parse(text, { ecmaVersion: 2024 });
     } catch (error) {
       return error.name + ": " + error.message + " " + error.pos + " " + error.loc.line + " " + (error instanceof SyntaxError);
     }
   }
   function flat(key, value) {
     return typeof value === "bigint" || value instanceof RegExp ? String(value) : value;
   }`,
  { filename: "parse.js", profile: "compat" },
);

interface Guest {
  parse(text: string): string;
  tokens(text: string): string;
  failure(text: string): string;
}

function failureOutside(text: string): string {
  try {
    acorn.parse(text, { ecmaVersion: 2024 });
  } catch (error) {
    const { name, message, pos, loc } = error as SyntaxError & { pos: number; loc: acorn.Position };
    return `${name}: ${message} ${pos} ${loc.line} true`;
  }
  throw new Error("acorn accepts what it should not");
}

const MARKED = fileOf("marked", "lib/marked.esm.js");
const ACORN = fileOf("acorn", "dist/acorn.mjs");

const BUILDS = [
  { format: "esm", artifact: compilePackage(ACORN, "module"), source: ACORN },
  { format: "cjs", artifact: compilePackage(fileOf("acorn", "dist/acorn.js"), "commonjs"), source: MARKED },
];

const flat = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" || value instanceof RegExp ? String(value) : value;

for (const { format, artifact, source } of BUILDS) {
  test(`the ${format} file gives the same trees, tokens and errors`, { timeout: 60_000 }, async () => {
    const domain = createDomain({ name: "acorn", modules: { acorn: artifact, guest } });
    const { parse, tokens, failure } = (await domain.import("guest")) as unknown as Guest;
    const text = readFileSync(source, "utf8");
    expect(parse(text) === JSON.stringify(acorn.parse(text, OPTIONS), flat)).toBe(true);
    const program = readFileSync(MARKED, "utf8");
    const expected = [...acorn.tokenizer(program, { ecmaVersion: "latest", sourceType: "module" })];
    expect(tokens(program)).toBe(expected.map((each) => `${each.type.label}@${each.start}`).join());
    const bad = "let x = \n 08n;";
    expect(failure(bad)).toBe(failureOutside(bad));
  });
}
