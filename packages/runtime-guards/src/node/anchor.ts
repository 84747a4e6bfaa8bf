/// <reference types="node" />
/**
 * How a directory below a root is entered so that nobody leads elsewhere.
 *
 * A path that was checked and then used is two look-ups, and between them anybody who writes the tree can put a symbolic
 * link in place of a directory. On Linux each component is opened relative to the *open* parent, `/proc/self/fd/N/name`, as
 * `openat(2)` does, and never if it is a link; what was entered stays entered, whatever its name means meanwhile. Elsewhere
 * Node has nothing of the kind: components are looked at, the real path is compared before and after, and a swap within
 * that time that is undone again goes unnoticed.
 */

import { constants, existsSync, type Stats } from "node:fs";
import { type FileHandle, lstat, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import process from "node:process";
import { stringStartsWith } from "../primordials.js";
import { AuthorityError } from "../errors/classes.js";

export interface Entered {
  /** A path that means the directory that was entered, for as long as it is not left. */
  readonly path: string;
  /** Throws where the directory can be seen not to be the one that was entered any more. */
  verify(): Promise<void>;
  leave(): Promise<void>;
}

export interface Root {
  readonly path: string;
  readonly device: number;
  readonly inode: number;
}

export type Enter = (root: Root, segments: readonly string[]) => Promise<Entered>;

export const isDescriptorBased: boolean = process.platform === "linux" && existsSync("/proc/self/fd");

const DIRECTORY = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);

function assertRoot(root: Root, stats: Stats): void {
  if (stats.dev !== root.device || stats.ino !== root.inode) {
    throw new AuthorityError("fs: the root directory is not the one that was granted", "fs/root");
  }
}

export const enterByDescriptor: Enter = async (root, segments) => {
  let handle: FileHandle = await open(root.path, DIRECTORY);
  try {
    assertRoot(root, await handle.stat());
    for (let i = 0; i < segments.length; i++) {
      const next = await open(`/proc/self/fd/${handle.fd}/${segments[i]!}`, DIRECTORY);
      await handle.close();
      handle = next;
    }
  } catch (e) {
    await handle.close();
    throw e;
  }
  return { path: `/proc/self/fd/${handle.fd}`, verify: async () => {}, leave: () => handle.close() };
};

export const enterByPath: Enter = async (root, segments) => {
  const look = async (): Promise<string> => {
    let path = root.path;
    assertRoot(root, await lstat(path));
    for (let i = 0; i < segments.length; i++) {
      path = join(path, segments[i]!);
      const stats = await lstat(path);
      if (stats.isSymbolicLink()) throw new AuthorityError("fs: symbolic links are not followed", "fs/link");
    }
    const real = await realpath(path);
    if (real !== root.path && !stringStartsWith(real, root.path + sep)) {
      throw new AuthorityError("fs: this leads out of the directory", "fs/path");
    }
    return real;
  };
  const path = await look();
  return {
    path,
    async verify() {
      if ((await look()) !== path) throw new AuthorityError("fs: the directory was moved meanwhile", "fs/path");
    },
    leave: async () => {},
  };
};
