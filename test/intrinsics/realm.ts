/** The intrinsics' modules as they are built, and programs in a realm of their own that import them. */

import { runInFreshRealm } from "../harness/fresh-realm.js";

export * from "../../packages/runtime-guards/dist/unbundled/intrinsics/index.js";
import {
  allPermits,
  baseGlobal,
  baseGlobalNames,
} from "../../packages/runtime-guards/dist/unbundled/intrinsics/index.js";
export * as model from "../../packages/runtime-guards/dist/unbundled/guards/model.js";
export * as privateNames from "../../packages/runtime-guards/dist/unbundled/guards/private-names.js";
export * as capture from "../../packages/runtime-guards/dist/unbundled/intrinsics/capture.js";
export { featureOf, hostNames } from "../../packages/runtime-guards/dist/unbundled/guards/host-names.js";
export * as tamed from "../../packages/runtime-guards/dist/unbundled/intrinsics/tamed/index.js";

const at = (path: string): string =>
  JSON.stringify(new URL(`../../packages/runtime-guards/dist/unbundled/${path}`, import.meta.url).href);

/**
 * Runs a program in a fresh process. `load()` in it gives the intrinsics' module, so that what stands before the call
 * happens before the runtime is loaded, and `capture()` the capture's.
 */
export function inFreshRealm(program: string): Promise<unknown> {
  return runInFreshRealm(`
    const load = () => import(${at("intrinsics/index.js")});
    const capture = () => import(${at("intrinsics/capture.js")});
    ${program}`);
}

/** The globals of every domain, as a guest sees them. */
export const baseGlobals: ReadonlyMap<string, unknown> = new Map(
  baseGlobalNames.flatMap((name) => {
    const own = baseGlobal(name);
    return own === undefined ? [] : [[name, own.value as unknown]];
  }),
);

/** The permit table by path. */
export const permits = allPermits();
