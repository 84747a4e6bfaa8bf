// `resolve` and `load`: what the host's hooks are asked, what they may give, and what comes of their failures.

import { createDomain, describedModule, ImportError, jsonModule } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { compileAll, run } from "./guest-modules.js";

describe("resolve", () => {
  test("is told the specifier, the importer and how it was asked", async () => {
    const asked: unknown[] = [];
    const modules = compileAll({
      "main.js": `import "a"; import "b" with { type: "json" }; await import("c", { with: { type: "json" } }); import "d";`,
      "d.cjs": `require("e.cjs");`,
      "e.cjs": ``,
    });
    const data = jsonModule("1");
    await createDomain({
      modules: { ...modules, a: {}, b: data, c: data },
      resolve(specifier, importer, request) {
        asked.push([specifier, importer, request.kind, { ...request.attributes }]);
        return specifier === "d" ? "d.cjs" : specifier;
      },
    }).import("main.js");
    expect(asked).toEqual([
      ["main.js", "domain", "import", {}],
      ["a", "main.js", "import", {}],
      ["b", "main.js", "import", { type: "json" }],
      ["d", "main.js", "import", {}],
      ["e.cjs", "d.cjs", "require", {}],
      ["c", "main.js", "import", { type: "json" }],
    ]);
  });

  test("may give a promise, for which require cannot wait", async () => {
    const options = { resolve: (specifier: string) => Promise.resolve(specifier) };
    expect(
      await run({ "main.js": `import { v } from "low.js"; log(v);`, "low.js": `export const v = 1;` }, options),
    ).toEqual([1]);
    const [message] = await run({ "main.cjs": `require("./low.cjs")`, "low.cjs": `` }, options);
    expect(message).toBe(
      'ImportError import/async: "./low.cjs", required by "main.cjs", is resolved asynchronously: use import()',
    );
  });

  test("gives nothing but a name", async () => {
    for (const [bad, kind] of [
      [undefined, "undefined"],
      [null, "null"],
      [7, "a number"],
      [{}, "an object"],
      [Promise.resolve(7), "a number"],
    ] as const) {
      const resolve = (specifier: string): string => (specifier === "x" ? (bad as unknown as string) : specifier);
      expect(await run({ "main.js": `import "x"` }, { resolve })).toEqual([
        `ImportError import/resolve: "x", imported by "main.js", has no name: the \`resolve\` of the host gives a text, and gave ${kind}`,
      ]);
    }
  });

  test("tells the guest what an ImportError says, and of other errors nothing", async () => {
    const failing = (error: Error) => ({
      resolve(specifier: string): string {
        if (specifier === "x") throw error;
        return specifier;
      },
    });
    const source = { "main.js": `await import("x").catch((e) => log(e.name, e.code, e.message));` };
    expect(await run(source, failing(new ImportError("it is outside of the folder", "import/outside")))).toEqual([
      "ImportError",
      "import/outside",
      'cannot resolve "x", imported by "main.js": it is outside of the folder',
    ]);
    expect(await run(source, failing(new Error("ENOENT /home/secret")))).toEqual([
      "ImportError",
      "import/resolve",
      'cannot resolve "x", imported by "main.js"',
    ]);
  });
});

