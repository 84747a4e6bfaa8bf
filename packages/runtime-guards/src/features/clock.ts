/**
 * `clock`: what time it is, by `Date.now()`, `new Date()`, `Date()`, `performance.now()` and `performance.timeOrigin`.
 *
 * Invariants I1, I7 and R6. The shared facade of `Date` cannot tell whose domain asks, so a domain with the clock has a
 * variant of its own. Instances are the language's, and the guards show the variant as their `constructor`. The time zone is
 * another authority: local time stays Coordinated Universal Time.
 */

import {
  dateNow,
  FERAL_GLOBAL,
  FeralDate,
  isObject,
  mathFloor,
  numberIsFinite,
  reflectApply,
  reflectConstruct,
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import { standInOf } from "../intrinsics/index.js";
import type { Feature } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeConstructorVariant, makeNamespace } from "./guest-objects.js";
import { aFunction, readOptions } from "./options.js";

export interface ClockOptions {
  /** The time in milliseconds since 1970; the host's clock where it is left out. */
  readonly now?: () => number;
  /** The guest is told multiples of so many milliseconds: 1 where it is left out. A coarse clock measures less of the host. */
  readonly resolution?: number;
}

const toStringOf = (date: object): string =>
  reflectApply(standInOf(FeralDate.prototype.toString) as Function, date, []) as string;

export function clockFeature(options: object): Feature {
  const { now, resolution = 1 } = readOptions<ClockOptions>("clock", options, {
    now: aFunction,
    resolution: ["a number of milliseconds above 0", (v) => typeof v === "number" && v > 0 && numberIsFinite(v)],
  });
  return makeFeature("clock", (context) => {
    const { guestFunction } = context;
    const coarse = (time: number): number => mathFloor(time / resolution) * resolution;

    function hostTime(): number {
      const time = now === undefined ? dateNow() : context.callHost(now);
      if (typeof time === "number" && numberIsFinite(time)) return time;
      return deny("authority", "authority/clock", "the host's clock gave no finite number");
    }

    const tell = (): number => coarse(hostTime());
    context.services.now = tell;

    const variant = makeConstructorVariant(
      FeralDate,
      { now: guestFunction("now", 0, tell) },
      (args, newTarget, facade) => {
        if (newTarget === undefined) return toStringOf(new FeralDate(tell()));
        return reflectConstruct(facade, args.length === 0 ? [tell()] : args, newTarget);
      },
    );
    context.defineGlobal("Date", variant);
    context.substitute(standInOf(FeralDate)!, variant);

    // Counted from the making of the domain: when the host's process began is not the guest's to know.
    const origin = tell();
    const sinceStart = now === undefined ? monotonic() : () => hostTime() - origin;
    context.defineGlobal(
      "performance",
      makeNamespace({ now: guestFunction("now", 0, () => coarse(sinceStart())), timeOrigin: origin }, "Performance"),
    );
  });
}

/** Milliseconds since this call, by a clock that is never set back, where the host has one. */
function monotonic(): () => number {
  const performance = FERAL_GLOBAL.performance as { readonly now: unknown } | undefined;
  const source = isObject(performance) && typeof performance.now === "function" ? performance.now : undefined;
  const read = (): number => (source === undefined ? dateNow() : (reflectApply(source, performance, []) as number));
  const start = read();
  return () => read() - start;
}
