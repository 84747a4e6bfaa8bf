/**
 * `sallyport run` of what needs no compiler: an artifact, or what is in the cache, that names no other modules. One file with all of it, whose
 * compiled code `bin/sallyport.js` keeps.
 */
import { did } from "./bundle.js";
import { registerRun } from "./commands/run.js";
import { runProcess } from "./process.js";

/** Gives false, before anything was done, where it does need one. */
export function run(): Promise<boolean> {
  return runProcess(registerRun);
}

/** Whether a run has verified an artifact: not where it was in the cache. */
export const hasVerified = (): boolean => did.verify;