describe("load", () => {
  test("is asked once for a name, and again after a failure", async () => {
    const asked: string[] = [];
    const [low] = Object.values(compileAll({ "low.js": `export const v = 1;` }));
    let fail = true;
    const logs = await run(
      {
        "main.js": `for (let i = 0; i < 3; i++) await import("low").then(({ v }) => log(v), (e) => log(e.code));`,
      },
      {
        load(key) {
          asked.push(key);
          if (!fail) return low;
          fail = false;
          return Promise.reject(new Error("not now"));
        },
      },
    );
    expect(logs).toEqual(["import/load", 1, 1]);
    expect(asked).toEqual(["low", "low"]);
  });

  test("is asked once where two modules import the same at a time", async () => {
    let count = 0;
    const low = compileAll({ "low.js": `log("ran"); export const v = {};` })["low.js"];
    const logs = await run(
      {
        "main.js": `import { v } from "./a.js"; import { v as w } from "./b.js"; log(v === w);`,
        "a.js": `export { v } from "low";`,
        "b.js": `export { v } from "low";`,
      },
      { load: async () => (count++, low) },
    );
    expect(logs).toEqual(["ran", true]);
    expect(count).toBe(1);
  });

  test("may give an artifact, a namespace, JSON or a described module; at once or later", async () => {
    const artifact = compileAll({ "a.js": `export const kind = "artifact";` })["a.js"]!;
    const given: Record<string, object> = {
      artifact,
      namespace: { kind: "namespace" },
      described: describedModule({ kind: "described", then: 1 }, {}),
      later: Promise.resolve(artifact),
    };
    const logs = await run(
      {
        "main.js": `for (const name of ["artifact", "namespace", "described", "later"]) log((await import(name)).kind);`,
      },
      { load: (key) => given[key] },
    );
    expect(logs).toEqual(["artifact", "namespace", "described", "artifact"]);
  });

  test("fails for a module that its compiler refuses: an ImportError, where the language has a SyntaxError", async () => {
    const logs = await run(
      { "main.js": `try { await import("low"); } catch (e) { log(e instanceof SyntaxError, e.name, e.code); }` },
      { load: () => compile("let let = 1;", { goal: "module" }) },
    );
    expect(logs).toEqual([false, "ImportError", "import/load"]);
  });

  test("is not told of assertions, which were the attributes' name in a proposal", async () => {
    const logs = await run(
      { "main.js": `log((await import("low", { get assert() { throw log("asked"); } })).v);` },
      { load: () => ({ v: 1 }) },
    );
    expect(logs).toEqual([1]);
  });

  test.each([undefined, null])("gives no module by %j", async (bad) => {
    const [message] = await run({ "main.js": `import "x"` }, { load: () => bad });
    expect(message).toMatch(/^ImportError import\/not-found/);
  });

  test.each([
    [1, "a number"],
    ["export default 1", "a string"],
  ])("says what %j is not", async (bad, kind) => {
    expect(await run({ "main.js": `import "x"` }, { load: () => bad })).toEqual([
      `ImportError import/load: cannot load "x", imported by "main.js": a module is an artifact of \`compile()\`, or an object whose members are its exports, and not ${kind}`,
    ]);
  });

  test("gives no module by an artifact of another ABI, a broken artifact or a script", async () => {
    const artifact = compileAll({ "a.js": `export {}` })["a.js"]!;
    const messages = await Promise.all(
      [
        { ...artifact, abi: 99 },
        { ...artifact, code: "1" },
        { ...artifact, goal: "script" },
        compile("1", { goal: "script" }),
      ].map((bad) => run({ "main.js": `import "x"` }, { load: () => bad })),
    );
    expect(messages.map(([message]) => (message as string).split(":")[0])).toEqual([
      "AbiError abi/version",
      "AbiError abi/artifact",
      "AbiError abi/changed",
      "ImportError import/script",
    ]);
  });
});

describe("import.meta", () => {
  test("is empty, and each module has its own", async () => {
    const logs = await run({
      "main.js": `import { meta } from "./low.js"; log(Reflect.ownKeys(import.meta).length, Object.getPrototypeOf(import.meta), meta === import.meta);`,
      "low.js": `export const { meta } = import;`.replace("{ meta } = import", "meta = import.meta"),
    });
    expect(logs).toEqual([0, null, false]);
  });

  test("has what the host says of the module, as data of the guest", async () => {
    const main = compileAll({
      "main.js": `import.meta.url += "#"; log(import.meta.url, Object.keys(import.meta).join());`,
    })["main.js"]!;
    const described = describedModule(main, { meta: { url: "guest:main.js", main: true } });
    for (let domain = 0; domain < 2; domain++) {
      expect(await run({}, { modules: { "main.js": described } })).toEqual(["guest:main.js#", "url,main"]);
    }
  });
});

describe("errors name the importer, the specifier and what would grant the module", () => {
  test.each([
    [
      "node:path",
      'there is no module "node:path", imported by "main.js": grant it with `modules: nodeModules(["node:path"])`, or `"modules": { "node:path": true }` in sallyport.json',
    ],
    [
      "left-pad",
      'there is no module "left-pad", imported by "main.js": grant it with `modules: { "left-pad": … }`, or `--module left-pad=PATH`',
    ],
    [
      "./x.js",
      'there is no module "./x.js", imported by "main.js": give it in the domain\'s `modules`, or by its `resolve` and `load`',
    ],
  ])("%s", async (specifier, message) => {
    expect(await run({ "main.js": `import "${specifier}"` })).toEqual([`ImportError import/not-found: ${message}`]);
  });

  test("and why an export is absent", async () => {
    const net = describedModule({ isIP: () => 4 }, { absent: { connect: "sockets are not for guests" } });
    expect(await run({ "main.js": `import { connect } from "net"` }, { modules: { net } })).toEqual([
      'ImportError import/missing-export: the module "net", imported by "main.js", has no export named "connect": sockets are not for guests',
    ]);
  });
});
