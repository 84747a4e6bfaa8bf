/**
 * I10 and I12: no rejection of a guest ends the host's process, with an `onUnhandled` or without; the host's own ends it as before.
 * One process for each row; the guests' rejections of a row come one after the other.
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const HERE = dirname(fileURLToPath(import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function runHost(program: string, flags: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, "--input-type=module", "--eval", program], {
      cwd: join(HERE, ".."),
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 30_000,
    });
    const text = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...text }));
  });
}

/** Each leaves a rejection of a guest's unhandled. */
const GUESTS = [
  "Promise.resolve().then(() => { throw 1 }); 0",
  "Promise.reject(1); 0",
  "new Promise((_, reject) => reject('text')); 0",
  "(async () => { throw undefined })(); 0",
  "(async () => { throw new Error('a') })(); 0",
  "(async () => { throw Object.freeze(new Error('b')) })(); 0",
  "(async () => { throw Object.freeze({}) })(); 0",
  "(async () => { throw new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 2 }, getOwnPropertyDescriptor() { throw 3 } }) })(); 0",
  "(async () => { throw new Proxy(new Error('c'), {}) })(); 0",
  "(async function* () { throw new Error('d') })().next(); 0",
  "(async function* () { throw 1 })().next(); 0",
  "import('late'); 0",
  "import('nowhere'); 0",
  "Promise.any([]); 0",
  // Natives that the engine runs without a frame of the guest's.
  "Promise.resolve('{').then(JSON.parse); 0",
  "const p = Promise.resolve().then(() => p); 0",
  // What looks like the host's.
  "(async () => { const e = new Error('e'); e.stack = 'Error: e\\n    at main (file:///host/main.js:1:1)'; throw e })(); 0",
  "(async () => { const e = new Error('f'); delete e.stack; throw e })(); 0",
  "class E extends Error { stack = 'Error\\n    at file:///host/main.js:1:1' } (async () => { throw new E() })(); 0",
  "(async () => { const o = {}; Error.captureStackTrace(o); throw o })(); 0",
  "(async () => { const f = (n) => f(n + 1) + 1; f(0) })(); 0",
  "each([1].forEach.bind([1], Reflect.construct.bind(null, Promise, [JSON.parse], Promise, 0))); 0",
  // Promises that crossed.
  "fail(); 0",
  "failWith1(); 0",
  "drop((async () => { throw new Error('g') })()); 0",
  "drop(Promise.reject(1)); 0",
  "derive((async () => { throw new Error('h') })()); 0",
  "(async () => { throw new Error('to the host') })()",
  "later(async () => { throw new Error('i') }); 0",
  "later(async () => { throw 1 }); 0",
];

const setUp = (options: string): string => `
  import { createDomain } from "@sallyport/runtime-guards";
  import { compile } from "@sallyport/transform";
  const drop = (promise) => { promise };
  const derive = (promise) => { promise.then(() => 1) };
  const later = (f) => void setTimeout(() => { try { f() } catch {} });
  const each = (f) => { f() };
  const fail = async () => { throw new RangeError("the host's") };
  const failWith1 = async () => { throw 1 };
  const modules = { late: compile("await 1; throw new Error('from a module')", { goal: "module" }) };
  const open = () => createDomain({ modules, endowments: { later, drop, derive, each, fail, failWith1 }, ${options} });
  const evaluate = (domain, source) => domain.evaluate(compile(source, { goal: "script", profile: "compat" }));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  process.on("warning", () => {});
`;

describe("no rejection of a guest ends the process", () => {
  test.each([
    ["one domain", "", "", true],
    ["one domain with an onUnhandled", "onUnhandled() {}", "", true],
    ["one domain with a careless onUnhandled", "onUnhandled() { throw new Error('careless') }", "", true],
    ["a second domain beside it", "", "const other = open();", false],
    ["a second domain that listens", "", "const other = createDomain({ onUnhandled() {} });", false],
  ])("%s", async (_, options, rest, isCounted) => {
    const { code, out, err } = await runHost(`${setUp(options)} ${rest}
      const domain = open();
      for (const source of ${JSON.stringify(GUESTS)}) { evaluate(domain, source); await settle(); }
      domain.import("late");
      await settle();
      console.log(JSON.stringify({ unhandled: domain.usage().unhandled }));`);
    expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
    // The host drops one more, an import.
    if (isCounted) expect(JSON.parse(out)).toEqual({ unhandled: GUESTS.length + 1 });
  });

  test("where many frames are kept", async () => {
    const { code, err } = await runHost(
      `${setUp("")} const domain = open(); for (const source of ${JSON.stringify(GUESTS)}) { evaluate(domain, source); await settle(); }`,
      ["--stack-trace-limit=100"],
    );
    expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  });

  test("after the domain was revoked", async () => {
    const { code, err } = await runHost(`${setUp("")}
      for (const source of ${JSON.stringify(GUESTS)}) { const domain = open(); evaluate(domain, source); domain.revoke(); await settle(); }`);
    expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  });
});

/** Each ends a process, in its own way, where nothing is loaded. */
const HOSTS = [
  `(async () => { throw new Error("of the host") })();`,
  `Promise.reject(new TypeError("of the host"));`,
  `class Own extends Error {} Promise.resolve().then(() => { throw new Own("of the host") });`,
  `import { readFile } from "node:fs/promises"; (async () => { await readFile("/there/is/none") })();`,
  `process.on("uncaughtException", (e) => { console.log(e.message); process.exit(7) }); Promise.reject(new Error("of the host"));`,
  `process.on("unhandledRejection", (e) => { console.log(e.message) }); Promise.reject(new Error("of the host"));`,
];

describe("the host's own rejections do what they did", () => {
  const first = `import { createDomain } from "@sallyport/runtime-guards";\n`;
  const report = ({ code, out, err }: Ended): object => ({ code, out, err: err.replace(/\[eval1\]:\d+/g, "[eval1]") });

  test.each(HOSTS)("%s", async (own) => {
    for (const domains of ["createDomain();", "createDomain(); createDomain({ onUnhandled() {} });"]) {
      expect(report(await runHost(`${first}${domains}\n${own}`)), domains).toEqual(
        report(await runHost(`${first}\n${own}`)),
      );
    }
  });

  test.each(["warn", "none", "strict", "warn-with-error-code"])("--unhandled-rejections=%s", async (mode) => {
    const flags = [`--unhandled-rejections=${mode}`];
    const own = `Promise.reject(new Error("of the host"));`;
    const { code } = await runHost(`${first}createDomain(); ${own}`, flags);
    expect(code).toBe(mode === "strict" ? 1 : 0);
  });

  test("what nobody can tell from a guest's is a warning", async () => {
    const { code, err } = await runHost(`${first}createDomain(); Promise.reject("of the host");`);
    expect(code).toBe(0);
    expect(err).toContain("UnhandledRejection: a promise was rejected, and nobody handled it: of the host");
  });
});
