/** I12: a deep picture of the realm before and after the runtime is loaded, domains are made, and every fixture has run in one. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "@sallyport/transform";
import { expect, test } from "vitest";
import { readFixtures, type Fixture } from "../harness/fixture.js";
import { runInFreshRealm } from "../harness/fresh-realm.js";
import { FAMILIES } from "./engines/families.js";

/** Compiled here, since the compiler's own libraries are allowed to touch the realm that they run in. */
function artifactsOf(profile: "strict" | "compat"): unknown[] {
  const artifacts: unknown[] = [];
  for (const { files, entry, goal, config } of readFixtures()) {
    if (goal === "module" || config.profiles?.includes(profile) === false) continue;
    try {
      artifacts.push(compile(files.get(entry)!, { filename: entry, profile, goal: goal as Fixture["goal"] }));
    } catch {
      // A fixture of what the compiler refuses.
    }
  }
  return artifacts;
}

const PICTURE = `
  const picture = () => {
    const ids = new Map();
    const queue = [];
    const lines = [];
    const id = (v) => {
      if ((typeof v !== "object" && typeof v !== "function") || v === null) return typeof v === "symbol" ? v.toString() : String(v);
      if (!ids.has(v)) { ids.set(v, ids.size); queue.push(v); }
      return "#" + ids.get(v);
    };
    const roots = [function* () {}, async () => {}, async function* () {}, [][Symbol.iterator](), new Map().keys(),
      new Set().keys(), ""[Symbol.iterator](), "".matchAll(/a/g)].map((o) => Object.getPrototypeOf(o));
    for (const name of families) roots.push(Object.getOwnPropertyDescriptor(globalThis, name)?.value);
    lines.push(Reflect.ownKeys(globalThis).map(String).join());
    for (const name of families) {
      const d = Object.getOwnPropertyDescriptor(globalThis, name);
      lines.push("global " + name + (d && [d.writable, d.enumerable, d.configurable, id(d.value), id(d.get), id(d.set)].join()));
    }
    roots.forEach(id);
    for (let i = 0; i < queue.length; i++) {
      const o = queue[i];
      lines.push(i + " " + Object.isExtensible(o) + " " + id(Object.getPrototypeOf(o)));
      for (const k of Reflect.ownKeys(o)) {
        const d = Reflect.getOwnPropertyDescriptor(o, k);
        lines.push(i + "." + String(k) + " " + [d.writable, d.enumerable, d.configurable, id(d.value), id(d.get), id(d.set)].join());
      }
    }
    return lines;
  };
  const difference = (before, after) => {
    const had = new Set(before), has = new Set(after);
    return [...before.filter((l) => !has.has(l)).map((l) => "- " + l), ...after.filter((l) => !had.has(l)).map((l) => "+ " + l)].slice(0, 20);
  };`;

test("the realm is the same after the fixtures as before the load", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-unchanged-"));
  try {
    const file = join(folder, "artifacts.json");
    writeFileSync(file, JSON.stringify([...artifactsOf("strict"), ...artifactsOf("compat")]));
    const result = await runInFreshRealm(
      `
      import { readFileSync } from "node:fs";
      const { families, file } = input;
      ${PICTURE}
      process.on("unhandledRejection", () => {});
      const artifacts = JSON.parse(readFileSync(file, "utf8"));
      const before = picture();
      const { createDomain } = await import("@sallyport/runtime-guards");
      const loaded = picture();
      let ran = 0;
      for (const artifact of artifacts) {
        try { await createDomain({ endowments: { log: () => undefined }, artifacts: [artifact.hash] }).evaluate(artifact); ran++; } catch {}
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      const after = picture();
      Array.prototype.at.mark = 1;
      const marked = difference(after, picture()).length;
      report({ size: before.length, ran, of: artifacts.length, load: difference(before, loaded), run: difference(before, after), marked });`,
      { input: { families: FAMILIES, file }, timeout: 60_000 },
    );
    const { size, ran, of, load, run, marked } = result as Record<"size" | "ran" | "of" | "marked", number> &
      Record<"load" | "run", string[]>;
    expect([load, run]).toEqual([[], []]);
    expect(size).toBeGreaterThan(2500);
    expect(ran).toBeGreaterThan(of / 2);
    // The picture would show a change.
    expect(marked).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
