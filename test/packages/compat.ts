// Compiles a real package whole, in compat, and runs it in a domain that is given nothing but data.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Artifact } from "@sallyport/runtime-guards";
import { type CompileOptions, compile } from "@sallyport/transform";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

/** The path of a file of an installed package: `fileOf("acorn", "dist/acorn.js")`. */
export function fileOf(name: string, file: string): string {
  return require.resolve(`${name}/package.json`).replace("package.json", file);
}

export function compilePackage(path: string, goal: NonNullable<CompileOptions["goal"]>): Artifact {
  return compile(readFileSync(path, "utf8"), { filename: path.slice(ROOT.length), profile: "compat", goal });
}
