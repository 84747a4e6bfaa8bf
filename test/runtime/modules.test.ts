import { createDomain, ImportError, type GuestError } from "@sallyport/runtime-guards";
import { compile, type CompileOptions } from "@sallyport/transform";
import { describe, expect, test } from "vitest";

type Sources = Record<string, string | object>;

function makeModules(sources: Sources, options: CompileOptions = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name,
      typeof source === "string"
        ? compile(source, {
            filename: name,
            goal: name.endsWith(".cjs") ? "commonjs" : "module",
            profile: "compat",
            ...options,
          })
        : source,
    ]),
  );
}

const logs: unknown[] = [];
const log = (...args: unknown[]): void => void logs.push(...args);

function importFrom(sources: Sources, entry = "main.js"): Promise<unknown> {
  logs.length = 0;
  return createDomain({ endowments: { log }, modules: makeModules(sources) }).import(entry);
}

describe("bindings", () => {
  test("are live, through re-exports too", async () => {
    const { read } = (await importFrom({
      "main.js": `import { n, inc } from "./mid.js"; export const read = () => { inc(); return n; };`,
      "mid.js": `export * from "./low.js";`,
      "low.js": `export let n = 0; export const inc = () => { n++; };`,
    })) as { read(): number };
    expect([read(), read()]).toEqual([1, 2]);
  });

  test("are in their temporal dead zone in a cycle", async () => {
    await expect(
      importFrom({
        "main.js": `import "./b.js"; export const a = 1;`,
        "b.js": `import { a } from "./main.js"; log(a);`,
      }),
    ).rejects.toMatchObject({ guestName: "ReferenceError" });
  });

  test("of a namespace are sorted and read-only", async () => {
    await importFrom({
      "main.js": `import * as ns from "./low.js";
        log(Object.keys(ns).join(), Object.prototype.toString.call(ns), Object.getPrototypeOf(ns));
        try { ns.a = 1 } catch (e) { log(e.name) }`,
      "low.js": `export const b = 1, a = 2; export default 3;`,
    });
    expect(logs).toEqual(["a,b,default", "[object Module]", null, "TypeError"]);
  });

  test("that are missing or ambiguous fail to link", async () => {
    await expect(importFrom({ "main.js": `import { x } from "./low.js"; x;`, "low.js": `` })).rejects.toThrow(
      `the module "./low.js", imported by "main.js", has no export named "x"`,
    );
    await expect(
      importFrom({
        "main.js": `import { x } from "./mid.js"; x;`,
        "mid.js": `export * from "./a.js"; export * from "./b.js";`,
        "a.js": `export const x = 1;`,
        "b.js": `export const x = 2;`,
      }),
    ).rejects.toMatchObject({ name: "ImportError", code: "import/ambiguous-export" });
  });
});

describe("evaluation", () => {
  test("is in the order of imports, each module once", async () => {
    await importFrom({
      "main.js": `import "./a.js"; import "./b.js"; log("main");`,
      "a.js": `import "./low.js"; log("a");`,
      "b.js": `import "./low.js"; log("b");`,
      "low.js": `log("low");`,
    });
    expect(logs).toEqual(["low", "a", "b", "main"]);
  });

  test("of a module that awaits holds back its importers only", async () => {
    await importFrom({
      "main.js": `import "./slow.js"; import "./fast.js"; log("main");`,
      "slow.js": `log("slow begins"); await null; log("slow ends");`,
      "fast.js": `log("fast");`,
    });
    expect(logs).toEqual(["slow begins", "fast", "slow ends", "main"]);
  });

  test("that failed fails again with the same error", async () => {
    const domain = createDomain({
      endowments: { log },
      modules: makeModules({ "main.js": `log("run"); throw new Error("no");` }),
    });
    logs.length = 0;
    const first = await domain.import("main.js").catch((e: unknown) => (e as GuestError).thrown);
    const second = await domain.import("main.js").catch((e: unknown) => (e as GuestError).thrown);
    expect(first).toBe(second);
    expect(logs).toEqual(["run"]);
  });

  test("instances belong to one domain", async () => {
    const modules = makeModules({ "main.js": `export let n = 0; export const inc = () => ++n;` });
    const [a, b] = (await Promise.all([
      createDomain({ modules }).import("main.js"),
      createDomain({ modules }).import("main.js"),
    ])) as {
      inc(): number;
    }[];
    expect([a!.inc(), a!.inc(), b!.inc()]).toEqual([1, 2, 1]);
  });
});

