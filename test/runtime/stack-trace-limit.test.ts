/** `Error.stackTraceLimit` of a domain, and what becomes of the host's (I7, I12). The realm's `Error` is changed: in a process of its own. */
import { expect, test } from "vitest";
import { runInFreshRealm } from "../harness/fresh-realm.js";

const PROGRAM = `
  import { compile } from "@sallyport/transform";
  import { createDomain } from "@sallyport/runtime-guards";
  const run = (source, options = {}, guards = "needed") =>
    createDomain(options).evaluate(compile(source, { filename: "guest.js", profile: "compat", goal: "script", guards }));
  const CLASS = "class Quiet extends Error {} function make() { return new Quiet('quiet'); }";
  const framesOf = (source, guards) => {
    try { run(source, {}, guards); } catch (error) { return error.guestStack.length; }
  };
  const own = () => Object.getOwnPropertyDescriptor(Error, "stackTraceLimit");
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b) && a?.get === b?.get;
`;

const inFreshRealm = (program: string): Promise<unknown> => runInFreshRealm(PROGRAM + program);

test("an error that a class makes has no more frames than the domain's limit, in both modes", async () => {
  const result = await inFreshRealm(`
    const frames = (limit) => ["all", "needed"].map((guards) =>
      framesOf(CLASS + "Error.stackTraceLimit = " + limit + "; function a() { throw make(); } function b() { a(); } b();", guards));
    // The runtime's own frames count, of which there are more with all guards.
    const two = frames("2").every((n) => n === 1 || n === 2);
    report([frames("10"), frames("0"), two, frames("'none'"), frames("1 / 0")]);`);
  expect(result).toEqual([[4, 4], [0, 0], true, [0, 0], [4, 4]]);
});

test("the host's limit is what it was, before and after, and the lower one counts", async () => {
  const result = await inFreshRealm(`
    Error.stackTraceLimit = 1;
    const before = own();
    const frames = framesOf(CLASS + "Error.stackTraceLimit = 5; function a() { throw make(); } a();");
    report([frames, same(before, own()), run("Error.stackTraceLimit")]);`);
  expect(result).toEqual([1, true, 10]);
});

test.each([
  ["frozen", "Object.freeze(Error)"],
  ["read-only", "Object.defineProperty(Error, 'stackTraceLimit', { writable: false })"],
  ["no number", "Error.stackTraceLimit = undefined"],
  ["not there", "delete Error.stackTraceLimit"],
  [
    "an accessor",
    "Object.defineProperty(Error, 'stackTraceLimit', { get() { asked++; return 10; }, set() { asked++; } })",
  ],
])("a host's limit that is %s is neither asked nor written", async (_, prepare) => {
  const result = await inFreshRealm(`
    let asked = 0;
    ${prepare};
    const before = own();
    const value = run(CLASS + "Error.stackTraceLimit = 0; const e = make(); [Error.stackTraceLimit, e.message].join()");
    const denied = run("try { new Date() } catch (e) { e.name }");
    report([value, denied, asked, same(before, own())]);`);
  expect(result).toEqual(["0,quiet", "AuthorityError", 0, true]);
});

test("a denial leaves the host's limit as it was, where the stack is full too", async () => {
  const result = await inFreshRealm(`
    const limits = [];
    for (const limit of [0, 1, 10, 2.5, 1 / 0]) {
      Error.stackTraceLimit = limit;
      const thrown = run(
        "let denied = false; const down = () => { try { down(); } catch (e) {" +
          " if (!denied) try { new Date(); } catch (d) { denied = d.name === 'AuthorityError'; } throw e; } };" +
          "try { down(); } catch {} denied");
      limits.push([thrown, Object.is(Error.stackTraceLimit, limit)]);
    }
    Error.stackTraceLimit = 0;
    try { run("new Date()"); } catch (error) { limits.push(error.guestStack.length); }
    report(limits);`);
  expect(result).toEqual([...Array<boolean[]>(5).fill([true, true]), 0]);
});

test("the host's hook for stacks finds the host's limit", async () => {
  const result = await inFreshRealm(`
    const limits = [];
    const source = CLASS + "Error.stackTraceLimit = 0; for (let i = 0; i < 9; i++) make(); look(make()); make().message;";
    let kept;
    const look = (e) => { kept = e; };
    Error.prepareStackTrace = (error, sites) => { limits.push(Error.stackTraceLimit); return "hook"; };
    const value = run(source, { endowments: { look } });
    String(kept.stack);
    report([value, limits.length > 0 && limits.every((limit) => limit === 10), own().value]);`);
  expect(result).toEqual(["quiet", true, 10]);
});

test("a stack that overflows while errors are made leaves the host's limit", async () => {
  const result = await inFreshRealm(`
    const source = CLASS + "Error.stackTraceLimit = 0; let n = 0; const deep = () => { n++; make(); deep(); };" +
      "for (let i = 0; i < 50; i++) try { deep(); } catch {} n > 50";
    report([run(source), own().value]);`);
  expect(result).toEqual([true, 10]);
});

test("a domain whose code is strict has none", async () => {
  const result = await inFreshRealm(`
    const strict = (source) =>
      createDomain().evaluate(compile(source, { filename: "guest.js", goal: "script", guards: "needed" }));
    report([
      strict("const [E] = [Error]; typeof E.stackTraceLimit"),
      strict("const [E] = [Error]; try { E.stackTraceLimit = 0; 'set' } catch (e) { e.name }"),
      strict("class X extends Error {} Object.getPrototypeOf(X) === Error"),
    ]);`);
  expect(result).toEqual(["undefined", "TypeError", true]);
});
