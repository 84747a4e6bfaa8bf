/** Packages: what their `package.json` says, and which file a specifier means in one of them. */
import { dirname, join } from "node:path";
import { ImportError } from "@sallyport/runtime-guards";
import { exports as resolveExports, imports as resolveImports } from "resolve.exports";
import { isPackagesFolder, type Territory } from "./territory.js";

export interface Manifest {
  /** The real path of the package's folder. */
  readonly folder: string;
  readonly name: string | undefined;
  readonly type: "module" | "commonjs" | undefined;
  /** The fields as they stand in the file. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export class Manifests {
  readonly #territory: Territory;
  readonly #known = new Map<string, Manifest | null>();

  constructor(territory: Territory) {
    this.#territory = territory;
  }

  /** The manifest that stands in a folder. One that is no JSON object counts as none that says anything. */
  in(folder: string): Manifest | null {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const manifest = this.#read(folder);
    this.#known.set(folder, manifest);
    return manifest;
  }

  /** The manifest of the package that a file is in: the nearest, but none of beyond a folder `node_modules`. */
  of(path: string): Manifest | null {
    for (const folder of this.#territory.ancestors(dirname(path))) {
      if (isPackagesFolder(folder)) return null;
      const manifest = this.in(folder);
      if (manifest !== null) return manifest;
    }
    return null;
  }

  /** The folder of the whole package that a folder is in; some packages have folders with a `package.json` of their own. */
  outermost(folder: string): string {
    let outermost = folder;
    for (const ancestor of this.#territory.ancestors(folder)) {
      if (isPackagesFolder(ancestor)) break;
      if (this.in(ancestor) !== null) outermost = ancestor;
    }
    return outermost;
  }

  #read(folder: string): Manifest | null {
    const path = this.#territory.file(join(folder, "package.json"));
    if (path === undefined) return null;
    let fields: Record<string, unknown> = {};
    try {
      const parsed: unknown = JSON.parse(this.#territory.read(path));
      if (typeof parsed === "object" && parsed !== null) fields = { ...parsed };
    } catch {
      // As if it said nothing.
    }
    const own = (name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
    const type = own("type");
    const name = own("name");
    return {
      folder: dirname(path),
      name: typeof name === "string" ? name : undefined,
      type: type === "module" || type === "commonjs" ? type : undefined,
      fields,
    };
  }
}

export interface PackageRequest {
  /** `@scope/name` or `name`. */
  readonly name: string;
  /** `.`, or `./` and what follows the name. */
  readonly subpath: string;
}

const PACKAGE = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(\/[^\\\0]*)?$/i;

/** The package and the file in it that a bare specifier means; undefined where it is no such specifier. */
export function parsePackageRequest(specifier: string): PackageRequest | undefined {
  const match = PACKAGE.exec(specifier);
  if (match === null || /^node_modules$/i.test(match[1]!) || hasDotSegment(match[2] ?? "")) return undefined;
  return { name: match[1]!, subpath: `.${match[2] ?? ""}` };
}

const hasDotSegment = (path: string): boolean => /(^|[\\/])(\.\.?|%2e%2e?|\.%2e|%2e\.)([\\/]|$)/i.test(path);

/** The targets of a subpath by the package's `exports`, in order, as paths; null where the package has no such field. */
export function exportTargets(manifest: Manifest, subpath: string, conditions: readonly string[]): string[] | null {
  if (!Object.hasOwn(manifest.fields, "exports") || manifest.fields["exports"] == null) return null;
  const found = lookUp(() => resolveExports(manifest.fields, subpath, { unsafe: true, conditions: [...conditions] }));
  if (found === undefined) {
    throw new ImportError(
      `the package "${manifest.name ?? "without a name"}" does not export "${subpath}"`,
      "import/not-exported",
    );
  }
  return found.map((target) => targetPath(manifest, target));
}

/** What `#name` means by the package's `imports`: paths inside of it, or other packages' specifiers. */
export function importTargets(
  manifest: Manifest,
  specifier: string,
  conditions: readonly string[],
): ({ readonly path: string } | { readonly specifier: string })[] {
  const found = lookUp(() => resolveImports(manifest.fields, specifier, { unsafe: true, conditions: [...conditions] }));
  if (found === undefined) throw new ImportError(`the package has no import "${specifier}"`, "import/not-exported");
  return found.map((target) =>
    target.startsWith("./") ? { path: targetPath(manifest, target) } : { specifier: target },
  );
}

function lookUp(operation: () => readonly string[] | void): readonly string[] | undefined {
  try {
    return operation() ?? undefined;
  } catch {
    // It throws for what is not there, and for maps that make no sense.
    return undefined;
  }
}

/** A target stays in its package (PACKAGE_TARGET_RESOLVE of Node's documentation). */
function targetPath(manifest: Manifest, target: string): string {
  const rest = target.slice(2);
  if (!target.startsWith("./") || hasDotSegment(rest) || /(^|[\\/])node_modules([\\/]|$)/i.test(rest)) {
    throw new ImportError(`the package's "exports" leads out of it`, "import/outside");
  }
  return join(manifest.folder, rest);
}
