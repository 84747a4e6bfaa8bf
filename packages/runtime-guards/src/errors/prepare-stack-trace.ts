/**
 * V8 makes a stack's text when it is first read, by the `Error.prepareStackTrace` of that moment. For one read of the
 * runtime's, another takes its place: the host's would get the guest's raw errors.
 */

import {
  dataDescriptor,
  FeralError,
  reflectApply,
  reflectDefineProperty,
  reflectDeleteProperty,
  reflectGetOwnPropertyDescriptor,
  stringOf,
} from "../primordials.js";
import { isGuestProxy } from "../guards/model.js";
import { readUnmadeStack } from "../intrinsics/native-stack.js";
import { isTamed, rawStack } from "../intrinsics/stack.js";

type Hook = (error: unknown, sites: readonly object[]) => unknown;

const KEY = "prepareStackTrace";

/** Runs `read` under another hook, or under none; where the host's cannot be put aside, gives `undefined` without running it. */
function withHook<T>(hook: Hook | undefined, read: () => T): T | undefined {
  const hosts = reflectGetOwnPropertyDescriptor(FeralError, KEY);
  if (hook === undefined && (hosts === undefined || (hosts.value === undefined && hosts.get === undefined))) {
    return read();
  }
  if (hosts !== undefined && hosts.configurable !== true) return undefined;
  if (!reflectDefineProperty(FeralError, KEY, dataDescriptor(hook, true, false, true))) return undefined;
  try {
    return read();
  } finally {
    if (hosts === undefined) reflectDeleteProperty(FeralError, KEY);
    else reflectDefineProperty(FeralError, KEY, hosts);
  }
}

/** The engine's text of a stack, got without the host's hook; `undefined` where that fails, and where there is none. */
export function stackText(error: object): string | undefined {
  try {
    return withHook(undefined, () => rawStack(error));
  } catch {
    return undefined;
  }
}

/** A hook that throws leaves the stack as it was, unmade: the next who reads it gets what they would have got. */
const ENOUGH = {};

/**
 * The scripts of an error's frames as the engine captured them, innermost first; `""` for a native's. `undefined` where somebody has read or written the
 * stack before, since it is text from then on, which anybody could have written, and in engines that do not tell.
 */
export function capturedScripts(error: object): readonly string[] | undefined {
  let scripts: string[] | undefined;
  const hook: Hook = (of, sites) => {
    if (of === error) {
      const found: string[] = [];
      for (let i = 0; i < sites.length; i++) found[i] = scriptOf(sites[i] as CallSite);
      scripts = found;
    }

    throw ENOUGH;
  };
  try {
    if (!isTamed(error) && !isGuestProxy(error)) withHook(hook, () => readUnmadeStack(error));
  } catch {
    // ENOUGH, or a stack overflow: then nothing is known.
  }
  return scripts;
}

interface CallSite {
  getScriptNameOrSourceURL?: () => unknown;
}

function scriptOf(site: CallSite): string {
  const { getScriptNameOrSourceURL } = site;
  if (typeof getScriptNameOrSourceURL !== "function") return "";
  const name = reflectApply(getScriptNameOrSourceURL, site, []);
  return name === undefined || name === null ? "" : stringOf(name);
}
