// `createFileLoader`: Node's resolution within the folders that the host names, and nothing of the disk beyond them.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { createDomain, OptionsError, type Artifact } from "@sallyport/runtime-guards";
import { createFileLoader, type FileLoaderOptions } from "@sallyport/transform/loader";
import { afterAll, describe, expect, test } from "vitest";

const base = mkdtempSync(join(tmpdir(), "sallyport-loader-"));
afterAll(() => rmSync(base, { recursive: true }));
let count = 0;

function makeFolder(files: Readonly<Record<string, string>>): string {
  const root = join(base, String(count++), "root");
  mkdirSync(root, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

async function run(root: string, options: Partial<FileLoaderOptions> = {}, entry = "./main.js"): Promise<unknown> {
  const domain = createDomain({ ...createFileLoader({ root, profile: "compat", ...options }) });
  try {
    return ((await domain.import(entry)) as { default: unknown }).default;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code}: ${message}`;
  }
}

const runFiles = (files: Readonly<Record<string, string>>, options?: Partial<FileLoaderOptions>): Promise<unknown> =>
  run(makeFolder(files), options);

describe("relative names", () => {
  test("are files, files without their extension, and folders", async () => {
    expect(
      await runFiles({
        "main.js": `import a from "./a.js"; import b from "./b"; import c from "./c"; import d from "./d/"; export default [a, b, c, d].join();`,
        "a.js": `export default "a";`,
        "b.cjs": `module.exports = "b";`,
        "c/index.js": `export default "c";`,
        "d.js": `export default "the file d";`,
        "d/package.json": `{ "main": "lib/main" }`,
        "d/lib/main.js": `module.exports = "d";`,
      }),
    ).toBe("a,b,c,d");
  });

  test("may be those of what TypeScript compiles to", async () => {
    expect(
      await runFiles({
        "main.js": `import a from "./a.js"; import b from "./b.mjs"; import c from "./c"; export default a + b + c;`,
        "a.ts": `const n: number = 1; export default n;`,
        "b.mts": `export default 2 as number;`,
        "c.ts": `export default 3 satisfies number;`,
      }),
    ).toBe(6);
  });

  test("of modules are relative to the folder, and tell nothing of where it is", async () => {
    const files = {
      "main.js": `import c from "./lib/c.cjs"; export default c;`,
      "lib/c.cjs": `module.exports = __filename + " " + __dirname + " " + module.id;`,
    };
    expect(await runFiles(files)).toBe("./lib/c.cjs ./lib ./lib/c.cjs");
  });
});

test.skipIf(sep === "\\")("a name with a backslash is that of one file, and not of another in a folder", async () => {
  const both = await runFiles({
    "main.js": `import b from "./lib\\\\a.js"; import a from "./lib/a.js"; export default [a, b].join();`,
    "lib/a.js": "export default 'slash';",
    "lib\\a.js": "export default 'backslash';",
  });
  expect(both).toBe("slash,backslash");
});

describe("the goal", () => {
  const both = `export default typeof exports;`;
  test("is that of the extension, of the nearest package.json, or of the syntax", async () => {
    const report = "module.exports = 'commonjs';";
    const files = {
      "main.js": `const names = ["./a.mjs", "./b.cjs", "./c/x.js", "./d/x.js", "./e.js", "./f.js"];
        const all = await Promise.all(names.map((name) => import(name)));
        export default all.map((each) => each.default).join();`,
      "a.mjs": both,
      "b.cjs": report,
      "c/package.json": `{ "type": "module" }`,
      "c/x.js": both,
      "d/package.json": `{ "type": "commonjs" }`,
      "d/x.js": report,
      "e.js": both,
      "f.js": report,
    };
    expect(await runFiles(files)).toBe("undefined,commonjs,undefined,commonjs,undefined,commonjs");
  });

  test("that the package says is not second-guessed", async () => {
    const files = { "package.json": `{ "type": "commonjs" }`, "main.js": `export default 1` };
    expect(await runFiles(files)).toMatch(/^import\/compile: .*the file is refused: .*line 1/);
  });
});

describe("profiles", () => {
  const files = {
    "main.js": `import "./lib/x.js"; import "a"; export default 1;`,
    "lib/x.js": ``,
    "node_modules/a/index.js": ``,
  };
  const profilesOf = async (profile: FileLoaderOptions["profile"]): Promise<string[]> => {
    const cache = new Map<string, Artifact>();
    await run(makeFolder(files), { cache, ...(profile && { profile }) });
    return [...cache.values()].map((artifact) => `${artifact.filename} ${artifact.profile}`).sort();
  };
  test("are one for all, or by folder", async () => {
    expect(await profilesOf("compat")).toEqual([
      "./lib/x.js compat",
      "./main.js compat",
      "./node_modules/a/index.js compat",
    ]);
    expect(await profilesOf({ ".": "strict", lib: "compat", node_modules: "compat" })).toEqual([
      "./lib/x.js compat",
      "./main.js strict",
      "./node_modules/a/index.js compat",
    ]);
  });
  test("are strict by default, and compat for packages", async () => {
    const cache = new Map<string, Artifact>();
    const domain = createDomain(createFileLoader({ root: makeFolder(files), cache }));
    await domain.import("./main.js");
    expect([...cache.values()].map(({ profile }) => profile).sort()).toEqual(["compat", "strict", "strict"]);
  });
});

describe("packages", () => {
  test("are found as Node finds them, innermost first", async () => {
    expect(
      await runFiles({
        "main.js": `import a from "a"; import b from "@scope/b/deep/x.js"; export default a + b;`,
        "node_modules/a/package.json": `{ "main": "./lib" }`,
        "node_modules/a/lib/index.js": `module.exports = "a" + require("c");`,
        "node_modules/a/node_modules/c/index.js": `module.exports = "inner";`,
        "node_modules/c/index.js": `module.exports = "outer";`,
        "node_modules/@scope/b/deep/x.js": `exports.x = 1; module.exports = require("c");`,
      }),
    ).toBe("ainnerouter");
  });

  test("that do not say what they are, are CommonJS if that is how they parse", async () => {
    const main = { "main.js": `import * as a from "a"; export default a.default;` };
    const packages = {
      "node_modules/a/index.js": "exports.text = `\nimport x from 'x';\n`; exports.b = require('b').default;",
      "node_modules/b/index.js": `export default typeof exports;`,
    };
    expect(await runFiles({ ...main, ...packages })).toEqual({ text: "\nimport x from 'x';\n", b: "undefined" });
  });

  test("of a folder that the host names are found by each other", async () => {
    const root = makeFolder({ "app/main.js": `import a from "a"; export default a;` });
    const packages = makeFolder({
      "node_modules/a/index.js": `module.exports = "a" + require("b/deep") + require("@s/c");`,
      "node_modules/b/deep/package.json": `{ "main": "../lib/deep.js" }`,
      "node_modules/b/lib/deep.js": `module.exports = "b";`,
      "node_modules/b/package.json": `{ "main": "./index.js" }`,
      "node_modules/@s/c/index.js": `module.exports = "c";`,
    });
    symlinkSync(join(packages, "node_modules"), join(root, "app/node_modules"));
    expect(await run(join(root, "app"), { roots: { modules: join(packages, "node_modules") } })).toBe("abc");
  });

  test("have folders with a manifest of their own, whose main file is in the same package", async () => {
    const files = {
      "main.js": `import a from "a/sub"; export default a;`,
      "node_modules/a/package.json": "{}",
      "node_modules/a/lib.js": `module.exports = "lib";`,
      "node_modules/other.js": `module.exports = "other";`,
    };
    expect(await runFiles({ ...files, "node_modules/a/sub/package.json": `{ "main": "../lib.js" }` })).toBe("lib");
    expect(await runFiles({ ...files, "node_modules/a/sub/package.json": `{ "main": "../../other.js" }` })).toMatch(
      /^import\/outside/,
    );
  });

  const conditional = {
    "node_modules/a/package.json": JSON.stringify({
      name: "a",
      imports: { "#internal": { node: "./node.js", default: "./other.js" }, "#dep": "dep" },
      exports: {
        ".": { browser: "./browser.js", import: "./import.mjs", require: "./require.cjs" },
        "./features/*.js": "./src/*.js",
        "./features/private/*": null,
      },
    }),
    "node_modules/a/browser.js": `module.exports = "browser";`,
    "node_modules/a/import.mjs": `import inner from "#internal"; import dep from "#dep"; export default "import " + inner + dep;`,
    "node_modules/a/require.cjs": `module.exports = "require " + require("#internal");`,
    "node_modules/a/node.js": `module.exports = "node";`,
    "node_modules/a/other.js": `module.exports = "other";`,
    "node_modules/a/src/x.js": `module.exports = "x " + require("a");`,
    "node_modules/a/src/private/y.js": ``,
    "node_modules/dep/index.js": `module.exports = "+dep";`,
  };

  test("have exports and imports, by conditions", async () => {
    const main = `import a from "a"; import b from "./b.cjs"; import x from "a/features/x.js"; export default [a, b, x].join();`;
    const files = { ...conditional, "main.js": main, "b.cjs": `module.exports = require("a");` };
    expect(await runFiles(files)).toBe("import node+dep,require node,x require node");
    expect(await runFiles(files, { conditions: ["browser"] })).toBe("browser,browser,x browser");
  });

  test.each(["a/require.cjs", "a/features/private/y.js", "a/package.json", "a/nothing"])(
    "do not give %s, which they do not export",
    async (specifier) => {
      expect(await runFiles({ ...conditional, "main.js": `import ${JSON.stringify(specifier)}` })).toMatch(
        /^import\/not-exported: cannot resolve ".*", imported by "\.\/main\.js": the package "a" does not export/,
      );
    },
  );

  test("are not looked for where the host says so", async () => {
    const files = { ...conditional, "main.js": `import "a"` };
    expect(await runFiles(files, { nodeModules: false })).toMatch(
      /^import\/not-found: .*grant it with `modules: \{ "a": … \}`/,
    );
  });

  test.each([
    ["node:path", /grant it with `modules: nodeModules\(\["node:path"\]\)` of the file loader/],
    ["child_process", /not for guests: processes have all .* `modules: \{ "child_process": … \}` of the file loader/],
    ["node:repl", /not for guests: runs text outside of the guards\. A module of your own can stand in its place/],
    ["node:test", /not for guests: this version has none such\./],
  ])("of Node are refused with what would give them: %s", async (specifier, message) => {
    const failure = await runFiles({ "main.js": `import ${JSON.stringify(specifier)}` });
    expect(failure).toMatch(/^import\/not-found: /);
    expect(failure).toMatch(message);
  });

  test("of Node have the stand-in that the host gives", async () => {
    const files = { "main.js": `import { spawn } from "node:child_process"; export default spawn();` };
    expect(await runFiles(files, { modules: { "node:child_process": { spawn: () => "a stand-in" } } })).toBe(
      "a stand-in",
    );
  });

  test("yield to what the host grants", async () => {
    const files = { ...conditional, "main.js": `import { granted } from "a"; export default granted;` };
    expect(await runFiles(files, { modules: { a: { granted: "by the host" } } })).toBe("by the host");
  });
});

describe("JSON", () => {
  test("is data by import with its attribute, and by require", async () => {
    const files = {
      "main.js": `import data from "./data.json" with { type: "json" }; import c from "./c.cjs"; export default data.n + c;`,
      "c.cjs": `module.exports = require("./data").n;`,
      "data.json": `\uFEFF{ "n": 1 }`,
    };
    expect(await runFiles(files)).toBe(2);
    expect(await runFiles({ ...files, "main.js": `import "./data.json"` })).toMatch(/^import\/attributes: /);
  });
});

describe("what is outside of the folders", () => {
  test("is not found by any name", async () => {
    const root = makeFolder({ "main.js": `` });
    writeFileSync(join(root, "../secret.js"), `export default "ESCAPED";`);
    const specifiers = [
      "../secret.js",
      "./../secret.js",
      "./x/../../secret.js",
      "..",
      "../",
      "../secret",
      "./%2e%2e/secret.js",
      "./..%2fsecret.js",
      "..\\secret.js",
      "./..\\secret.js",
      join(root, "../secret.js"),
      `file://${join(root, "../secret.js")}`,
      "a/../../../secret.js",
      "node_modules/../../secret.js",
      "./main.js\0/../../secret.js",
      "\0",
      "",
      ".",
      "./",
      "data:text/javascript,export default 'ESCAPED'",
      "http://127.0.0.1/x.js",
      "blob:x",
      "node:fs",
      "fs",
      "node:module",
      "C:\\secret.js",
      "//secret.js",
      "~",
      "__proto__",
      "constructor",
      "toString",
      "./__proto__",
      "#x",
      "#",
      "@",
      "@x",
      "@/x",
      "a//b",
      "a/./b",
      ".a",
      "_a",
      "node_modules",
    ];
    const loader = createFileLoader({ root, profile: "compat" });
    for (const specifier of specifiers) {
      for (const kind of ["import", "require"] as const) {
        expect(() => loader.resolve(specifier, "./main.js", { kind }), JSON.stringify(specifier)).toThrow(
          expect.objectContaining({ name: "ImportError" }),
        );
      }
    }
  });

  test("is not reached through links, but where the host names the folder", async () => {
    const root = makeFolder({ "main.js": `import a from "a"; export default a;`, "node_modules/.keep": "" });
    const store = join(root, "../store/a");
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, "index.js"), `module.exports = "from " + __filename;`);
    symlinkSync(store, join(root, "node_modules/a"));
    expect(await run(root)).toMatch(/^import\/outside: .*a link leads out of the folders/);
    expect(await run(root, { roots: { store: join(root, "../store") } })).toBe("from store:./a/index.js");
  });

  test("is not told through links: what is there fails as what is not", () => {
    const root = makeFolder({ "main.js": "" });
    writeFileSync(join(root, "../secret.js"), "");
    symlinkSync(join(root, ".."), join(root, "up"));
    const loader = createFileLoader({ root });
    for (const name of ["secret.js", "secret", "none.js", "none/none.js", "root", "root/none.js"]) {
      const resolving = (): string => loader.resolve(`./up/${name}`, "./main.js");
      if (name === "root/none.js")
        expect(resolving, name).toThrow(expect.objectContaining({ code: "import/not-found" }));
      else expect(resolving, name).toThrow(expect.objectContaining({ code: "import/outside" }));
    }
  });

  test("is not what a package.json can name", async () => {
    const manifests = [
      { main: "../../../secret.js" },
      { main: "/etc/passwd" },
      { exports: "../../../secret.js" },
      { exports: { ".": "./../../../secret.js" } },
      { exports: { ".": "./%2e%2e/%2e%2e/%2e%2e/secret.js" } },
      { exports: { ".": "./x/../../../../secret.js" } },
      { exports: { ".": "./node_modules/b/index.js" } },
      { exports: { ".": ["../../../secret.js", "file:///etc/passwd"] } },
      { exports: { ".": 7 } },
      { exports: { "./*": "./*", __proto__: { ".": "./secret.js" } } },
      { exports: [[[]]] },
      { exports: { ".": { import: { import: {} } } } },
      { exports: {} },
    ];
    for (const manifest of manifests) {
      const root = makeFolder({
        "main.js": `import a from "a"; export default a;`,
        "node_modules/a/package.json": JSON.stringify({ name: "a", ...manifest }),
        "node_modules/a/node_modules/b/index.js": `module.exports = "ESCAPED";`,
      });
      writeFileSync(join(root, "../secret.js"), `module.exports = "ESCAPED";`);
      expect(await run(root), JSON.stringify(manifest)).toMatch(/^import\//);
    }
  });

  test("is not what a folder or a device is", async () => {
    const root = makeFolder({ "main.js": `import "./null.js"` });
    symlinkSync("/dev/zero", join(root, "null.js"));
    expect(await run(root)).toMatch(/^import\/outside/);
  });

  test("cannot be loaded by a name that was not resolved", () => {
    const { load } = createFileLoader({ root: makeFolder({ "main.js": "" }) });
    for (const key of ["./main.js", "main.js", "/etc/passwd", "__proto__", "constructor"]) {
      expect(() => load(key)).toThrow(expect.objectContaining({ code: "import/not-found" }));
    }
  });

  test("is not a link that takes the place of a file after it was resolved", () => {
    const root = makeFolder({ "main.js": "export default 1", "x.js": "" });
    const { resolve, load } = createFileLoader({ root });
    const key = resolve("./x.js", "domain");
    rmSync(join(root, "x.js"));
    symlinkSync(join(root, "main.js"), join(root, "x.js"));
    expect(() => load(key)).toThrow(expect.objectContaining({ code: "import/outside" }));
  });
});

