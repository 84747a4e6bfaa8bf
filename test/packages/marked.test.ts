// `marked`, compiled whole in compat, renders this project's documents to the same bytes as outside.

import { readFileSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { marked } from "marked";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT, compilePackage } from "./compat.js";

const artifact = compilePackage(`${ROOT}node_modules/marked/lib/marked.esm.js`, "module");

/** A guest program that imports the package and renders the text that it is handed. */
const guest = compile(
  `import { marked } from "marked";
   export const html = marked.parse(text, { async: false });
   export const tokens = JSON.stringify(marked.lexer(text));`,
  { filename: "render.js", profile: "compat", globals: ["text"] },
);

async function renderInside(text: string): Promise<{ html: string; tokens: string }> {
  const domain = createDomain({ name: "marked", endowments: { text }, modules: { marked: artifact, guest } });
  return (await domain.import("guest")) as { html: string; tokens: string };
}

describe.each(["README.md", "ARCHITECTURE.md", "docs/design/0001-guarded-code.md"])("%s", (file) => {
  const text = readFileSync(`${ROOT}${file}`, "utf8");
  let inside: { html: string; tokens: string };
  beforeAll(async () => {
    inside = await renderInside(text);
  });

  test("renders to the same bytes", () => {
    expect(text.length).toBeGreaterThan(1000);
    expect(inside.html).toBe(marked.parse(text, { async: false }));
  });

  test("has the same tokens", () => {
    expect(inside.tokens).toBe(JSON.stringify(marked.lexer(text)));
  });
});
