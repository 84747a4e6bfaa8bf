/**
 * What was compiled or verified before, in a folder of the host's. An entry is found by all that it comes of (the text, the options, the
 * build of this tool), so that a change of any of these is a miss; and it is used only if its content has the hash that it says, so that
 * a damaged one is a miss too.
 *
 * Guarantees that what it gives is what this build has put there, as long as nobody writes to the folder but this tool: the folder is
 * the host's trusted storage, and whoever can write to it can put a text there that no verifier has seen. So it must belong to the
 * user, be writable by nobody else, and be apart from every folder that a guest is given.
 */
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, sep } from "node:path";
import { ABI_VERSION, type Artifact } from "@sallyport/runtime-guards/abi";
import { markVerified, sha256OfHost } from "@sallyport/runtime-guards/artifact";
import { parseArtifactFile } from "@sallyport/transform/artifact";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { reasonOf } from "./input.js";
import { compileOptions, type CompileFlags } from "./options.js";
import { BUILD, VERSION } from "./bundle.js";

const MARK = "sallyport-cache ";

export class Cache {
  readonly #folder: string;

  /**
   * Makes the folder where there is none. Throws a {@link Failure}: `input/unwritable` where there can be none, `cli/cache` where others can write to it.
   */
  constructor(folder: string) {
    this.#folder = openFolder(folder);
  }

  /** What this source was compiled to, for every domain of this process to run; undefined where it is not known. */
  findCompiled(source: string, name: string, flags: CompileFlags): Artifact | undefined {
    const content = this.#read(keyOf(compileOptions(name, flags), source));
    return content === undefined ? undefined : markVerified(JSON.parse(content) as Artifact);
  }

  /** Keeps what the compiler made of a source. Throws a {@link Failure} (`input/unwritable`). */
  keepCompiled(source: string, name: string, flags: CompileFlags, artifact: Artifact): void {
    this.#write(keyOf(compileOptions(name, flags), source), JSON.stringify(artifact));
  }

  /** The artifact in a file's text that was verified; undefined where that is not known. */
  findVerified(text: string): Artifact | undefined {
    if (this.#read(keyOf(VERIFIED, text)) === undefined) return undefined;
    const parsed = parseArtifactFile(text);
    return typeof parsed === "string" ? undefined : markVerified(parsed.artifact);
  }

  /** Keeps that a file's text was verified: not that it was compiled, for a guest's source may look like an artifact. Throws a {@link Failure} (`input/unwritable`). */
  keepVerified(text: string): void {
    this.#write(keyOf(VERIFIED, text), "");
  }

  #write(key: string, content: string): void {
    const path = this.#pathOf(key);
    const temporary = `${path}.${nodeCrypto().randomUUID()}.tmp`;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(temporary, `${MARK}${seal(key, content)}\n${content}`, { flag: "wx", mode: 0o600 });
      renameSync(temporary, path);
    } catch (error) {
      remove(temporary);
      throw unwritable(this.#folder, error);
    }
  }

  /** The content of an entry that is whole, stands under its own name, and that nobody else can have written. */
  #read(key: string): string | undefined {
    const text = readOwn(this.#pathOf(key));
    if (text === undefined) return undefined;
    const end = text.indexOf("\n");
    const content = text.slice(end + 1);
    return text.slice(0, end) === MARK + seal(key, content) ? content : undefined;
  }

  /** Some file systems are slow with many files in one folder. */
  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

/** What was done with an artifact's file; of a source it is what the compiler was told. */
const VERIFIED = "verified";

/** All that an entry comes of. JSON keeps the parts apart, and lone surrogates from being one another. */
function keyOf(done: typeof VERIFIED | ReturnType<typeof compileOptions>, text: string): string {
  return sha256OfHost(JSON.stringify([VERSION, BUILD, ABI_VERSION, done, text]));
}

function seal(key: string, content: string): string {
  return sha256OfHost(`${key}\n${content}`);
}

/** Loaded for writing alone. */
const nodeCrypto = (): typeof import("node:crypto") => createRequire(import.meta.url)("node:crypto");

/** Where it is. Why it cannot be removed is what could not be written for. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is no such folder.
  }
}

/** The text of a regular file of the user's that nobody else can write to; a link is followed by nobody. */
function readOwn(path: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    return stats.isFile() && isOwn(stats) ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Windows has no such owners and modes. */
function isOwn({ uid, mode }: Stats): boolean {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

function openFolder(folder: string): string {
  let real: string;
  let stats: Stats;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    real = realpathSync.native(folder);
    stats = statSync(real);
  } catch (error) {
    throw unwritable(folder, error);
  }
  if (!isOwn(stats)) {
    const why = stats.uid === process.geteuid?.() ? "can be written by others" : "belongs to another user";
    throw untrusted(folder, why, "Use a folder of your own that nobody else can write to (chmod go-w).");
  }
  const open = process.geteuid === undefined ? undefined : openAncestor(real);
  if (open !== undefined) {
    throw untrusted(
      folder,
      `stands in ${open}, where anybody can put another in its place`,
      "Use another folder, or forbid it (chmod o-w, or +t).",
    );
  }
  return real;
}

function untrusted(folder: string, why: string, hint: string): Failure {
  const message = `The cache ${folder} ${why}; what is in it is run without being verified again.`;
  return new Failure(EXIT.usage, "cli/cache", message, hint);
}

/** A folder above one in which all users can rename and remove what is not theirs. */
function openAncestor(real: string): string | undefined {
  for (let path = dirname(real); ; path = dirname(path)) {
    const { mode } = statSync(path);
    if ((mode & 0o002) !== 0 && (mode & 0o1000) === 0) return path;
    if (path === dirname(path)) return undefined;
  }
}

/** Throws a {@link Failure} where a guest that is given `root` could write, or read, entries of the cache. */
export function refuseCacheWithin(root: string, folder: string): void {
  // Not resolved first: behind a symbolic link `..` is another folder than in its name.
  const [guests, cache] = [realFolder(root), realFolder(folder)];
  if (!isWithin(cache, guests) && !isWithin(guests, cache)) return;
  throw new Failure(
    EXIT.usage,
    "cli/cache",
    `The cache ${folder} and the folder ${root}, which the guest is granted by fs, are one within the other: a guest could put into the cache what is run without being verified.`,
    "Keep the cache outside of what guests are granted.",
  );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Without symbolic links, also where the last parts of it are still to be made. */
function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realFolder(parent), basename(path));
  }
}

function unwritable(folder: string, error: unknown): Failure {
  return new Failure(
    EXIT.input,
    "input/unwritable",
    `The cache ${folder} cannot be written: ${reasonOf(error)}.`,
    "Check the folder that `--cache` names.",
  );
}
