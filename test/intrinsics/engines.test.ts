/** The lists of all engines against the permit table, on whatever engine this runs. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DENIED_FAMILIES, FAMILIES } from "./engines/families.js";
import { readSnapshot, SNAPSHOT } from "./engines/snapshot.js";
import { baseGlobals, hostNames, permits } from "./realm.js";
import { BASE_GLOBALS } from "../../packages/runtime-guards/dist/unbundled/intrinsics/permits/globals.js";

const at = (file: string): string => new URL(`engines/${file}`, import.meta.url).pathname;
const engines = readSnapshot(readFileSync(SNAPSHOT, "utf8"));
const names = (kind: "globals" | "members"): Set<string> => new Set([...engines.values()].flatMap((e) => e[kind]));
const base = new Set(BASE_GLOBALS.split(" "));
/** Interfaces and event handlers of browsers: names of the host's, reviewed by hand, which no domain knows at all. */
const interfaces = new Set(readFileSync(at("browser-interfaces.txt"), "utf8").split(/\s+/));

/** Whether the table decides about a member: by itself, or because it is the host's or denied with all that it leads to. */
function isDecided(path: string): boolean {
  if (permits.get(path) !== undefined) return true;
  for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
    const holder = path.slice(0, end);
    if (holder in DENIED_FAMILIES || permits.get(holder)?.kind === "host") return true;
  }
  return false;
}

const listed = JSON.parse(execFileSync(process.execPath, [at("print.js"), ...FAMILIES], { encoding: "utf8" })) as {
  globals: string[];
  members: string[];
};

test("the snapshot has Node from the oldest to the newest, and Chromium", () => {
  expect([...engines.keys()]).toEqual(["20", "22", "24", "25", "26", "chromium"]);
  for (const [, { members }] of engines) expect(members.length).toBeGreaterThan(700);
});

test("every property of every intrinsic of every engine has a permit, or is known and denied", () => {
  expect([...names("members")].filter((path) => !isDecided(path))).toEqual([]);
});

test("every global of every engine is given, granted by a feature, or denied by name", () => {
  const unknown = [...names("globals")].filter(
    (name) => !base.has(name) && hostNames(name) === undefined && !(name in DENIED_FAMILIES) && !interfaces.has(name),
  );
  // The domain has one of its own.
  expect(unknown).toEqual(["globalThis"]);
});

test("no name of the language passes for an interface of browsers", () => {
  const nodes = [...engines].filter(([engine]) => engine !== "chromium").flatMap(([, { globals }]) => globals);
  expect([...interfaces].filter((name) => nodes.includes(name) || base.has(name) || name in DENIED_FAMILIES)).toEqual(
    [],
  );
});

/** What an engine has that no list knows. A Node between two listed ones has nothing that neither of them has. */
test("this engine has nothing that the snapshot has not", () => {
  const unknown = {
    globals: listed.globals.filter((name) => !names("globals").has(name)),
    members: listed.members.filter((path) => !names("members").has(path)),
  };
  expect(unknown).toEqual({ globals: [], members: [] });
});

test("a family that is denied as a whole has no facade", () => {
  expect(
    Object.keys(DENIED_FAMILIES).filter((name) => baseGlobals.has(name) || permits.get(name) !== undefined),
  ).toEqual([]);
});

test("the walk finds what a realm has that no table knows", () => {
  const text = `
    import { walkRealm } from ${JSON.stringify(at("walk.js"))};
    Array.prototype.novel = () => 0;
    Object.defineProperty(globalThis, "Novel", { value: class {} });
    process.stdout.write(JSON.stringify(walkRealm(["Array"])));`;
  const found = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "--eval", text], { encoding: "utf8" }),
  ) as typeof listed;
  expect(found.members.filter((path) => path.startsWith("Array.") && !isDecided(path))).toEqual([
    "Array.prototype.novel",
  ]);
  expect(found.globals).toContain("Novel");
});
