/** What nobody took: it is told to the domain that it came from, and never ends the process. */
import { createDomain, type GuestError } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { runInFreshRealm } from "../harness/fresh-realm.js";

/** Runs each program in a domain that listens, alone in a process; gives what each was told. */
const told = async (sources: readonly string[], rest = ""): Promise<Record<string, string[]>> =>
  (await runInFreshRealm(
    `import { createDomain } from "@sallyport/runtime-guards";
     import { compile } from "@sallyport/transform";
     const told = {};
     const warnings = [];
     process.on("warning", ({ name, message }) => warnings.push(name + ": " + message.split("\\n")[0]));
     const modules = { late: compile("await 1; throw new Error('from a module')", { goal: "module", profile: "compat" }) };
     const open = (key) => {
       const onUnhandled = (error) => void (told[key] ??= []).push(error.name + " " + error.message);
       return createDomain({ name: key, onUnhandled, modules, endowments: { fail: async () => { throw new RangeError("the host's") } } });
     };
     const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
     for (const source of input) {
       open(source).evaluate(compile(source, { goal: "script", profile: "compat" }));
       await settle();
     }
     ${rest}
     await settle();
     report({ ...told, warnings });`,
    { input: sources },
  )) as Record<string, string[]>;

describe("an unhandled rejection is told to its domain, born in", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Promise.resolve().then(() => { throw new Error('a') }); 0", "GuestError a"],
    ["(async () => { throw new TypeError('b') })(); 0", "GuestError b"],
    ["(async function* () { throw new Error('c') })().next(); 0", "GuestError c"],
    ["import('late'); 0", "GuestError from a module"],
    ["import('nowhere'); 0", 'ImportError there is no module "nowhere", imported by'],
    ["fail(); 0", "RangeError the host's"],
    ["new Promise((_, reject) => reject(new Error('d'))); 0", "GuestError d"],
    ["(async () => { throw new Error('to the host') })()", "GuestError to the host"],
    ["(async () => { const f = (n) => f(n + 1) + 1; f(0) })(); 0", "GuestError Maximum call stack size exceeded"],
    ["(async () => { for await (const x of [Promise.reject(new Error('f'))]); })(); 0", "GuestError f"],
  ];

  test("every way that a guest has", async () => {
    const result = await told(cases.map(([source]) => source));
    for (const [source, message] of cases) {
      expect(result[source], source).toHaveLength(1);
      expect(result[source]![0]!.startsWith(message), `${source}: ${result[source]![0]!}`).toBe(true);
    }
    expect(result["warnings"]).toEqual([]);
  });

  test.each([
    "1",
    "'text'",
    "undefined",
    "(await Promise.any([Promise.reject(new Error('e'))]))",
    "{}",
    "() => 1",
    "new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 2 } })",
  ])("a promise whose reason tells no domain, where one listens: %s", async (reason) => {
    const source = `(async () => { throw ${reason} })(); 0`;
    const result = await told([source]);
    expect(result[source]).toHaveLength(1);
    expect(result["warnings"]).toEqual([]);
  });
});

test("what is handled late, but before the engine gives up, is told to nobody", async () => {
  const source =
    "const p = Promise.reject(new Error('x')); Promise.resolve().then(() => {}).then(() => p.catch(() => 1)); 0";
  expect(await told([source])).toEqual({ warnings: [] });
});

test("what shows no domain where there are several is a warning", async () => {
  const result = await told(
    ["1", "2"],
    `open("a").evaluate(compile("(async () => { throw 3 })(); 0", { goal: "script" }));
     open("b").evaluate(compile("(async () => { throw 'control \\\\u001b[2J' })(); 0", { goal: "script" }));`,
  );
  const text = "UnhandledRejection: a promise was rejected, and nobody handled it: ";
  expect(result["warnings"]).toEqual([`${text}3`, `${text}control  [2J`]);
});

test("a domain that was revoked is not heard of, and ends no process", async () => {
  const rest = `
    const domain = open("gone");
    domain.evaluate(compile("(async () => { await 1; throw new Error('x') })(); 0", { goal: "script" }));
    domain.revoke();`;
  expect(await told([], rest)).toEqual({ warnings: [] });
});

test("what onUnhandled throws is dropped, and all are counted", async () => {
  const result = await runInFreshRealm(`
    import { createDomain } from "@sallyport/runtime-guards";
    import { compile } from "@sallyport/transform";
    const domain = createDomain({ onUnhandled: () => { throw new Error("careless") } });
    domain.evaluate(compile("for (const n of [1, 2]) (async () => { throw n })(); 0", { goal: "script" }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    report(domain.usage());`);
  expect(result).toMatchObject({ unhandled: 2 });
});

test("one listener serves all domains, and none is there before the first", async () => {
  const result = await runInFreshRealm(`
    import { createDomain } from "@sallyport/runtime-guards";
    const counts = [process.listenerCount("unhandledRejection")];
    try { createDomain({ features: ["nothing"] }) } catch { counts.push(process.listenerCount("unhandledRejection")) }
    createDomain();
    createDomain({ onUnhandled() {} });
    report([...counts, process.listenerCount("unhandledRejection")]);`);
  expect(result).toEqual([0, 0, 1]);
});

test("a rejection that the host took by the membrane is the host's, and not told", async () => {
  const heard: unknown[] = [];
  const domain = createDomain({ onUnhandled: (error) => heard.push(error) });
  const artifact = compile("(async () => { throw new Error('mine') })()", { goal: "script" });
  const promise = domain.evaluate(artifact) as Promise<unknown>;
  const error = await promise.catch((e: unknown) => e as GuestError);
  expect((error as GuestError).message).toBe("mine");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual([]);
});
