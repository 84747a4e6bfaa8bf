// What goes wrong while a graph is linked or evaluated, and what later imports see of it.

import { type Artifact, createDomain } from "@sallyport/runtime-guards";
import { markVerified } from "@sallyport/runtime-guards/artifact";
import { expect, test } from "vitest";
import { compileAll, run } from "./guest-modules.js";

test("a module whose text does not parse fails its importers each time, and leaves the others usable", async () => {
  const modules = compileAll({ "main.js": `import "./broken.js";`, "broken.js": ``, "fine.js": `export const v = 1;` });
  // No verifier accepts it.
  const broken = markVerified({
    ...(modules["broken.js"] as Artifact),
    code: "(function ($s_guards) { syntax error })",
  });
  const domain = createDomain({ modules: { ...modules, "broken.js": broken } });
  for (let turn = 0; turn < 2; turn++) {
    await expect(domain.import("main.js")).rejects.toMatchObject({ code: "abi/artifact" });
  }
  expect(await domain.import("fine.js")).toMatchObject({ v: 1 });
});

test("an error of evaluation is the same error for everybody, and the module runs once", async () => {
  expect(
    await run({
      "main.js": `const seen = [];
        for (const name of ["./bad.js", "./user.js", "./bad.js"]) await import(name).catch((e) => seen.push(e));
        log(seen.length, new Set(seen).size, seen[0].message);`,
      "user.js": `import "./bad.js"; log("never");`,
      "bad.js": `log("ran"); throw new Error("once");`,
    }),
  ).toEqual(["ran", 3, 1, "once"]);
});

test("a namespace with an export named then is a thenable, as in any engine", async () => {
  expect(
    await run({
      "main.js": `log(await import("./low.js")); import * as ns from "./low.js"; log(typeof ns.then);`,
      "low.js": `export function then(resolve) { resolve("answered"); }`,
    }),
  ).toEqual(["answered", "function"]);
});

test("two domains have instances of their own", async () => {
  const modules = compileAll({
    "main.js": `import { state } from "./low.js"; import * as low from "./low.js"; log(++state.n); log(Object.isFrozen(low));`,
    "low.js": `export const state = { n: 0 };`,
  });
  const first = await run({}, { modules });
  expect(first).toEqual([1, false]);
  expect(await run({}, { modules })).toEqual(first);
});

test("members of a host's namespace are the same by whatever name it is imported", async () => {
  const namespace = { value: { n: 1 }, f: () => 1 };
  expect(
    await run(
      {
        "main.js": `import * as a from "a"; import * as b from "b"; log(a.value === b.value, a.f === b.f, a === b, a.default === b.default);`,
      },
      { modules: { a: namespace, b: namespace } },
    ),
  ).toEqual([true, true, false, true]);
});

test("nothing is imported after a revocation", async () => {
  const domain = createDomain({
    modules: compileAll({ "main.cjs": `module.exports = () => require("./b.cjs");`, "b.cjs": `` }),
  });
  await domain.import("main.cjs");
  domain.revoke();
  expect(() => domain.import("main.cjs")).toThrow(expect.objectContaining({ code: "revoked/domain" }));
});
