import { createDomain, type DomainOptions } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { execFileSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { denial, inBoth, PROFILES } from "./both-profiles.js";

const NAMES = [
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "clearTimeout",
  "clearInterval",
  "clearImmediate",
];

test.each(NAMES)("without timers: %s", (name) => {
  expect(denial(`${name}(() => {})`)).toMatch(/^authority\/global: .*"timers"$/);
});

/** Waits until a script has logged what is expected, and a little longer, in each profile. */
async function logs(source: string, expected: readonly string[], options: DomainOptions = {}): Promise<void> {
  for (const profile of PROFILES) {
    const list: string[] = [];
    const log = (...args: unknown[]): void => void list.push(args.join(" "));
    const domain = createDomain({ features: ["timers"], endowments: { log }, ...options });
    domain.evaluate(compile(source, { profile }));
    await vi.waitFor(() => expect(list).toHaveLength(expected.length), { timeout: 10_000, interval: 2 });
    await delay(10);
    domain.revoke();
    expect(list).toEqual(expected);
  }
}

describe("with timers", () => {
  test("in their order, with their arguments, without a receiver", async () => {
    const source = `setTimeout(function (...args) { log("timeout", args.join(), this === undefined) }, 1, "a", "b");
      setTimeout(() => log("later"), 10); queueMicrotask(function () { log("microtask", this === undefined) }); log("now")`;
    await logs(source, ["now", "microtask true", "timeout a,b true", "later"]);
  });
  test("setImmediate", async () => await logs("setImmediate((v) => log(v), 1)", ["1"]));
  test("intervals repeat until they are cleared", async () => {
    await logs("let n = 0; const id = setInterval(() => { log(++n); if (n === 3) clearInterval(id) }, 1)", [
      "1",
      "2",
      "3",
    ]);
  });
  test("what is cleared does not run", async () => {
    const source = `const a = setTimeout(() => log("a"), 1); clearTimeout(a); clearTimeout(a); clearTimeout(); clearTimeout("x"); clearTimeout({});
      const b = setImmediate(() => log("b")); clearImmediate(b); const c = setTimeout(() => log("c"), 1); clearImmediate(c); clearInterval(a + 100)`;
    await logs(source, ["c"]);
  });
  test("a delay is a number, however it is said", async () => {
    const source =
      "setTimeout(() => log(2), { valueOf: () => 60 }); setTimeout(() => log(1)); setTimeout(() => log(1), 1e12); setTimeout(() => log(1), -1)";
    await logs(source, ["1", "1", "1", "2"]);
    expect(denial("setTimeout(() => {}, Symbol())", { features: ["timers"] })).toContain("guest/uncaught");
  });
  test("the ids are numbers of the domain", () => {
    expect(inBoth("const id = setTimeout(() => {}, 1); clearTimeout(id); id", { features: ["timers"] })).toBe(1);
  });
  test("no text", () => {
    for (const name of NAMES.slice(0, 4)) {
      expect(denial(`${name}("escaped()")`, { features: ["timers"] })).toBe(
        `authority/eval: ${name} takes a function: text is not evaluated`,
      );
      expect(denial(`${name}({ call() {} })`, { features: ["timers"] })).toContain("must be a function");
    }
  });
  test("what they throw is told to onUnhandled", async () => {
    const told: unknown[] = [];
    const source =
      "setTimeout(() => { throw new Error('t') }); queueMicrotask(() => { throw new Error('m') }); setTimeout(() => log(1), 20)";
    await logs(source, ["1"], { onUnhandled: (e) => void told.push((e as Error).message) });
    expect(told).toEqual(["m", "t", "m", "t"]);
  });
  test("a limit on how many wait", () => {
    const source = "for (let i = 0; i < 3; i++) setTimeout(() => {}, 1e6)";
    expect(denial(source, { features: { timers: { max: 2 } } })).toBe(
      "budget/timers: no more than 2 timers may be pending in this domain",
    );
    expect(
      denial("for (let i = 0; i < 9; i++) clearTimeout(setTimeout(() => {}, 1e6))", {
        features: { timers: { max: 2 } },
      }),
    ).toBe("none");
  });
  test("revoke clears them: nothing runs, and the process ends", () => {
    const program = `
      import { createDomain } from "@sallyport/runtime-guards";
      import { compile } from "@sallyport/transform";
      const domain = createDomain({ features: ["timers"], endowments: { log: console.log } });
      domain.evaluate(compile(\`setInterval(() => log("ran"), 20); setTimeout(() => log("ran"), 1e9); setImmediate(() => log("ran")); queueMicrotask(() => log("ran"))\`));
      domain.revoke();
      console.log("revoked");`;
    const root = new URL("../../", import.meta.url);
    expect(
      execFileSync(process.execPath, ["--input-type=module"], {
        cwd: root,
        input: program,
        encoding: "utf8",
        timeout: 20_000,
      }),
    ).toBe("revoked\n");
  });
});
