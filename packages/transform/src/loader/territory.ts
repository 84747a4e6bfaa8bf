/**
 * The folders that a loader may read: invariant R6. A path is looked at only inside of them, and is used only by its real
 * path, so that neither `..` nor a symbolic link leads out. Guests know files by names that start at one of the folders.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { ImportError, OptionsError } from "@sallyport/runtime-guards";

interface Folder {
  /** What the names of its files start with. */
  readonly prefix: string;
  readonly path: string;
}

export class Territory {
  readonly #folders: readonly Folder[];

  constructor(root: string, roots: Readonly<Record<string, string>>) {
    this.#folders = [
      { prefix: "", path: realFolder("root", root) },
      ...Object.entries(roots).map(([name, path]) => ({ prefix: `${name}:`, path: realFolder(`roots.${name}`, path) })),
    ];
  }

  get root(): string {
    return this.#folders[0]!.path;
  }

  #folderOf(path: string): Folder | undefined {
    return this.#folders.find((folder) => isInside(path, folder.path));
  }

  contains(path: string): boolean {
    return this.#folderOf(path) !== undefined;
  }

  /** The name by which a guest knows a file; only for paths of the territory. */
  nameOf(path: string): string {
    const { prefix, path: folder } = this.#folderOf(path)!;
    return `${prefix}./${relative(folder, path).replaceAll(sep, "/")}`;
  }

  /** The real path of a regular file; undefined where there is none, or where the name itself is outside. Throws where a link leads out. */
  file(path: string): string | undefined {
    if (path.includes("\0") || !this.contains(path)) return undefined;
    let real: string | undefined;
    try {
      if (statSync(path).isFile()) real = realpathSync.native(path);
    } catch {
      // There is none.
    }
    if (real === undefined ? !this.#leadsOut(path) : this.contains(real)) return real;
    throw new ImportError(
      `a link leads out of the folders that the guest's loader may read (the option "roots" names more)`,
      "import/outside",
    );
  }

  /** Whether the folder in which a path would be is outside: then nobody is to learn what there is and what there is not. */
  #leadsOut(path: string): boolean {
    for (let folder = dirname(path); this.contains(folder); folder = dirname(folder)) {
      try {
        return !this.contains(realpathSync.native(folder));
      } catch {
        // Nor is the folder there: the one above it tells.
      }
    }
    return false;
  }

  /** The folders from that of a path up to the outermost of the territory, innermost first. */
  *ancestors(folder: string): Generator<string> {
    for (let path = folder; this.contains(path); path = dirname(path)) yield path;
  }

  /** The text of a file by its real path. A link that took its place meanwhile is not followed. */
  read(path: string): string {
    if (realpathSync.native(path) !== path) throw new ImportError("the file was replaced", "import/outside");
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(file).isFile()) throw new ImportError("it is no file", "import/outside");
      return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  }
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a folder holds packages, each under its name. */
export function isPackagesFolder(path: string): boolean {
  return basename(path) === "node_modules";
}

function realFolder(name: string, path: string): string {
  try {
    const real = realpathSync.native(isAbsolute(path) ? path : resolve(path));
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Told below.
  }
  throw new OptionsError(`"${name}" must be a folder that is there`, "options/type");
}
