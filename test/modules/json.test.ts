// JSON modules: ECMAScript 16.2.1.5.1 and import attributes.

import { createDomain, jsonModule, OptionsError } from "@sallyport/runtime-guards";
import { describe, expect, test } from "vitest";
import { compileAll, run } from "./guest-modules.js";

const data = jsonModule(`{ "list": [1, { "deep": null }], "__proto__": { "polluted": true } }`);

test("are the guest's own data, one instance a domain", async () => {
  const sources = {
    "main.js": `import data from "data" with { type: "json" };
      import { data as again } from "./low.js";
      log(data === again, data.list.constructor === Array, Object.getPrototypeOf(data) === Object.prototype);
      log(data.polluted, Object.keys(data).join());
      data.list.push(data.list.length);
      log(JSON.stringify(data.list));`,
    "low.js": `export { default as data } from "data" with { type: "json" };`,
  };
  const expected = [true, true, true, undefined, "list,__proto__", `[1,{"deep":null},2]`];
  expect(await run(sources, { modules: { data } })).toEqual(expected);
  expect(await run(sources, { modules: { data } })).toEqual(expected);
});

test("may be primitives", async () => {
  for (const text of ["null", "7", '"x"', "false"]) {
    const sources = { "main.js": `import data from "data" with { type: "json" }; log(data);` };
    expect(await run(sources, { modules: { data: jsonModule(text) } })).toEqual([JSON.parse(text)]);
  }
});

test("need the attribute in an import, and not in require", async () => {
  const message = `"data", imported by "main.js", is JSON: add with { type: "json" }`;
  expect(await run({ "main.js": `import data from "data"` }, { modules: { data } })).toEqual([
    `ImportError import/attributes: ${message}`,
  ]);
  expect(await run({ "main.js": `await import("data").catch((e) => log(e.message));` }, { modules: { data } })).toEqual(
    [message],
  );
  expect(
    await run(
      { "main.cjs": `log(require("data").list[0], require("data") === require("data"))` },
      { modules: { data } },
    ),
  ).toEqual([1, true]);
});

test("are no code, and code is no JSON", async () => {
  const low = compileAll({ "low.js": "" })["low.js"]!;
  expect(await run({ "main.js": `import "low" with { type: "json" }` }, { modules: { low } })).toEqual([
    'ImportError import/attributes: "low", imported by "main.js" as JSON, is code',
  ]);
  expect(await run({ "main.js": `import { list } from "data" with { type: "json" }` }, { modules: { data } })).toEqual([
    'ImportError import/missing-export: the module "data", imported by "main.js", has no export named "list"',
  ]);
});

test("that do not parse are a SyntaxError each time, which shows nothing of the text", async () => {
  const sources = {
    "main.js": `for (let i = 0; i < 2; i++)
      await import("data", { with: { type: "json" } }).catch((e) => log(e instanceof SyntaxError, e.message));`,
  };
  const message = `the module "data" is not valid JSON`;
  expect(await run(sources, { modules: { data: jsonModule("{ secret") } })).toEqual([true, message, true, message]);
});

describe("import attributes", () => {
  test.each([
    ["1", "TypeError"],
    ["null", "TypeError"],
    ["{ with: 1 }", "TypeError"],
    ["{ with: { type: 1 } }", "TypeError"],
    ["{ get with() { throw new RangeError() } }", "RangeError"],
    ["{ with: { type: 'css' } }", "ImportError"],
    ["{ with: { kind: 'json' } }", "ImportError"],
    ["{}", "ImportError"],
    ["undefined", "ImportError"],
    ["{ with: Object.create({ type: 'json' }) }", "ImportError"],
  ])("import(data, %s) rejects with a %s", async (options, name) => {
    const source = `await import("data", ${options}).then(() => log("loaded"), (e) => log(e.name));`;
    expect(await run({ "main.js": source }, { modules: { data } })).toEqual([name]);
  });

  test("that are unknown are refused before anything is resolved", async () => {
    const asked: string[] = [];
    const resolve = (specifier: string): string => (asked.push(specifier), specifier);
    await run({ "main.js": `import "data" with { type: "text" }` }, { modules: { data }, resolve });
    expect(asked).toEqual(["main.js"]);
  });
});

test("take nothing but text", () => {
  expect(() => jsonModule({} as string)).toThrow(OptionsError);
  expect(() => createDomain({ modules: { data } })).not.toThrow();
});