describe("what the host grants", () => {
  test("is a namespace, seen through the membrane", async () => {
    const host = { greet: (who: string) => `hello ${who}`, data: { list: [1] }, default: 5 };
    await importFrom({
      "main.js": `import five, { greet, data } from "host"; log(five, greet("you"), data.list.length);
        try { data.list = 1 } catch (e) { log(e.name) }`,
      host,
    });
    expect(logs).toEqual([5, "hello you", 1, "TypeError"]);
  });

  test("is all there is", async () => {
    await expect(importFrom({ "main.js": `import "node:fs";` })).rejects.toBeInstanceOf(ImportError);
    await expect(importFrom({ "main.js": `import "node:fs";` })).rejects.toThrow(
      `there is no module "node:fs", imported by "main.js"`,
    );
    await importFrom({ "main.js": `try { await import("node:" + "fs") } catch (e) { log(e.name, e.code) }` });
    expect(logs).toEqual(["ImportError", "import/not-found"]);
  });

  test("is refused by a denial where it is no artifact, whoever asks", async () => {
    const old = { abi: 0, code: "" };
    await importFrom({
      "main.js": `try { await import("old") } catch (e) { log(e.name, e.code, Object.isFrozen(e)) }`,
      old,
    });
    expect(logs).toEqual(["AbiError", "abi/version", false]);
  });

  test("is resolved and loaded by its hooks, once for each name", async () => {
    const asked: string[] = [];
    const modules = makeModules({
      "lib/a.js": `export const a = 1;`,
      main: `import { a } from "#a"; export { a }; export const again = (await import("#a")).a;`,
    });
    const domain = createDomain({
      resolve: (specifier, importer) => (
        asked.push(`${importer} ${specifier}`),
        specifier === "#a" ? "lib/a.js" : specifier
      ),
      load: (name) => (asked.push(name), Promise.resolve(modules[name])),
    });
    expect({ ...((await domain.import("main")) as object) }).toEqual({ a: 1, again: 1 });
    expect(asked).toEqual(["domain main", "main", "main #a", "lib/a.js", "main #a"]);
  });

  test("fails with the host's error as its cause, which the guest does not see", async () => {
    const cause = new Error("/secret/path");
    const domain = createDomain({
      endowments: { log },
      modules: makeModules({
        main: `import("x").catch((e) => log(e.name, String(e.cause), /secret/.test(e.message)));`,
      }),
      load: () => {
        throw cause;
      },
    });
    await expect(domain.import("y")).rejects.toMatchObject({ name: "ImportError", cause });
    logs.length = 0;
    await domain.import("main");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(logs).toEqual(["ImportError", "undefined", false]);
  });
});

describe("CommonJS", () => {
  test("requires, caches and sees cycles half-made", () => {
    const modules = makeModules({
      "a.cjs": `exports.early = 1; const b = require("./b.cjs"); exports.late = b.seen;`,
      "b.cjs": `const a = require("./a.cjs"); exports.seen = [a.early, a.late];`,
    });
    const domain = createDomain({ modules });
    const main = compile(
      `const a = require("./a.cjs"); module.exports = [a.late, a === require("./a.cjs"), this === exports];`,
      {
        goal: "commonjs",
        profile: "compat",
      },
    );
    expect(domain.evaluate(main)).toEqual([[1, undefined], true, true]);
  });

  test("is imported by default and by its keys", async () => {
    await importFrom({
      "main.js": `import all, { one } from "./lib.cjs"; import * as ns from "./lib.cjs"; log(all.one, one, Object.keys(ns).join());`,
      "lib.cjs": `exports.one = 1;`,
    });
    expect(logs).toEqual([1, 1, "default,one"]);
  });

  test("does not require what is not granted or comes later", () => {
    const main = compile(`require("fs")`, { goal: "commonjs", profile: "compat" });
    expect(() => createDomain().evaluate(main)).toThrow(ImportError);
    expect(() => createDomain({ load: () => Promise.resolve({}) }).evaluate(main)).toThrow("asynchronously");
  });
});

describe("evaluate", () => {
  test("gives the namespace of a module that imports nothing", () => {
    expect({ ...(createDomain().evaluate(compile(`export const a = 1;`)) as object) }).toEqual({ a: 1 });
  });

  test("refuses a module that needs the loader", () => {
    expect(() => createDomain().evaluate(compile(`import "x";`))).toThrow(ImportError);
    expect(() => createDomain().evaluate(compile(`await 1; export {};`))).toThrow("domain.import");
  });
});

describe("a program whose goal is not given", () => {
  test.each([
    "await 1",
    "for await (const x of []);",
    "await using x = null;",
    "{ for (await using x of []); }",
    "export {}",
  ])("is a module: %s", (source) => {
    expect(compile(source, { typescript: true })).toMatchObject({ goal: "module", async: source !== "export {}" });
  });

  test.each(["async () => { await 1; for await (const x of []); await using y = null; }", "'for await'; /await/"])(
    "is a script: %s",
    (source) => {
      expect(compile(source, { typescript: true })).toMatchObject({ goal: "script", async: false });
    },
  );
});
