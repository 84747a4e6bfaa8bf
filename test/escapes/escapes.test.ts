/**
 * Every attack is a folder `E0042-sentence-name/` with `attack.js`, `escape.md` and `expect.json`; an attack that succeeds
 * says `escaped("ESCAPED")`. Each runs in every profile that it names, by every entry point; then neither may it have said so,
 * nor may the host's realm have changed, and what came of it must be what `expect.json` says. Run plain, as a control, it must
 * succeed. `UPDATE=1` writes the outcomes down, for review; `FILTER=E0042` runs some.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { format } from "prettier";
import { afterAll, describe, expect, it } from "vitest";
import { type Attack, FOLDER, type Outcome, readAttacks } from "./attack.js";
import { runControl } from "./control.js";
import { entryPoints } from "./entry-points.js";
import { restoreChanges, takeSnapshot } from "./host-realm.js";
import { ESCAPED } from "./report.js";

const filter = process.env["FILTER"] ?? "";
const update = process.env["UPDATE"] === "1";
const attacks = readAttacks().filter(({ folder }) => folder.includes(filter));
// A time zone that shows, for the attacks that ask for it.
process.env["TZ"] = "Pacific/Chatham";
// Babel sets up its stack traces when it is first used; what it does to the realm is not the guests' doing.
compile("class A { @(() => {}) m() {} }");
const realm = takeSnapshot();
// What an attack leaves unhandled ends no process, but the runner would report it.
createDomain();
process.removeAllListeners("unhandledRejection");
process.on("unhandledRejection", () => {});
const written = new Map<Attack, Record<string, Outcome | "harmless">>();

describe.each(attacks)("$folder", (attack) => {
  const { expectation, frontMatter } = attack;

  if (expectation.control === false) {
    it("says why it has no control", () => {
      expect(frontMatter.get("no-control")).toBeTruthy();
    });
  } else {
    it("succeeds in plain JavaScript", async () => {
      expect(await runControl(attack)).toBe(true);
      expect(restoreChanges(realm)).toEqual([]);
    });
  }

  for (const profile of expectation.profiles) {
    for (const entryPoint of entryPoints.filter(({ takes }) => takes(attack, profile))) {
      // A known gap: the test fails when it has been closed.
      const test = expectation.gap === undefined ? it : it.fails;
      test(`fails in ${profile} by ${entryPoint.name}`, async () => {
        const outcome = await entryPoint.run(attack, profile);
        const changes = restoreChanges(realm);
        expect(outcome.reported ?? []).not.toContain(ESCAPED);
        expect(changes).toEqual([]);
        if (entryPoint.tellsLess || expectation.gap !== undefined) return;
        if (update) return remember(attack, profile, entryPoint.goal, outcome);
        const expected = expectation.outcome[`${profile}/${entryPoint.goal}`] ?? expectation.outcome[profile];
        // What is not compiled is harmless whatever it is.
        if (expected === "harmless") expect(outcome.diagnostics).toBeUndefined();
        else expect(outcome).toEqual(expected);
      });
    }
  }
});

describe("the folders", () => {
  it("have ids that begin their names and are given once", () => {
    expect(attacks.map(({ id }) => id)).toEqual([...new Set(attacks.map(({ folder }) => folder.slice(0, 5)))]);
  });

  it("escape where there is something to escape by, at every entry point", async () => {
    const [first] = attacks;
    const open = {
      ...first!,
      source: 'escaped("ESCAPED");',
      victim: null,
      expectation: { profiles: [], control: false, outcome: {} } as const,
    };
    for (const entryPoint of entryPoints) {
      const profile = entryPoint.goal === "commonjs" ? "compat" : "strict";
      const source = entryPoint.openSource ?? open.source;
      expect((await entryPoint.run({ ...open, source }, profile)).reported).toEqual([ESCAPED]);
    }
  });

  it("would show a change of the host's realm", () => {
    const holder = Array.prototype as unknown as Record<string, unknown>;
    holder["polluted"] = 1;
    expect(restoreChanges(realm)).toEqual(["Array.prototype.polluted was added"]);
    expect("polluted" in []).toBe(false);
  });
});

function remember(attack: Attack, profile: string, goal: string, outcome: Outcome): void {
  const outcomes = written.get(attack) ?? {};
  written.set(attack, outcomes);
  const same = (other: Outcome | "harmless" | undefined) => JSON.stringify(other) === JSON.stringify(outcome);
  if (outcomes[profile] === undefined) outcomes[profile] = outcome;
  else if (!same(outcomes[profile])) outcomes[`${profile}/${goal}`] = outcome;
}

afterAll(async () => {
  for (const [attack, outcome] of written) {
    const text = JSON.stringify({ ...attack.expectation, outcome });
    writeFileSync(join(FOLDER, attack.folder, "expect.json"), await format(text, { parser: "json", printWidth: 120 }));
  }
});
