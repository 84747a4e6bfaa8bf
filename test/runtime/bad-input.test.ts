/** Bad input at creation and at load: a named error with a code, and nothing half-made left behind (I11, I12). */
import { describe, expect, test } from "vitest";
import { runInFreshRealm } from "../harness/fresh-realm.js";

/** Each is what a host does; it fails with an error of this class and code. */
const CASES: readonly (readonly [what: string, program: string, error: string])[] = [
  ["options that are no object", `createDomain(1)`, "OptionsError options/type"],
  ["an unknown option", `createDomain({ feature: [] })`, "OptionsError options/unknown"],
  ["an option of a later version", `createDomain({ limits: {} })`, "OptionsError options/unavailable"],
  ["a name that is no text", `createDomain({ name: 1 })`, "OptionsError options/type"],
  ["modules that are a list", `createDomain({ modules: [] })`, "OptionsError options/type"],
  ["a module that is no object", `createDomain({ modules: { a: 1 } })`, "OptionsError options/module"],
  ["an onUnhandled that is no function", `createDomain({ onUnhandled: {} })`, "OptionsError options/type"],
  ["an unknown feature", `createDomain({ features: ["telepathy"] })`, "OptionsError options/feature"],
  [
    "a feature that is granted twice",
    `createDomain({ features: ["random", "random"] })`,
    "OptionsError options/feature",
  ],
  [
    "an unknown option of a feature",
    `createDomain({ features: { random: { sed: 1 } } })`,
    "OptionsError options/feature",
  ],
  [
    "a feature whose options are no object",
    `createDomain({ features: { random: 1 } })`,
    "OptionsError options/feature",
  ],
  [
    "an endowment that nobody can spell",
    `createDomain({ endowments: { "a b": 1 } })`,
    "OptionsError options/endowment",
  ],
  [
    "an endowment of a reserved name",
    `createDomain({ endowments: { $s_guards: 1 } })`,
    "OptionsError options/endowment",
  ],
  [
    "an endowment in the place of an intrinsic",
    `createDomain({ endowments: { Object: {} } })`,
    "OptionsError options/endowment",
  ],
  [
    "an endowment in the place of a feature",
    `createDomain({ features: ["console"], endowments: { console } })`,
    "OptionsError options/endowment",
  ],
  [
    "an endowment that no guest may hold, beside a feature",
    `createDomain({ features: ["console"], endowments: { run: eval } })`,
    "AuthorityError authority/intrinsic",
  ],
  ["eval as an endowment", `createDomain({ endowments: { run: eval } })`, "AuthorityError authority/intrinsic"],
  ["an artifact that is none", `createDomain().evaluate({})`, "AbiError abi/version"],
  ["an artifact that is nothing", `createDomain().evaluate(undefined)`, "AbiError abi/artifact"],
  [
    "an artifact of another ABI version",
    `createDomain().evaluate({ ...good, abi: good.abi + 1 })`,
    "AbiError abi/version",
  ],
  [
    "an artifact of an unknown profile",
    `createDomain().evaluate({ ...good, profile: "lax" })`,
    "AbiError abi/artifact",
  ],
  [
    "an artifact whose code is other code",
    `createDomain().evaluate({ ...good, code: "globalThis.leak = 1" })`,
    "AbiError abi/artifact",
  ],
  [
    "an artifact whose code was cut off",
    `createDomain().evaluate({ ...good, code: good.code.slice(0, -3) })`,
    "AbiError abi/changed",
  ],
  ["a copy of an artifact", `createDomain().evaluate({ ...good })`, "AbiError abi/unverified"],
  ["a list of artifacts that is none", `createDomain({ artifacts: good.hash })`, "OptionsError options/type"],
  ["a hash that is none", `createDomain({ artifacts: ["d41d8cd9"] })`, "OptionsError options/type"],
  ["an artifact without a list", `createDomain().evaluate({ ...good, names: undefined })`, "AbiError abi/artifact"],
  ["a module that awaits, evaluated", `createDomain().evaluate(late)`, "ImportError import/evaluate"],
  ["a module that is not found", `await createDomain().import("nowhere")`, "ImportError import/not-found"],
  [
    "a module that imports what is not found",
    `await createDomain({ modules: { main: compile("import 'nowhere'", { goal: "module" }) } }).import("main")`,
    "ImportError import/not-found",
  ],
  [
    "a module of another ABI version",
    `await createDomain({ modules: { main: { ...late, abi: 0 } } }).import("main")`,
    "AbiError abi/version",
  ],
  ["a specifier that is no text", `await createDomain().import(1)`, "OptionsError options/type"],
  [
    "a replaced method that the engine looks up",
    `Array.prototype[Symbol.iterator] = function* () {}; try { createDomain() } finally { Array.prototype[Symbol.iterator] = Array.prototype.values }`,
    "AuthorityError realm/changed",
  ],
  [
    "a then on every object",
    `Object.prototype.then = 1; try { createDomain() } finally { delete Object.prototype.then }`,
    "AuthorityError realm/changed",
  ],
  [
    "a patched method that the artifact names",
    `const { map } = Array.prototype; Array.prototype.map = () => []; try { createDomain().evaluate(good) } finally { Object.defineProperty(Array.prototype, "map", { value: map, writable: true, configurable: true, enumerable: false }) }`,
    "AuthorityError realm/changed",
  ],
];

const HEAD = `
  import { createDomain } from "@sallyport/runtime-guards";
  import { compile } from "@sallyport/transform";
  const good = compile("[1].map((n) => n + 1)[0]", { goal: "script" });
  const late = compile("await 1", { goal: "module" });
  const listeners = () => process.eventNames().map((name) => [String(name), process.listenerCount(name)]).sort();
  const left = () => ({ globals: Reflect.ownKeys(globalThis).map(String), listeners: listeners(), timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout") });
`;

describe("a named error, and nothing left", () => {
  test("at creation and at load", async () => {
    const programs = CASES.map(
      ([, program]) => `try { ${program}; results.push("no error") } catch (e) { results.push(e.name + " " + e.code) }
        await new Promise(setImmediate); after.push(left());`,
    );
    const { results, before, after, works } = (await runInFreshRealm(`${HEAD}
      createDomain();
      const results = [], after = [];
      const before = left();
      ${programs.map((program) => `{ ${program} }`).join("\n")}
      report({ results, before, after, works: createDomain().evaluate(good) });`)) as {
      results: string[];
      before: unknown;
      after: unknown[];
      works: unknown;
    };
    expect(CASES.map(([what], i) => `${what}: ${results[i]!}`)).toEqual(
      CASES.map(([what, , error]) => `${what}: ${error}`),
    );
    for (const [i, [what]] of CASES.entries()) expect(after[i], what).toEqual(before);
    expect(works).toBe(2);
  });

  test("a creation that fails is not the first domain: the process is not listened to", async () => {
    const result = await runInFreshRealm(`${HEAD}
      const before = left();
      for (const options of [1, { x: 1 }, { features: ["telepathy"] }, { endowments: { run: eval } }, { features: ["console"], endowments: { console } }]) try { createDomain(options) } catch {}
      report([before, left()]);`);
    const [before, after] = result as [unknown, unknown];
    expect(after).toEqual(before);
  });
});
