/**
 * `fs`: a directory, as the global `fs`.
 *
 * Invariant I1. The directory is an object of the host, made by `directory` of `@sallyport/runtime-guards/node` or by the
 * host itself, and the guest sees it through the membrane: its methods, and nothing above it. This package's main entry
 * loads in browsers, so it knows no file system; the Node entry provides one.
 */

import { isObject } from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import type { Feature } from "./feature.js";
import { makeFeature } from "./install.js";
import { readOptions } from "./options.js";

export interface FsOptions {
  /** The path of the directory; needs `import "@sallyport/runtime-guards/node"`. */
  readonly root?: string;
  /** Default: `"read"`. */
  readonly mode?: "read" | "read-write" | undefined;
  /** How many bytes a file may have that is read or written; default 16 MiB. */
  readonly maxBytes?: number;
  /** A directory object, in place of `root`: attenuated, in memory, of another make. */
  readonly directory?: object;
}

type OpenDirectory = (root: string, options: { mode: FsOptions["mode"]; maxBytes: number | undefined }) => object;

let openDirectory: OpenDirectory | undefined;

/** Called once, when the entry for Node is loaded. */
export function provideDirectories(open: OpenDirectory): void {
  openDirectory = open;
}

export function fsFeature(options: object): Feature {
  const { root, mode, maxBytes, directory } = readOptions<FsOptions>("fs", options, {
    root: ["a path", (v) => typeof v === "string"],
    mode: ['"read" or "read-write"', (v) => v === "read" || v === "read-write"],
    maxBytes: ["a number", (v) => typeof v === "number"],
    directory: ["a directory object", isObject],
  });
  if ((root === undefined) === (directory === undefined)) {
    throw new OptionsError(
      'the feature "fs" is granted with a directory, either { fs: { root: "/srv/data", mode: "read" } } or { fs: { directory } }',
      "options/feature",
    );
  }
  if (directory !== undefined && (mode !== undefined || maxBytes !== undefined)) {
    throw new OptionsError('the feature "fs": a "directory" has its own mode and limits', "options/feature");
  }
  if (directory === undefined && openDirectory === undefined) {
    throw new OptionsError(
      'the feature "fs" with a "root" needs: import "@sallyport/runtime-guards/node"',
      "options/feature",
    );
  }
  const granted = directory ?? openDirectory!(root!, { mode, maxBytes });
  return makeFeature("fs", (context) => context.defineGlobal("fs", context.toGuest(granted)));
}
