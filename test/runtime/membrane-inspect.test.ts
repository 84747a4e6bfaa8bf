/** What Node's `util.inspect`, and so `console.log`, shows of a host's view of a guest's objects. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { inspect } from "node:util";
import { expect, test } from "vitest";

const run = (source: string): object =>
  createDomain().evaluate(compile(source, { goal: "script", profile: "compat" })) as object;

const HOOK = `[Symbol.for("nodejs.util.inspect.custom")](depth, options, inspect) { return "run " + typeof inspect; }`;

test("a view is shown as what is behind it, and no hook of the guest's runs", () => {
  const view = run(`({ a: [1, { b: 2 }], m: new Map([["k", { c: 3 }]]), ${HOOK} })`);
  for (const options of [{}, { showProxy: true, depth: 6 }, { showProxy: true, customInspect: false, depth: 6 }]) {
    expect(inspect(view, options)).not.toContain("run");
  }
  expect(inspect(view, { depth: 6 })).toBe(`{ a: [ 1, { b: 2 } ], m: Map(1) { 'k' => { c: 3 } } }`);
  const shown = inspect(view, { showProxy: true, depth: 6 });
  for (const part of ["b: 2", "c: 3"]) expect(shown).toContain(part);
  expect(shown).not.toContain("HostShadow");
});

test("cycles end, however deep is looked", () => {
  const view = run(`const o = { n: 1 }; o.a = o; o.b = [o, o]; o.m = new Map([[o, o]]); o`);
  expect(inspect(view, { depth: null }).replaceAll(/\s+/g, " ")).toBe(
    "<ref *1> { n: 1, a: [Circular *1], b: [ [Circular *1], [Circular *1] ], m: Map(1) { [Circular *1] => [Circular *1] } }",
  );
});

test("what is shown is what there is now", () => {
  const view = run(`const o = { n: 1, set(k, v) { if (v === undefined) delete o[k]; else o[k] = v; } }; o`) as {
    set(k: string, v: unknown): void;
  };
  expect(inspect(view)).toContain("n: 1");
  view.set("n", undefined);
  view.set("later", 2);
  expect(inspect(view)).not.toContain("n: 1");
  expect(inspect(view)).toContain("later: 2");
});
