/**
 * A directory as an object with no way up: invariants I1 and I9.
 *
 * What a path may not do is closed twice: by its text (`../attenuators/paths.ts`: `..`, absolute paths, other systems'
 * spellings of them), and by how it is walked (`./anchor.ts`: no symbolic link is followed, races included). Only regular
 * files are opened: a FIFO would hang, a device would act. Messages have the guest's own paths, never the host's.
 */

import { constants, lstatSync, realpathSync, type Stats } from "node:fs";
import { type FileHandle, lstat, mkdir, open, opendir, rmdir, unlink } from "node:fs/promises";
import {
  arrayConcat,
  arrayJoin,
  arrayPush,
  arrayShift,
  arraySlice,
  arraySort,
  FERAL_GLOBAL,
  FeralError,
  FeralMap,
  FeralPromise,
  FeralUint8Array,
  isObject,
  mapGet,
  numberIsSafeInteger,
  objectFreeze,
  reflectDefineProperty,
  dataDescriptor,
  stringOf,
  typedArrayByteLength,
  typedArraySubarray,
  typedArrayTag,
} from "../primordials.js";
import { segmentsOf } from "../attenuators/paths.js";
import { AuthorityError, OptionsError, SallyportError } from "../errors/classes.js";
import { inheritsFrom } from "../guards/model.js";
import { type Enter, enterByDescriptor, enterByPath, type Entered, isDescriptorBased, type Root } from "./anchor.js";

export interface DirectoryOptions {
  /** Default: `"read"`. */
  readonly mode?: "read" | "read-write" | undefined;
  /** How many bytes a file may have that is read or written, and a list of names in all; default 16 MiB. */
  readonly maxBytes?: number | undefined;
}

export type EntryKind = "file" | "directory" | "other";

export interface Directory {
  /** The bytes of a file. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The text of a file, decoded as UTF-8. */
  readonly readText: (path: string) => Promise<string>;
  /** What is in a directory; default: in this one. Sorted by name. */
  readonly list: (path?: string) => Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>;
  /** Kind and size; not the times, which would be a clock. */
  readonly stat: (path: string) => Promise<{ readonly kind: EntryKind; readonly size: number }>;
  readonly has: (path: string) => Promise<boolean>;
  /** A directory below this one, with the same mode; it need not be there yet. */
  readonly directory: (path: string) => Directory;
  /** Only with the mode `read-write`, as the next two: makes a file, or replaces its content. */
  readonly write?: (path: string, data: string | Uint8Array) => Promise<void>;
  /** Makes a directory, and those above it that are missing. */
  readonly makeDirectory?: (path: string) => Promise<void>;
  /** Removes a file, a link, or an empty directory. */
  readonly remove?: (path: string) => Promise<void>;
}

/**
 * Gives the directory `root` as an object, to be handed on; of it nothing outside of `root` can be reached: not by `..` or
 * absolute paths, not by symbolic links (none is followed, links within `root` included), not by swapping one in while
 * an operation runs (on Linux; elsewhere there is a residual race, see docs/features/fs.md).
 *
 * Does not see through hard links and mount points: what is mounted or hard-linked below `root` is in it. A file that has
 * several hard links is not written.
 *
 * Throws an `OptionsError` where `root` is no directory. The methods reject with an `AuthorityError`: `fs/path`, `fs/link`,
 * `fs/kind` (neither a file nor a directory), `fs/size`, `fs/root` (the root was replaced), and for the system's own
 * errors with an error of its code, such as `ENOENT`, and a message without the host's paths.
 */
export function directory(root: string, options: DirectoryOptions = {}): Directory {
  return openRoot(root, options, isDescriptorBased ? enterByDescriptor : enterByPath);
}

/** The same with a given way to enter. */
export function openRoot(root: string, options: DirectoryOptions, enter: Enter): Directory {
  if (typeof root !== "string") throw new OptionsError('"root" must be a path', "options/type");
  if (!isObject(options)) throw new OptionsError("the options must be an object", "options/type");
  const { mode = "read", maxBytes = 16 * 1024 * 1024 } = options;
  if (mode !== "read" && mode !== "read-write") {
    throw new OptionsError('"mode" must be "read" or "read-write"', "options/value");
  }
  if (!numberIsSafeInteger(maxBytes) || maxBytes < 0) {
    throw new OptionsError('"maxBytes" must be a whole number from 0 on', "options/value");
  }
  let path: string;
  let stats: Stats;
  try {
    path = realpathSync(root);
    stats = lstatSync(path);
  } catch {
    throw new OptionsError(`the directory ${root} is not there`, "options/value");
  }
  if (!stats.isDirectory()) throw new OptionsError(`${root} is no directory`, "options/value");
  const tree: Tree = {
    root: { path, device: stats.dev, inode: stats.ino },
    isWritable: mode === "read-write",
    maxBytes,
    enter,
    take: makeTurns(MAX_CONCURRENT),
  };
  return makeDirectory(tree, []);
}

