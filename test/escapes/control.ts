/** Runs an attack as plain JavaScript, where it must succeed: in a realm of its own, or in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import { type Attack, prelude, world } from "./attack.js";
import { powers } from "./powers/index.js";
import { ESCAPED } from "./report.js";

export async function runControl(attack: Attack): Promise<boolean> {
  const { control } = attack.expectation;
  if (control === "context")
    return withRejections(
      () => {},
      () => runInRealm(attack),
    );
  return runInProcess(attack, control === "module" ? "module" : "commonjs");
}

/** `host` comes raw from a second realm, so that an attack on it cannot reach the realm of the tests. */
async function runInRealm(attack: Attack): Promise<boolean> {
  const context = makeRealm();
  const reports = runInContext(
    "const reports = []; const escaped = (value) => (reports.push(value), value); reports",
    context,
  ) as unknown[];
  const { host, powers: power, repeat = 1 } = attack.expectation;
  const raw = power === undefined ? null : powers[power]!.raw;
  if (raw !== null) Object.assign(context, raw());
  if (host) (context as { host?: unknown }).host = makeWorld(makeRealm());
  runInContext("/(host secret)/.exec('host secret')", context);
  for (const text of [prelude, attack.victim]) if (text !== null) tryInContext(text, context);
  const source = repeat > 1 ? `{${attack.source}\n}` : attack.source;
  for (let turn = 0; turn < repeat; turn++) reports.push(tryInContext(source, context));
  await settle();
  if (power !== undefined && powers[power]!.takesTime) await new Promise((resolve) => setTimeout(resolve, 50));
  return reports.includes(ESCAPED);
}

/** A realm whose global object inherits from nothing of this one. */
const makeRealm = (): Context => createContext(Object.create(null) as Context);

/** The host's endowments, made in `realm`. */
function makeWorld(realm: Context): unknown {
  const make = runInContext(world, realm) as (foreign: unknown) => unknown;
  return make(runInContext("globalThis", makeRealm()));
}

function tryInContext(source: string, context: Context): unknown {
  try {
    return runInContext(source, context);
  } catch {
    return undefined; // The attack may end in an error after it succeeded; the reports decide.
  }
}

function runInProcess(attack: Attack, type: "module" | "commonjs"): boolean {
  const report = `const escaped = (value) => (value === "${ESCAPED}" && process.stdout.write("${ESCAPED}\\n"), value);`;
  const folder = mkdtempSync(join(tmpdir(), "sallyport-control-"));
  try {
    const file = join(folder, type === "module" ? "attack.mjs" : "attack.cjs");
    writeFileSync(file, [report, prelude, attack.victim ?? "", attack.source].join("\n"));
    return spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 20_000 }).stdout.includes(ESCAPED);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs what may leave rejections that nobody handles, which the runner would report, and calls `onRejection` for each. */
export async function withRejections<T>(onRejection: (reason: unknown) => void, run: () => Promise<T>): Promise<T> {
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", onRejection);
  try {
    return await run();
  } finally {
    await settle();
    process.off("unhandledRejection", onRejection);
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
}

/** Lets promise reactions, and what they start, run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
