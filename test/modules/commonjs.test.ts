// CommonJS in compat: `require`, `module`, cycles, and both ways between CommonJS and ES modules.

import { describe, expect, test } from "vitest";
import { run } from "./guest-modules.js";

describe("require", () => {
  test("gives module.exports, the same each time", async () => {
    expect(
      await run({
        "main.cjs": `const a = require("./a.cjs"); log(a === require("./a.cjs"), a(), this === exports, module.exports === exports);`,
        "a.cjs": `log("ran"); module.exports = () => 7;`,
      }),
    ).toEqual(["ran", true, 7, true, true]);
  });

  test("gives a module.exports that is null, false or nothing", async () => {
    expect(
      await run({
        "main.cjs": `log(require("./a.cjs"), require("./b.cjs"), require("./c.cjs"));`,
        "a.cjs": `module.exports = null;`,
        "b.cjs": `module.exports = false;`,
        "c.cjs": `module.exports = undefined;`,
      }),
    ).toEqual([null, false, undefined]);
  });

  test("sees in a cycle what is there so far, and the later module.exports after it", async () => {
    expect(
      await run({
        "main.cjs": `exports.early = 1; const b = require("./b.cjs"); exports.late = 2; log(b.seen, b.now());`,
        "b.cjs": `const a = require("./main.cjs"); exports.seen = Object.keys(a).join(); exports.now = () => Object.keys(a).join();`,
      }),
    ).toEqual(["early", "early,late"]);
  });

  test("throws what the module threw, each time, and does not run it again", async () => {
    expect(
      await run({
        "main.cjs": `for (let i = 0; i < 2; i++) try { require("./a.cjs") } catch (e) { log(e) }`,
        "a.cjs": `log("ran"); throw "failure";`,
      }),
    ).toEqual(["ran", "failure", "failure"]);
  });

  test("has resolve and nothing else", async () => {
    expect(
      await run({
        "main.cjs": `log(require.resolve("./lib/../a.cjs"), Reflect.ownKeys(require).join(), Object.isFrozen(require));
          log(require.cache, require.main, require.extensions, module.parent, module.children, module.paths, module.require);
          log(Object.keys(module).join(), __filename, __dirname);
          log(require.name, typeof require.prototype);`,
      }),
    ).toEqual([
      "a.cjs",
      "length,name,resolve",
      true,
      ...Array<undefined>(7).fill(undefined),
      "exports,id,filename,loaded",
      "main.cjs",
      ".",
      "require",
      "undefined",
    ]);
  });

  test("takes a string", async () => {
    expect(
      await run({
        "main.cjs": `for (const bad of [undefined, 1, ["./a.cjs"], { toString: () => "./a.cjs" }, new String("./a.cjs")])
            for (const f of [require, require.resolve]) try { f(bad); log("taken") } catch (e) { log(e.code) }`,
      }),
    ).toEqual(Array<string>(10).fill("import/specifier"));
  });
});

describe("require of an ES module", () => {
  test("gives its namespace, or what it exports as module.exports", async () => {
    expect(
      await run({
        "main.cjs": `const a = require("./a.js"); log(a.v, a.default, Object.prototype.toString.call(a)); log(require("./b.js")());`,
        "a.js": `export const v = 1; export default 2;`,
        "b.js": `const f = () => 3; export { f as "module.exports" };`,
      }),
    ).toEqual([1, 2, "[object Module]", 3]);
  });

  test("that awaits is refused", async () => {
    const [message] = await run({ "main.cjs": `require("./a.js")`, "a.js": `import "./b.js";`, "b.js": `await 0;` });
    expect(message).toBe(
      'ImportError import/async: "./a.js", required by "main.cjs", awaits at its top level: use import()',
    );
  });

  test("that is waiting for the one who asks is refused, and can be imported all the same", async () => {
    expect(
      await run({
        "main.js": `import "./c.cjs"; export const v = 1; log("main");`,
        "c.cjs": `try { require("./main.js") } catch (e) { log(e.code) } import("./main.js").then(({ v }) => log(v));`,
      }),
    ).toEqual(["import/cycle", "main", 1]);
  });
});

describe("import of a CommonJS module", () => {
  test("has module.exports as default, and its members by name when they are read", async () => {
    expect(
      await run({
        "main.js": `import whole, { a } from "./a.cjs"; import * as ns from "./a.cjs"; log(whole.a, a, ns.a, Object.keys(ns).join());`,
        "a.cjs": `exports.a = 1; exports.b = 2;`,
      }),
    ).toEqual([1, 1, 1, "a,b,default"]);
  });

  test("yields, in export *, to the ES modules that have the name", async () => {
    expect(
      await run({
        "main.js": `import { a, b } from "./all.js"; log(a, b);`,
        "all.js": `export * from "./low.cjs"; export * from "./low.js";`,
        "low.cjs": `exports.a = "commonjs a"; exports.b = "commonjs b";`,
        "low.js": `export const a = "module a";`,
      }),
    ).toEqual(["module a", "commonjs b"]);
  });

  test("without the name fails where it is read", async () => {
    expect(await run({ "main.js": `import { nope } from "./a.cjs"; log(nope)`, "a.cjs": `` })).toEqual([
      'ImportError import/missing-export: the module "./a.cjs" has no export named "nope"'.replace("./", ""),
    ]);
  });
});