/** As many operations run at a time; each holds two file descriptors, of which a process has few. */
const MAX_CONCURRENT = 16;

interface Tree {
  readonly root: Root;
  readonly isWritable: boolean;
  readonly maxBytes: number;
  readonly enter: Enter;
  readonly take: <T>(run: () => Promise<T>) => Promise<T>;
}

function makeDirectory(tree: Tree, home: readonly string[]): Directory {
  const { maxBytes } = tree;

  /** Runs an operation on the directory that `path` means, or on the one that holds what it means. */
  async function within<T>(
    path: unknown,
    isDirectory: boolean,
    run: (base: Entered, name: string) => Promise<T>,
  ): Promise<T> {
    const segments = arrayConcat(home as string[], checked(path));
    const shown = arrayJoin(arraySlice(segments, home.length), "/");
    if (!isDirectory && segments.length === home.length) throw new AuthorityError("fs: a name is missing", "fs/path");
    const parents = isDirectory ? segments : arraySlice(segments, 0, segments.length - 1);
    return tree.take(async () => {
      try {
        const base = await tree.enter(tree.root, parents);
        try {
          const result = await run(base, isDirectory ? "." : segments[segments.length - 1]!);
          await base.verify();
          return result;
        } finally {
          await base.leave();
        }
      } catch (e) {
        throw withoutPaths(e, shown);
      }
    });
  }

  const read = (path: string): Promise<Uint8Array> =>
    within(path, false, async ({ path: base, verify }, name) => {
      await assertRegular(`${base}/${name}`);
      const handle = await open(`${base}/${name}`, constants.O_RDONLY | SAFE);
      try {
        const stats = await handle.stat();
        assertFile(stats);
        await verify();
        const { size } = stats;
        return await readAll(handle, size, maxBytes);
      } finally {
        await handle.close();
      }
    });

  const reading: Directory = {
    read,
    readText: async (path) => decode(await read(path)),
    list: (path = "") =>
      within(path, true, async ({ path: base }) => {
        const names: { readonly name: string; readonly kind: EntryKind }[] = [];
        let length = 0;
        const entries = await opendir(`${base}/.`);
        for await (const entry of entries) {
          length += entry.name.length;
          if (length > maxBytes) throw tooLarge(maxBytes);
          arrayPush(names, objectFreeze({ name: entry.name, kind: kindOf(entry) }));
        }
        return objectFreeze(sortedByName(names));
      }),
    stat: (path) => {
      const isSelf = checked(path).length === 0;
      return within(path, isSelf, async ({ path: base }, name) => {
        const stats = await lstat(`${base}/${name}`);
        const { size } = stats;
        return objectFreeze({ kind: kindOf(stats), size: stats.isFile() ? size : 0 });
      });
    },
    async has(path) {
      try {
        await reading.stat(path);
        return true;
      } catch (e) {
        const code: unknown = isObject(e) ? (e as { code?: unknown }).code : undefined;
        if (code === "ENOENT" || code === "ENOTDIR") return false;
        throw e;
      }
    },
    directory: (path) => makeDirectory(tree, arrayConcat(home as string[], checked(path))),
  };
  if (!tree.isWritable) return objectFreeze(reading);

  const { list, stat, has } = reading;
  return objectFreeze({
    read,
    readText: reading.readText,
    list,
    stat,
    has,
    directory: reading.directory,
    write: (path: string, data: string | Uint8Array) => {
      const bytes = bytesOf(data);
      return within(path, false, async ({ path: base, verify }, name) => {
        if (typedArrayByteLength(bytes) > maxBytes) throw tooLarge(maxBytes);
        await assertRegular(`${base}/${name}`);
        const handle = await open(`${base}/${name}`, constants.O_WRONLY | constants.O_CREAT | SAFE, 0o666);
        try {
          const stats = await handle.stat();
          assertFile(stats);
          if (stats.nlink > 1) throw new AuthorityError("fs: a file with several links is not written", "fs/link");
          await verify();
          await handle.truncate(0);
          await writeAll(handle, bytes);
        } finally {
          await handle.close();
        }
      });
    },
    async makeDirectory(path: string): Promise<void> {
      const segments = checked(path);
      for (let i = 1; i <= segments.length; i++) {
        await within(arrayJoin(arraySlice(segments, 0, i), "/"), false, async ({ path: base }, name) => {
          try {
            await mkdir(`${base}/${name}`);
          } catch (e) {
            if ((e as { code?: unknown }).code !== "EEXIST") throw e;
          }
        });
      }
      // Whatever was there already is a directory.
      await within(path, true, async () => undefined);
    },
    remove: (path: string) =>
      within(path, false, async ({ path: base }, name) => {
        const stats = await lstat(`${base}/${name}`);
        await (stats.isDirectory() ? rmdir : unlink)(`${base}/${name}`);
      }),
  });
}

