/** The harness reports a program that differs, and a difference that is not the documented one. */
import { describe, expect, test } from "vitest";
import { compareOutcomes, compareWithExpectation, describeValue, type Outcome } from "./compare.js";
import type { Fixture, Goal } from "./fixture.js";
import { runInFreshRealm } from "./fresh-realm.js";
import { runGuarded } from "./run-guarded.js";
import { runPlain } from "./run-plain.js";

const fixtureOf = (source: string, goal: Goal = "script", awaits = false): Fixture => ({
  id: "harness/self-test",
  folder: "",
  entry: goal === "module" ? "input.mjs" : "input.js",
  files: new Map([[goal === "module" ? "input.mjs" : "input.js", source]]),
  goal,
  config: { await: awaits },
});

const value = (text: string, ...logs: string[]): Outcome => ({ logs, result: { kind: "value", value: text } });

const thrown = (name: string, message = "m"): Outcome => ({ logs: [], result: { kind: "throw", name, message } });

describe("comparing outcomes", () => {
  test("equal outcomes have no differences", () => {
    expect(compareOutcomes(value("1", "a", "b"), value("1", "a", "b"), "")).toEqual([]);
  });

  test("another value, another order of logs, a missing log and an extra log are differences", () => {
    expect(compareOutcomes(value("1"), value("2"), "")).toEqual(["end: plain value 1, guarded value 2"]);
    expect(compareOutcomes(value("1", "a", "b"), value("1", "b", "a"), "")).toEqual(["log 1: plain a, guarded b"]);
    expect(compareOutcomes(value("1", "a"), value("1"), "")).toEqual(["log 1: plain a, guarded (none)"]);
    expect(compareOutcomes(value("1"), value("1", "a"), "")).toEqual(["log 1: plain (none), guarded a"]);
  });

  test("a throw is compared by name, and by message where the program made it", () => {
    expect(compareOutcomes(value("1"), thrown("Error"), "")).toHaveLength(1);
    expect(compareOutcomes(thrown("TypeError"), thrown("RangeError"), "")).toHaveLength(1);
    expect(compareOutcomes(thrown("TypeError", "engine's words"), thrown("TypeError", "others"), "")).toEqual([]);
    expect(compareOutcomes(thrown("TypeError", "mine"), thrown("TypeError", "others"), `throw "mine"`)).toHaveLength(1);
    expect(compareOutcomes(thrown("Custom", "a"), thrown("Custom", "b"), "")).toHaveLength(1);
  });

  test("a documented difference must be there, and be the documented one", () => {
    const expected = { throws: "SelfError", reason: "R2" };
    expect(compareWithExpectation(value("1"), thrown("SelfError"), expected, "")).toEqual([]);
    expect(compareWithExpectation(value("1"), value("1"), expected, "")).toEqual(["the documented difference is gone"]);
    expect(compareWithExpectation(value("1"), thrown("TypeError"), expected, "")).toHaveLength(1);
    expect(compareWithExpectation(value("1"), value("2"), { value: "3", reason: "R3" }, "")).toHaveLength(1);
    expect(compareWithExpectation(value("1"), value("2"), { diagnostic: "a/b", reason: "R1" }, "")).toHaveLength(1);
    const logged: Outcome = { ...thrown("SelfError"), logs: ["never logged"] };
    expect(compareWithExpectation(value("1", "a"), logged, expected, "")).toHaveLength(1);
  });
});

describe("describing values", () => {
  test("values that differ are described differently", () => {
    const values = [
      0,
      -0,
      "0",
      0n,
      null,
      undefined,
      NaN,
      [],
      {},
      [0],
      [undefined],
      [,],
      { a: 1 },
      { a: 2 },
      { b: 1 },
      () => 1,
      Symbol("s"),
      new Error("m"),
      new TypeError("m"),
    ];
    expect(new Set(values.map((item) => describeValue(item))).size).toBe(values.length);
  });

  test("a cycle ends", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = [cycle];
    expect(describeValue(cycle)).toBe("{ self: [[circular]] }");
  });
});

describe("running", () => {
  const program = "log('a', [1]); let o = { x: 1 }; o.x += 1; o";

  test("a plain script logs, has a completion value, is strict, and its throw is an outcome", async () => {
    expect(await runPlain(fixtureOf(program))).toEqual(value("{ x: 2 }", '"a" [1]'));
    expect(await runPlain(fixtureOf("(function () { return this; })()"))).toEqual(value("undefined"));
    expect(await runPlain(fixtureOf("throw new RangeError('m')"))).toEqual(thrown("RangeError"));
  });

  test("a plain module gives its namespace", async () => {
    expect(await runPlain(fixtureOf("log('m'); export const x = await 1;", "module"))).toEqual(
      value("{ x: 1 }", '"m"'),
    );
  });

  test.each(["strict", "compat"] as const)(
    "a guarded program in %s that differs from the plain one is reported",
    async (profile) => {
      const plain = await runPlain(fixtureOf(program));
      const run = (source: string) => runGuarded(fixtureOf(source), { profile, guards: "all" });
      expect(compareOutcomes(plain, await run(program), program)).toEqual([]);
      expect(compareOutcomes(plain, await run(program.replace("+=", "-=")), program)).toHaveLength(1);
      expect(compareOutcomes(plain, await run(program.replace("log(", "(")), program)).toHaveLength(1);
      expect(compareOutcomes(plain, await run("throw 1"), program)).toHaveLength(2);
    },
  );
});

describe("fresh realms", () => {
  test("a mutation of the child's realm does not reach this one", async () => {
    const program = "Array.prototype.patched = input; report([].patched + 1);";
    expect(await runInFreshRealm(program, { input: 41 })).toBe(42);
    expect("patched" in []).toBe(false);
  });

  test("a child that throws, is silent or does not end is a failure", async () => {
    await expect(runInFreshRealm("throw new Error('in the child');")).rejects.toThrow("in the child");
    await expect(runInFreshRealm("1 + 1;")).rejects.toThrow("fresh realm ended");
    await expect(runInFreshRealm("for (;;);", { timeout: 500 })).rejects.toThrow("SIGTERM");
  });
});
