/**
 * The attacks of `test/escapes` in the newest engine there is, in a page that has no Content-Security-Policy to stop them: none says that it has escaped, and none
 * changes the page's realm. What each comes to in detail is compared in Node.
 */
import type { Artifact } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Attack, prelude, type Profile, readAttacks, world } from "../escapes/attack.js";
import { ESCAPED } from "../escapes/report.js";
import { executablePath, launch, SKIPPED } from "./chromium.js";
import { compileForPage, makeEach, serveArtifact } from "./guest-files.js";
import { openSite, type Site } from "./site.js";

/** Without the attacks on what only Node has, on the powers that a host grants, and on the verifier. */
const filter = process.env["FILTER"] ?? "";
const attacks = readAttacks().filter(
  ({ folder, expectation: { powers, node, written, gap } }) =>
    folder.includes(filter) && !powers && !node && !written && gap === undefined,
);
const OPEN: Attack = {
  ...attacks[0]!,
  id: "open",
  filename: "open.js",
  source: 'escaped("ESCAPED"); ',
  victim: null,
  expectation: { profiles: ["strict", "compat"], control: false, outcome: {} },
};

/** What runs before the attacks is the same for many of them. */
const before = new Map<string, Artifact>();

function compileBefore(source: string, profile: Profile, guards: "all" | "needed"): Artifact {
  const key = `${profile} ${guards}\n${source}`;
  const artifact = before.get(key) ?? compile(source, { filename: "before.js", profile, goal: "script", guards });
  before.set(key, artifact);
  return artifact;
}

describe.skipIf(executablePath === null)(`in Chromium${executablePath === null ? SKIPPED : ""}`, () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    browser = await launch();
    site = await openSite(browser);
  });
  afterAll(async () => {
    await site.close();
    await browser.close();
  });

  function caseOf({ id, filename, source, victim, expectation }: Attack, profile: Profile): object | null {
    const { goal = "script", friends, host = false, repeat = 1 } = expectation;
    const guards = profile === "compat" && victim !== null ? "all" : "needed";
    const attack = compileForPage(source, { filename, profile, goal, guards, ...(friends && { friends: true }) });
    if (attack === null) return null;
    const programs = {
      prelude: compileBefore(prelude, profile, guards),
      ...(victim !== null && { victim: compileBefore(victim, "strict", "needed") }),
      attack,
    };
    const all: [string, Artifact][] = Object.entries(programs);
    return {
      id,
      goal,
      hasWorld: host,
      repeat,
      artifacts: all.map(([, { hash }]) => hash),
      programs: Object.fromEntries(all.map(([name, artifact]) => [name, serveArtifact(site, artifact)])),
    };
  }

  test.each(["strict", "compat"] as const)("attacks on %s come to nothing", { timeout: 300_000 }, async (profile) => {
    const tried = [...attacks, OPEN].filter(
      ({ expectation: { profiles, goal } }) =>
        profiles.includes(profile) && (profile === "compat" || goal !== "commonjs"),
    );
    const cases = await makeEach(tried, (attack) => caseOf(attack, profile));
    if (filter === "") expect(cases.length).toBeGreaterThan(250);
    const worldPath = site.serve("/world.js", `export default ${world.replace(/;\s*$/, "")};`);
    site.serve("/cases.json", JSON.stringify({ cases, world: worldPath }));
    const { told } = await site.visit(await site.script("attacks.js"), { policy: null });
    const results = told as { id: string; reported: string[]; changes: string[] }[];
    expect(results).toHaveLength(cases.length);
    expect(results.filter(({ reported }) => reported.includes(ESCAPED)).map(({ id }) => id)).toEqual(["open"]);
    expect(results.filter(({ changes }) => changes.length > 0)).toEqual([]);
  });
});
