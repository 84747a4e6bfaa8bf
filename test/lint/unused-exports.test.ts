/** What a module exports and nobody else mentions is no interface: it is dead, or it is the module's own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const EXPORTED = /^export (?:async )?(?:function\*?|const|let|(?:abstract )?class) (?:(\w+)|\{([^}]*)\})/gm;

function textsIn(folder: string, ending: RegExp): Map<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const files = names.map((name) => join(folder, name)).filter((file) => ending.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

function* exportedNames(text: string): Generator<string> {
  for (const [, name, pattern] of text.matchAll(EXPORTED)) {
    if (name !== undefined) yield name;
    for (const part of pattern?.split(",") ?? []) yield part.split(":").at(-1)!.trim();
  }
}

/** Each export as `file name` that no other text has as a word. */
function unmentioned(sources: Map<string, string>, all: Map<string, string>): string[] {
  const users = new Map<string, string[]>();
  for (const [file, text] of all)
    for (const word of new Set(text.match(/[\w$]+/g))) users.set(word, [...(users.get(word) ?? []), file]);
  return [...sources].flatMap(([file, text]) =>
    [...exportedNames(text)]
      .filter((name) => name !== "" && !users.get(name)?.some((user) => user !== file))
      .map((name) => `${file} ${name}`),
  );
}

test("every function, class and constant that a module exports is used by another file", () => {
  const sources = textsIn("packages", /^packages\/[\w-]+\/src\/.*\.ts$/);
  expect(sources.size).toBeGreaterThan(200);
  const others = ["test", "scripts", "packages/cli/bin"].map((folder) => textsIn(folder, /\.[cm]?[jt]s$/));
  const all = new Map([sources, ...others].flatMap((texts) => [...texts]));
  expect(unmentioned(sources, all)).toEqual([]);
});

test("an export that nobody uses is found", () => {
  const text = "export function used() {}\nexport const { a: dead, b } = o;\nexport async function lost() {}";
  const sources = new Map([["one.ts", text]]);
  const all = new Map([...sources, ["two.ts", "used(b)"]]);
  expect(unmentioned(sources, all)).toEqual(["one.ts dead", "one.ts lost"]);
});
