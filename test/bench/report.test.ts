import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { targetsOf } from "./targets.js";
import { geometricMean, measureInTurns, median, withoutOutliers } from "./turns.js";

test("the median and the geometric mean are what their names say", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(geometricMean([1, 4, 16])).toBeCloseTo(4);
});

test("variants are run in turns", async () => {
  const order: string[] = [];
  const work = (name: string) => () => {
    order.push(name);
    for (const end = process.cpuUsage().user + 20_000; process.cpuUsage().user < end;);
  };
  const times = await measureInTurns({ a: work("a"), b: work("b") }, { rounds: 3, warmUp: 0, sample: 0 });
  expect(order.join("")).toBe("abababab"); // one warm-up each, then three rounds
  expect(times.a).toBeGreaterThan(10);
});

test("a call that gives a promise lasts until it is settled", async () => {
  const order: string[] = [];
  const slow = async () => {
    order.push("start");
    await null;
    order.push("end");
  };
  await measureInTurns({ slow }, { rounds: 2, warmUp: 0, sample: 0 });
  expect(order).toEqual(["start", "end", "start", "end", "start", "end"]);
});

const resultOf = (plain: number) => ({ times: { plain } });

test("a process in which the plain program is slow is made again", () => {
  const again = [resultOf(1.1)];
  expect(withoutOutliers([resultOf(1), resultOf(9), resultOf(1.2)], () => again.pop()!)).toEqual({
    results: [resultOf(1), resultOf(1.1), resultOf(1.2)],
    repeated: 1,
  });
});

test("but not for ever, and one alone is held against what is typical", () => {
  const runs: number[] = [];
  const slow = () => resultOf(runs.push(9) + 8);
  expect(withoutOutliers([resultOf(1), resultOf(1), resultOf(9)], slow).repeated).toBe(3);
  expect(withoutOutliers([resultOf(9)], () => resultOf(2), 2)).toEqual({ results: [resultOf(2)], repeated: 1 });
});

const measured = JSON.parse(readFileSync(new URL("../../docs/benchmarks.json", import.meta.url), "utf8")) as {
  programs: { strict: { needed: number } }[];
  packages: { needed: number }[];
};

test("each target has what was measured and a page", () => {
  const targets = targetsOf(measured);
  for (const { page, measured: value, what } of targets) {
    expect(existsSync(new URL(`../../docs/design/${page}.md`, import.meta.url)), page).toBe(true);
    expect(value, what).not.toContain("NaN");
  }
  const slow = structuredClone(measured);
  slow.programs[0]!.strict.needed = 1.51;
  for (const each of slow.packages) each.needed = 1.11;
  const missed = targetsOf(slow).filter(({ isReached }) => !isReached);
  expect(missed.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["real packages, compat", "programs above 1.5"]),
  );
  for (const each of slow.packages) each.needed = 1.1;
  expect(targetsOf(slow).find(({ what }) => what === "real packages, compat")).toMatchObject({ isReached: true });
});
