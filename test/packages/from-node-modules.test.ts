// Packages straight from `node_modules`, by the file loader, in compat: the same bytes as outside.

import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDomain } from "@sallyport/runtime-guards";
import { createFileLoader } from "@sallyport/transform/loader";
import { expect, test } from "vitest";
import { ROOT } from "./compat.js";

const require = createRequire(import.meta.url);
const TEXT = readFileSync(join(ROOT, "README.md"), "utf8");

/** Programs that give text; `text` is a global of the guest and a variable outside. */
const WORKLOADS: Readonly<Record<string, string>> = {
  semver: `const semver = require("semver");
    const versions = ["1.2.3", "1.0.0-rc.1", "2.0.0", "0.9.9", "1.10.0", "v3.1.4+build.5"];
    module.exports = JSON.stringify([
      versions.map((v) => semver.parse(v)),
      [...versions].sort(semver.compare),
      versions.map((v) => semver.satisfies(v, "^1.0.0 || >=2 <3")),
      semver.maxSatisfying(versions, "1.x"), semver.coerce("release 4.5"), semver.inc("1.2.3-a.0", "prerelease"),
      new semver.Range("1.2.3 - 2").range, semver.minVersion(">=1.2 <3").version,
    ]);`,
  zod: `const { z } = require("zod");
    const schema = z.object({
      id: z.string().min(3).regex(/^[a-z]+$/), n: z.number().int().positive().optional(), tags: z.array(z.enum(["a", "b"])).default(["a"]),
      of: z.discriminatedUnion("kind", [z.object({ kind: z.literal("x"), v: z.string() }), z.object({ kind: z.literal("y"), v: z.number() })]),
      text: z.string().transform((s) => s.length).refine((n) => n > 2, "too short"),
    });
    const inputs = [
      { id: "abc", of: { kind: "x", v: "1" }, text: "long" }, { id: "A", n: -1.5, tags: ["c"], of: { kind: "y", v: "1" }, text: "x" }, null, [], {},
    ];
    module.exports = JSON.stringify(inputs.map((input) => {
      const result = schema.safeParse(input);
      return result.success ? result.data : [result.error.issues, result.error.message, result.error instanceof z.ZodError];
    }));`,
  handlebars: `const { parse, parseWithoutProcessing } = require("handlebars");
    const template = "<ul>{{#each items as |item i|}}{{> row item=item}}<li class='{{../name}}'>{{{item.x}}} {{#if (gt i 2)~}} a {{else if b}}{{/if}}</li>{{/each}}</ul>{{!-- c --}}";
    module.exports = JSON.stringify([parse(template), parseWithoutProcessing(template)]) +
      require("handlebars").precompile(template, { knownHelpers: { gt: true } });`,
  marked: `const { marked } = require("marked");
    module.exports = marked.parse(text, { async: false }) + JSON.stringify(marked.lexer(text));`,
  acorn: `const acorn = require("acorn");
    module.exports = JSON.stringify(acorn.parse("class A { #x = 1n; get y() { return this?.#x } } async () => { for await (const x of y) ; }", { ecmaVersion: "latest" }),
      (key, value) => (typeof value === "bigint" ? String(value) : value));`,
};

test.each(Object.keys(WORKLOADS))("%s", { timeout: 60_000 }, async (name) => {
  const outside = { exports: "" };
  new Function("require", "module", "text", WORKLOADS[name]!)(require, outside, TEXT);
  expect(outside.exports.length).toBeGreaterThan(100);

  const root = mkdtempSync(join(tmpdir(), "sallyport-packages-"));
  try {
    writeFileSync(join(root, "main.cjs"), WORKLOADS[name]!);
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
    const loader = createFileLoader({ root, roots: { modules: join(ROOT, "node_modules") }, profile: "compat" });
    const domain = createDomain({ ...loader, endowments: { text: TEXT } });
    const inside = (await domain.import("./main.cjs")) as { default: string };
    expect(inside.default === outside.exports, inside.default.slice(0, 500)).toBe(true);
  } finally {
    rmSync(root, { recursive: true });
  }
});
