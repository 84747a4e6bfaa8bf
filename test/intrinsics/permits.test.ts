import { expect, test } from "vitest";
import { baseGlobals, capture, featureOf, inFreshRealm, hostNames, permits, standInOf, tamed } from "./realm.js";
import { permitGroups } from "../../packages/runtime-guards/dist/unbundled/intrinsics/permits.js";

test("every member of every intrinsic of this engine has a permit", async () => {
  const findings = await inFreshRealm(`report((await load()).auditRealm())`);
  expect(findings).toEqual([]);
});

test("every global of this engine is given, or known and denied", async () => {
  const names = (await inFreshRealm(`
    // A program given as text finds Node's modules as globals; a program in a file does not.
    const { builtinModules } = await import("node:module");
    report(Reflect.ownKeys(globalThis).filter((k) => typeof k === "string" && !builtinModules.includes(k)))`)) as string[];
  const unknown = names.filter((name) => !baseGlobals.has(name) && hostNames(name) === undefined);
  // The domain has one of its own.
  expect(unknown).toEqual(["globalThis"]);
});

test("no global is both given and denied", () => {
  expect([...baseGlobals.keys()].filter((name) => hostNames(name) !== undefined)).toEqual([]);
});

test("a denied name says which feature would grant it", () => {
  expect(["console", "setTimeout", "WeakRef", "Intl", "process"].map(featureOf)).toEqual([
    "console",
    "timers",
    "gc",
    "intl",
    undefined,
  ]);
});

test("every permit gives a reason", () => {
  expect([...permits].filter(([, permit]) => !permit.why)).toEqual([]);
});

test("what is permitted as tamed has an implementation of its own, and nothing else has one", () => {
  const implemented = new Set<string>();
  for (const key of Object.keys(tamed.tamedFunctions)) implemented.add(`value ${key}`);
  for (const key of Object.keys(tamed.tamedConstructors)) implemented.add(`value ${key}`);
  for (const key of Object.keys(tamed.tamedAccessors)) implemented.add(key);
  const expected = capture.capturedObjects.filter((entry) => entry.permit.kind === "tamed");
  const missing = expected.map((entry) => `${entry.role} ${entry.path}`).filter((name) => !implemented.has(name));
  expect(missing).toEqual([]);
  const paths = [...implemented].map((name) => name.slice(name.indexOf(" ") + 1));
  expect(paths.filter((path) => permits.get(path)?.kind !== "tamed")).toEqual([]);
});

test("an object that is no intrinsic has no stand-in", () => {
  expect([{}, [], () => 0, class {}, Symbol, process].map((o) => standInOf(o) === undefined)).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
  ]);
});

test("no member has two permits", () => {
  const paths = permitGroups
    .flat()
    .flatMap(({ on, members }) =>
      on.split(" ").flatMap((holder) => members.split(" ").map((member) => `${holder} ${member}`)),
    );
  expect(paths.length).toBeGreaterThan(1000);
  expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
});
