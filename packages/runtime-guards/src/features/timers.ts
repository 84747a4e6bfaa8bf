/**
 * `timers`: `setTimeout`, `setInterval`, `setImmediate`, `queueMicrotask`, and what clears them.
 *
 * Invariants I1, I7 and I10. A timer is a number that means something in its own domain only: Node's `Timeout` leads to the
 * list of all timers of the process. A handler is a function and never text; it is called without a receiver, and what it
 * throws is reported, since nobody awaits it. `revoke` clears them all, so that no timer keeps the process alive.
 */

import {
  FERAL_GLOBAL,
  FeralMap,
  mapClear,
  mapDelete,
  mapForEach,
  mapGet,
  mapSet,
  mapSize,
  numberOf,
  promiseResolve,
  promiseThen,
  reflectApply,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { toPrimitive } from "../guards/coercion.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { readOptions } from "./options.js";

export interface TimersOptions {
  /** How many timers may be pending at a time; 10,000 where it is left out. Microtasks are not counted. */
  readonly max?: number;
}

const DEFAULT_MAX = 10_000;
/** Engines take a longer delay for none. */
const MAX_DELAY = 0x7fffffff;

export function timersFeature(options: object): Feature {
  const { max = DEFAULT_MAX } = readOptions<TimersOptions>("timers", options, {
    max: ["a number above 0", (v) => typeof v === "number" && v > 0],
  });
  return makeFeature("timers", (context) => install(context, max));
}

/** How a kind of timer is started and stopped at the host. */
interface Kind {
  readonly pending: Map<number, unknown>;
  readonly repeats: boolean;
  start(run: () => void, delay: number): unknown;
  stop(handle: unknown): void;
}

function hostFunction(name: string): (...args: unknown[]) => unknown {
  const f: unknown = FERAL_GLOBAL[name];
  if (typeof f !== "function") {
    throw new OptionsError(`the feature "timers" is not possible here: this host has no ${name}`, "options/feature");
  }
  return (...args) => reflectApply(f, FERAL_GLOBAL, args);
}

function makeKind(set: string, clear: string, repeats: boolean): Kind {
  return { pending: new FeralMap(), repeats, start: hostFunction(set), stop: hostFunction(clear) };
}

function install(context: FeatureContext, max: number): void {
  const timeouts = makeKind("setTimeout", "clearTimeout", false);
  const intervals: Kind = { ...makeKind("setInterval", "clearInterval", true), pending: timeouts.pending };
  // Browsers have none: then it is a timeout of no delay.
  const immediates: Kind =
    typeof FERAL_GLOBAL.setImmediate === "function"
      ? makeKind("setImmediate", "clearImmediate", false)
      : { ...makeKind("setTimeout", "clearTimeout", false) };
  /** Intervals share their numbers with timeouts, and `clearTimeout` clears either. */
  const stops = new FeralMap<number, Kind>();
  let lastId = 0;

  function start(kind: Kind, name: string, handler: unknown, delay: number, args: readonly unknown[]): number {
    assertHandler(name, handler);
    if (mapSize(timeouts.pending) + mapSize(immediates.pending) >= max) {
      deny("budget", "budget/timers", `no more than ${max} timers may be pending in this domain`);
    }
    const id = ++lastId;
    const handle = kind.start(() => {
      if (!kind.repeats) forget(kind, id);
      context.callGuest(handler, args);
    }, delay);
    mapSet(kind.pending, id, handle);
    mapSet(stops, id, kind);
    return id;
  }

  function forget(kind: Kind, id: number): void {
    mapDelete(kind.pending, id);
    mapDelete(stops, id);
  }

  function stop(pending: Map<number, unknown>, id: unknown): void {
    const kind = typeof id === "number" ? mapGet(stops, id) : undefined;
    if (kind === undefined || kind.pending !== pending) return;
    const handle = mapGet(pending, id as number);
    forget(kind, id as number);
    kind.stop(handle);
  }

  context.onRevoke(() => {
    mapForEach(stops, (kind, id) => kind.stop(mapGet(kind.pending, id)));
    mapClear(stops);
    mapClear(timeouts.pending);
    mapClear(immediates.pending);
  });

  const define = (name: string, length: number, f: (...args: unknown[]) => unknown): void =>
    context.defineGlobal(name, context.guestFunction(name, length, f));
  define("setTimeout", 1, (f, delay, ...args) => start(timeouts, "setTimeout", f, delayOf(delay), args));
  define("setInterval", 1, (f, delay, ...args) => start(intervals, "setInterval", f, delayOf(delay), args));
  define("setImmediate", 1, (f, ...args) => start(immediates, "setImmediate", f, 0, args));
  define("clearTimeout", 1, (id) => stop(timeouts.pending, id));
  define("clearInterval", 1, (id) => stop(timeouts.pending, id));
  define("clearImmediate", 1, (id) => stop(immediates.pending, id));
  define("queueMicrotask", 1, (f) => {
    assertHandler("queueMicrotask", f);
    void promiseThen(promiseResolve(undefined), () => context.callGuest(f, []));
  });
}

function assertHandler(name: string, handler: unknown): asserts handler is Function {
  if (typeof handler === "function") return;
  if (typeof handler === "string") {
    deny("authority", "authority/eval", `${name} takes a function: text is not evaluated`);
  }
  throwTypeError(`the first argument of ${name} must be a function`);
}

function delayOf(v: unknown): number {
  const delay = numberOf(toPrimitive(v, "number"));
  return delay >= 1 && delay <= MAX_DELAY ? delay : 1;
}