describe("files that are no modules", () => {
  test("are refused by name", async () => {
    expect(await runFiles({ "main.js": `import "./a.node"`, "a.node": "" })).toMatch(/^import\/native: /);
    expect(await runFiles({ "main.js": `import "./a.wasm"`, "a.wasm": "" })).toMatch(/^import\/native: /);
  });
  test("and with what is wrong with them", async () => {
    expect(await runFiles({ "main.js": `import "./a.js"`, "a.js": `\n\nwith (a) {}` })).toMatch(
      /^import\/compile: .*line 3\)$/,
    );
  });
  test("tell nothing of the host where they cannot be read", async () => {
    const root = makeFolder({ "main.js": `import "./a.js"` });
    writeFileSync(join(root, "a.js"), Buffer.from([0xff, 0xfe, 0x00]));
    const message = await run(root);
    expect(message).toBe('import/load: cannot load "./a.js", imported by "./main.js"');
  });
});

test("artifacts are made once for each content, and instances once for each domain", async () => {
  const root = makeFolder({
    "main.js": `import { state } from "./low.js"; export default ++state.n;`,
    "low.js": `export const state = { n: 0 };`,
  });
  const cache = new Map<string, Artifact>();
  const loader = createFileLoader({ root, profile: "compat", cache });
  for (let turn = 0; turn < 2; turn++) {
    const { default: n } = (await createDomain(loader).import("./main.js")) as { default: number };
    expect(n).toBe(1);
  }
  expect(cache.size).toBe(2);
});

describe("bad options are refused by name", () => {
  const root = tmpdir();
  test.each([
    [null, "options/type"],
    [{}, "options/type"],
    [{ root: "/nowhere/at/all" }, "options/type"],
    [{ root, rooots: {} }, "options/unknown"],
    [{ root, roots: { x: 1 } }, "options/type"],
    [{ root, roots: { x: "/nowhere/at/all" } }, "options/type"],
    [{ root, profile: "loose" }, "options/type"],
    [{ root, profile: { lib: "loose" } }, "options/type"],
    [{ root, conditions: "node" }, "options/type"],
    [{ root, cache: {} }, "options/type"],
    [{ root, compileOptions: { goal: "script" } }, "options/contradiction"],
  ])("%j", (options, code) => {
    expect(() => createFileLoader(options as unknown as FileLoaderOptions)).toThrow(OptionsError);
    expect(() => createFileLoader(options as unknown as FileLoaderOptions)).toThrow(expect.objectContaining({ code }));
  });
});
