/** Fixtures and conformance programs in the newest engine there is: guarded, as modules under a strict policy, they log and give what they do as plain scripts there. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPrograms } from "../conformance/programs.js";
import { compareOutcomes, compareWithExpectation, type Outcome } from "../harness/compare.js";
import { type Fixture, type Profile, readFixtures } from "../harness/fixture.js";
import { compilationsOf } from "../harness/run-guarded.js";
import { lower } from "../harness/run-plain.js";
import { executablePath, launch, SKIPPED } from "./chromium.js";
import { compileForPage, makeEach, serveArtifact } from "./guest-files.js";
import { openSite, type Site } from "./site.js";

/** What a script declares at its top level is seen by others; what a text declares that `eval` runs is not. */
const OF_SCRIPTS = ["differences/declaring-undefined", "differences/declarations-of-a-script-and-the-global-object"];
const fixtures = [...readFixtures(), ...readPrograms()].filter(
  ({ id, goal }) => goal === "script" && !OF_SCRIPTS.includes(id),
);

describe.skipIf(executablePath === null)(`in Chromium${executablePath === null ? SKIPPED : ""}`, () => {
  let browser: Browser;
  let site: Site;
  let plain: ReadonlyMap<string, Outcome>;

  beforeAll(async () => {
    browser = await launch();
    site = await openSite(browser);
    const cases = fixtures.map(({ id, entry, files, config }) => {
      return { id, text: lower(entry, files.get(entry)!), awaits: config.await === true };
    });
    plain = await run("plain.js", cases, null);
  }, 120_000);
  afterAll(async () => {
    await site.close();
    await browser.close();
  });

  async function run(script: string, cases: readonly object[], policy?: null): Promise<Map<string, Outcome>> {
    site.serve("/cases.json", JSON.stringify({ cases }));
    const { told } = await site.visit(await site.script(script), policy === null ? { policy } : {});
    return new Map((told as { id: string; outcome: Outcome }[]).map(({ id, outcome }) => [id, outcome]));
  }

  function guestOf(fixture: Fixture, profile: Profile): object | null {
    const [[name, source, options]] = compilationsOf(fixture, { profile, guards: "needed" }) as [
      ReturnType<typeof compilationsOf>[number],
    ];
    const artifact = compileForPage(source, options);
    if (artifact === null) return null;
    const { id, goal, config } = fixture;
    const programs = { [name]: serveArtifact(site, artifact) };
    return { id, entry: name, goal, awaits: config.await === true, artifacts: [artifact.hash], programs };
  }

  test.each(["strict", "compat"] as const)(
    "programs in %s do what they do as plain scripts",
    { timeout: 300_000 },
    async (profile) => {
      const tried = fixtures.filter(({ config }) => (config.profiles ?? [profile]).includes(profile));
      const guests = await makeEach(tried, (fixture) => guestOf(fixture, profile));
      expect(guests.length).toBeGreaterThan(600);
      const guarded = await run("programs.js", guests);
      expect(guarded.size).toBe(guests.length);
      const differences = tried.flatMap(({ id, files, config }) => {
        const outcome = guarded.get(id);
        if (outcome === undefined) return [];
        const source = [...files.values()].join("\n");
        const expected = config.expect?.[profile];
        const found = expected
          ? compareWithExpectation(plain.get(id)!, outcome, expected, source)
          : compareOutcomes(plain.get(id)!, outcome, source);
        return found.map((difference) => `${id}: ${difference}`);
      });
      expect(differences).toEqual([]);
    },
  );
});
