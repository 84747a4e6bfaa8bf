/**
 * What the bundler puts into the bundles of the command line, and what tells them apart. `alone.cjs` starts an artifact, with the runtime and the
 * verifier; `all.cjs` does everything, with the compiler too.
 */
declare const SALLYPORT_VERSION: string;
declare const SALLYPORT_BUILD: string;
declare const SALLYPORT_ALONE: boolean;
declare const SALLYPORT_IMPORT: (specifier: string) => Promise<unknown>;

/** The version of the package. */
export const VERSION = SALLYPORT_VERSION;

/** A hash over the compiler, the verifier and the runtime that the bundles were built with. */
export const BUILD = SALLYPORT_BUILD;

/** A package that is not in the bundle, since it starts files of its own. A script cannot import by itself. */
export const importModule = <Module>(specifier: string) => SALLYPORT_IMPORT(specifier) as Promise<Module>;

/** That the command has to be done by the other bundle, from its beginning. */
export class NeedsAll extends Error {
  override readonly name = "NeedsAll";
}

/**
 * Stands before all that the bundle for artifacts has not. Throws a {@link NeedsAll} there, and does nothing in the other. What comes after it
 * may be needed by a guest that runs already only where {@link NeedsAll} was ruled out before the guest was started.
 */
export function needsAll(): void {
  if (SALLYPORT_ALONE) throw new NeedsAll();
}

/** What this process has done, which says of which functions it has compiled code. */
export const did = { verify: false };
