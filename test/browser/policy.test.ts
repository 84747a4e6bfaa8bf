/**
 * Artifacts in a real page (Chromium). Under a strict Content-Security-Policy, which lets no text become code, those that are ES modules run, in
 * the page and in a worker of it; those that are text are refused with what to do instead, and run where `unsafe-eval` is allowed.
 */
import { compile, type CompileOptions, formatArtifact } from "@sallyport/transform";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executablePath, launch, SKIPPED } from "./chromium.js";
import { openSite, type Site, STRICT_POLICY } from "./site.js";

interface Program {
  readonly source: string;
  readonly options?: CompileOptions;
  /** What comes of it; a listed program is one whose hash the host has. */
  readonly is: object;
  readonly isListed?: boolean;
  readonly edit?: (text: string) => string;
}

const counter =
  "class Counter { _n = 40; next() { return ++this._n; } } const c = new Counter(); c.next(); send(c.next()); 'done';";
const PROGRAMS: Readonly<Record<string, Program>> = {
  "strict, needed": { source: counter, is: { value: "done", sent: [42] } },
  "strict, all": { source: counter, options: { guards: "all" }, is: { value: "done", sent: [42] } },
  "compat, needed": { source: counter, options: { profile: "compat" }, is: { value: "done", sent: [42] } },
  "compat, all": { source: counter, options: { profile: "compat", guards: "all" }, is: { value: "done", sent: [42] } },
  modules: {
    source: "import { n, add } from 'inner'; add(); send(n); export default await Promise.resolve(7);",
    options: { goal: "module" },
    is: { value: { default: 7 }, sent: [2] },
  },
  "a refusal at run time": {
    source: "const k = '_' + 'n'; ({ __proto__: null })[k]; [].constructor.constructor('send(1)')();",
    is: { error: "AuthorityError", sent: [] },
  },
  "no function of a text": {
    source: "send(typeof eval); send(typeof Function); (() => {}).constructor('return 1')();",
    options: { profile: "compat" },
    is: { error: "AuthorityError" },
  },
  "a document that is handed over": {
    source: "send(document.title); document.title = 'changed';",
    is: { error: "GuestError", message: expect.stringContaining("read-only view") as string, sent: ["host"] },
  },
  "one that is not listed": {
    source: "send('ran')",
    isListed: false,
    is: { error: "AbiError", code: "abi/unverified", sent: [] },
  },
  "one that was edited": {
    source: "send('ran')",
    edit: (text) => text.replace(/.ran./, '"changed"'),
    is: { error: "AbiError", sent: [] },
  },
};
const inner = compile("export let n = 1; export const add = () => ++n;", { goal: "module", filename: "inner.js" });

describe.skipIf(executablePath === null)(`in Chromium${executablePath === null ? SKIPPED : ""}`, () => {
  let browser: Browser;
  let site: Site;
  let script: string;

  beforeAll(async () => {
    browser = await launch();
    site = await openSite(browser);
    script = await site.script("policy.js");
  });
  afterAll(async () => {
    await site.close();
    await browser.close();
  });

  /** Serves the programs in one of the two forms, and gives what is told of each. */
  function serveAll(format: "module" | "script"): void {
    const innerPath = site.serve("/guests/inner.mjs", formatArtifact(inner, { format: "module" }));
    const cases = Object.entries(PROGRAMS).map(
      ([name, { source, options, isListed = true, edit = (text: string) => text }], i) => {
        const artifact = compile(source, { filename: `guest${i}.js`, ...options });
        const artifacts = [inner.hash, ...(isListed ? [artifact.hash] : [])];
        if (format === "script") return { name, artifact, artifacts };
        const path = site.serve(`/guests/${i}.mjs`, edit(formatArtifact(artifact, { format: "module" })));
        return { name, path, artifacts, imports: { inner: innerPath } };
      },
    );
    site.serve("/cases.json", JSON.stringify({ cases, worker: format === "module" ? script : undefined }));
  }

  test("modules run under a strict policy, in a page and in its worker", async () => {
    serveAll("module");
    const { told, errors } = await site.visit(script, { policy: STRICT_POLICY });
    expect(errors).toEqual([]);
    for (const [name, { is }] of Object.entries(PROGRAMS)) {
      expect(told).toContainEqual(expect.objectContaining({ name, ...is }));
      // A worker has no document to hand over.
      if (name.includes("document")) continue;
      expect(told).toContainEqual(expect.objectContaining({ name, ...is, inWorker: true }));
    }
    expect(told.filter((each) => "violation" in (each as object))).toEqual([]);
  });

  test("text is refused under a strict policy, and runs where functions may be made of it", async () => {
    serveAll("script");
    const strict = await site.visit(script, { policy: STRICT_POLICY });
    const refused = strict.told.filter((each) => (each as { code?: unknown }).code === "abi/code-generation");
    const others = ["modules", "one that is not listed"];
    expect(refused.map((each) => (each as { name: string }).name)).toEqual(
      Object.keys(PROGRAMS).filter((name) => !others.includes(name)),
    );
    const { told } = await site.visit(script, { policy: "script-src 'self' 'unsafe-eval'" });
    expect(told).toContainEqual({ name: "strict, needed", value: "done", sent: [42] });
  });
});
