import { inspect } from "node:util";
import { createDomain, type DomainOptions } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import type { Powers } from "./index.js";

const DAY = 86_400_000;
const LOCALE = "th-TH";
const ZONE = "Asia/Tokyo";

/** What tells on which side of the boundary something is; the same for a guarded and for a plain run. */
function tellers(): Record<string, unknown> & { readonly print: (...args: unknown[]) => void } {
  const lines: unknown[] = [];
  const bytes = new Uint8Array([1, 2, 3]);
  const hostTimer = setTimeout(() => undefined, 1000);
  hostTimer.unref();
  let held: Uint8Array | undefined;
  return {
    print: (...args) => void lines.push(...args),
    printed: () => lines.map((line) => (typeof line === "string" ? line : inspect(line, { showHidden: true, depth: 9 }))).join("\n"),
    hasGotObjects: () => (lines.some((line) => typeof line !== "string") ? "ESCAPED" : "text"),
    isTime: (v: unknown) => (typeof v === "number" && Math.abs(v - Date.now()) < 2 * DAY ? "ESCAPED" : "no time"),
    isHostLocale: (v: unknown) => (v === new Intl.NumberFormat().resolvedOptions().locale ? "ESCAPED" : String(v)),
    isHostZone: (v: unknown) => (String(v).includes("Chatham") || v === -765 || v === -825 ? "ESCAPED" : "another zone"),
    hostTimer: () => Number(hostTimer),
    isTimerAlive: () => ((hostTimer as unknown as { _destroyed: boolean })._destroyed ? "ESCAPED" : "alive"),
    hostBytes: bytes,
    isDetached: () => (bytes.byteLength === 0 ? "ESCAPED" : "attached"),
    keep: (v: Uint8Array) => void (held = v),
    kept: () => held?.[0],
  };
}

const compileText = (source: string): ReturnType<typeof compile> => compile(source, { goal: "script" });

function grant(): Pick<DomainOptions, "features" | "endowments"> {
  const { print, ...endowments } = tellers();
  return {
    features: {
      console: { sink: (level: unknown, text: unknown) => print(level, text) },
      timers: true,
      intl: { locale: LOCALE, timeZone: ZONE },
      text: true,
      "structured-clone": true,
      gc: true,
      "shared-memory": true,
      random: { seed: "a seed" },
      eval: { compile: compileText },
    },
    endowments: { ...endowments, isFirst: (n: unknown) => (n === FIRST ? "first" : "ESCAPED") },
  };
}

/** What the generator of that seed gives first. */
const FIRST = createDomain({ features: { random: { seed: "a seed" } } }).evaluate(compile("Math.random()"));

let next = 0;

/** The platform's, as a careless host hands them over; classes are heirs, so that writing to them does not change this realm. */
function raw(): Record<string, unknown> {
  const { print, ...rest } = tellers();
  class TextEncoder {
    encode(text: string): Uint8Array {
      return Buffer.from(text);
    }
  }
  return {
    ...rest,
    isFirst: (n: unknown) => (n === 1 ? "first" : "ESCAPED"),
    console: { log: (...args: unknown[]) => print(...args), table: print, dir: print, group: print, error: print, trace: print },
    performance: { now: () => performance.now(), timeOrigin: performance.timeOrigin },
    setTimeout: (f: unknown, ...more: unknown[]) =>
      typeof f === "string" ? (0, eval)(f) : (setTimeout as (...args: unknown[]) => unknown)(f, ...more),
    clearTimeout,
    structuredClone,
    URL: class extends URL {},
    URLSearchParams: class extends URLSearchParams {},
    TextDecoder: class extends TextDecoder {},
    TextEncoder,
    atob,
    crypto: { random: () => ++next },
  };
}

/** Every feature of computation, and no clock. */
export const features: Powers = { grant, raw, takesTime: false, restricts: true };
export const featuresLater: Powers = { ...features, takesTime: true };