// ----------------------------------------------------------------------------------------------------------- paths

/** The most that the usual file systems take. */
const MAX_SEGMENTS = 256;

function checked(path: unknown): string[] {
  const segments = segmentsOf(path);
  if (segments === undefined || segments.length > MAX_SEGMENTS) {
    throw new AuthorityError("fs: the path must be a relative one, without a way up", "fs/path");
  }
  return segments;
}

// ----------------------------------------------------------------------------------------------------------- files

/** Not through a link, and without waiting for the other end of a FIFO. */
const SAFE = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Before a file is opened, since opening alone makes some devices act; what is opened is looked at again. */
async function assertRegular(path: string): Promise<void> {
  let stats: Stats;
  try {
    stats = await lstat(path);
  } catch (e) {
    if ((e as { code?: unknown }).code === "ENOENT") return;
    throw e;
  }
  assertFile(stats);
}

function assertFile(stats: Stats): void {
  if (stats.isSymbolicLink()) throw new AuthorityError("fs: symbolic links are not followed", "fs/link");
  if (!stats.isFile()) throw new AuthorityError("fs: only regular files are read and written", "fs/kind");
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): EntryKind {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
}

const tooLarge = (maxBytes: number): Error =>
  new AuthorityError(`fs: this is more than the ${maxBytes} bytes that were granted`, "fs/size");

/** Reads one byte more than the file says, to see that it has not grown. */
async function readAll(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array> {
  if (size > maxBytes) throw tooLarge(maxBytes);
  const bytes = new FeralUint8Array(size + 1);
  let length = 0;
  while (length < typedArrayByteLength(bytes)) {
    const { bytesRead } = await handle.read(bytes, length, typedArrayByteLength(bytes) - length, null);
    if (bytesRead === 0) return new FeralUint8Array(typedArraySubarray(bytes, 0, length));
    length += bytesRead;
  }
  throw new AuthorityError("fs: the file changed while it was read", "fs/size");
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  const length = typedArrayByteLength(bytes);
  while (written < length) {
    const { bytesWritten } = await handle.write(bytes, written, length - written, null);
    written += bytesWritten;
  }
}

/** A copy, so that what is written is what was given. */
function bytesOf(data: unknown): Uint8Array {
  if (typeof data === "string") {
    const { TextEncoder } = FERAL_GLOBAL as { TextEncoder: new () => { encode(text: string): Uint8Array } };
    return new TextEncoder().encode(data);
  }
  if (typedArrayTag(data) === "Uint8Array") return new FeralUint8Array(data as Uint8Array);
  throw new OptionsError("fs: write takes a text or a Uint8Array", "options/type");
}

function decode(bytes: Uint8Array): string {
  const { TextDecoder } = FERAL_GLOBAL as { TextDecoder: new () => { decode(bytes: Uint8Array): string } };
  return new TextDecoder().decode(bytes);
}

type Named = { readonly name: string };

function sortedByName<T extends Named>(list: T[]): T[] {
  return arraySort(list, (a, b) => (a.name < b.name ? -1 : 1));
}

// ---------------------------------------------------------------------------------------------------------- errors

const REASONS: ReadonlyMap<string, string> = new FeralMap([
  ["ENOENT", "no such file or directory"],
  ["ENOTDIR", "not a directory"],
  ["EISDIR", "it is a directory"],
  ["EACCES", "permission denied"],
  ["EPERM", "not permitted"],
  ["EEXIST", "it exists"],
  ["ENOTEMPTY", "the directory is not empty"],
  ["ENOSPC", "no space is left"],
  ["EROFS", "the file system is read-only"],
  ["ENAMETOOLONG", "the name is too long"],
]);

/** The system's errors have the host's paths in their messages. */
function withoutPaths(e: unknown, shown: string): unknown {
  if (isObject(e) && inheritsFrom(e, SallyportError.prototype)) return e;
  const code = stringOf(isObject(e) ? (e as { code?: unknown }).code : undefined);
  if (code === "ELOOP") return new AuthorityError("fs: symbolic links are not followed", "fs/link");
  const error = new FeralError(`fs: ${shown}: ${mapGet(REASONS, code) ?? "the operation failed"}`);
  reflectDefineProperty(
    error,
    "code",
    dataDescriptor(mapGet(REASONS, code) === undefined ? "EIO" : code, true, true, true),
  );
  return error;
}

// ----------------------------------------------------------------------------------------------------------- turns

/** Lets at most `n` asynchronous operations run at a time, in the order in which they came. */
function makeTurns(n: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = n;
  return async (run) => {
    if (free > 0) free--;
    else await new FeralPromise<void>((resolve) => void arrayPush(waiting, () => resolve()));
    try {
      return await run();
    } finally {
      const next = arrayShift(waiting);
      if (next === undefined) free++;
      else next();
    }
  };
}
