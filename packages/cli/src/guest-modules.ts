/**
 * Where the modules of a guest program come from. A guest names modules; it never sees a path, and reaches no file outside of the
 * folder that its entry stands in (nor through a symbolic link), save the modules that the user gives it by name.
 */
import { realpathSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { whyNotForGuests } from "@sallyport/runtime-guards/node-module-names";
import { needsAll } from "./bundle.js";
import type { Compiled } from "./compile-file.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { readFileInput } from "./input.js";
import type { Opener } from "./opener.js";
import type { Policy } from "./policy/policy.js";
import type { Finding } from "./report/finding.js";

/** A module's file, and the folder that its relative imports stay in. */
interface Place {
  readonly path: string;
  readonly folder: string;
  /** What the identifiers of the folder's modules start with. */
  readonly prefix: string;
}

export class GuestModules {
  readonly #opener: Opener;
  readonly #places = new Map<string, Place>();
  /** What a guest may import by its name alone. What stands in the folders of these modules, only they reach. */
  readonly #named = new Set<string>();
  #entry: { readonly id: string; readonly artifact: Artifact } | undefined;
  /** What was wrong with modules that could not be loaded; the guest is told nothing but that. */
  readonly findings: Finding[] = [];
  readonly failures: unknown[] = [];
  /** Node's own modules that the guest is given, for the domain's `modules`. */
  ofNode: Readonly<Record<string, object>> = {};

  constructor(opener: Opener) {
    this.#opener = opener;
  }

  /** Makes a file a module of that name, for any guest module to import. Throws a {@link Failure} where there is no such file. */
  addNamed(name: string, path: string): void {
    const real = realPath(path);
    if (real === null) {
      const why = `The module ${JSON.stringify(name)} cannot be given: there is no file ${path}.`;
      throw new Failure(EXIT.input, "input/unreadable", why, "Check what `--module` or the policy says of it.");
    }
    this.#named.add(name);
    this.#places.set(name, { path: real, folder: dirname(real), prefix: `${name}:` });
  }

  /** All that a policy names: files of the user's, and modules of Node's. */
  async addAll({ modules, features }: Policy): Promise<void> {
    const ofNode = new Map<string, object | true>();
    for (const [name, what] of Object.entries(modules)) {
      if (what === true) ofNode.set(name.replace(/^node:/, ""), true);
      else this.addNamed(name, what);
    }
    if (ofNode.size === 0) return;
    needsAll();
    if (ofNode.has("crypto") && features.random !== undefined) ofNode.set("crypto", { random: true });
    const { nodeModules } = await import("@sallyport/transform/loader");
    try {
      this.ofNode = nodeModules(Object.fromEntries(ofNode));
    } catch (error) {
      throw new Failure(
        EXIT.usage,
        "cli/module",
        (error as Error).message,
        "A module of your own is given by NAME=PATH.",
      );
    }
  }

  /** The entry's own folder is where relative imports look. Gives the entry's identifier. */
  addEntry(path: string, artifact: Artifact): string {
    const real = realPath(path) ?? resolve(path);
    const place: Place = { path: real, folder: dirname(real), prefix: "" };
    const id = identify(place);
    this.#places.set(id, place);
    this.#entry = { id, artifact };
    return id;
  }

  /** Lets what is no file, a session say, import what stands in a folder. Gives the identifier to import as. */
  addFolder(path: string, name: string): string {
    const folder = realpathSync(path);
    const place: Place = { path: join(folder, name), folder, prefix: "" };
    const id = identify(place);
    this.#places.set(id, place);
    return id;
  }

  /** The identifier of the module that `specifier` means in `importer`; throws where there is none. */
  resolve(specifier: string, importer: string): string {
    if (importer === specifier && importer === this.#entry?.id) return specifier;
    if (!/^\.\.?\//.test(specifier)) {
      if (this.#named.has(specifier) || Object.hasOwn(this.ofNode, specifier)) return specifier;
      throw new Error(describeMissing(specifier));
    }
    const from = this.#places.get(importer);
    const path =
      from &&
      candidates(resolve(dirname(from.path), specifier))
        .map(realPath)
        .find((each) => each !== null);
    if (!path) throw new Error("there is no such file");
    if (!path.startsWith(from.folder.endsWith(sep) ? from.folder : from.folder + sep)) {
      throw new Error("the file is outside of the guest's folder");
    }
    const place = { ...from, path };
    const id = identify(place);
    if (!this.#places.has(id)) this.#places.set(id, place);
    return id;
  }

  /** Reads, compiles or verifies a module that was resolved before; at once, if what that needs is loaded. */
  load(id: string): Artifact | Promise<Artifact> {
    if (id === this.#entry?.id) return this.#entry.artifact;
    const place = this.#places.get(id);
    if (place === undefined) throw new Failure(EXIT.internal, "internal/unexpected", `no module ${id} was resolved`);
    const input = { ...readFileInput(place.path), filename: id };
    let opened: Compiled | Promise<Compiled>;
    try {
      opened = this.#opener.openModule(input);
    } catch (error) {
      return this.#fail(error);
    }
    return opened instanceof Promise
      ? opened.then(
          (compiled) => this.#accept(compiled),
          (error: unknown) => this.#fail(error),
        )
      : this.#accept(opened);
  }

  #accept({ artifact, findings }: Compiled): Artifact {
    if (artifact !== undefined) return artifact;
    this.findings.push(...findings);
    throw new Error(REFUSED);
  }

  #fail(error: unknown): never {
    this.failures.push(error);
    throw new Error(REFUSED);
  }
}

const REFUSED = "the module is refused";

function realPath(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? null : realpathSync(path);
  } catch {
    return null;
  }
}

function identify({ path, folder, prefix }: Place): string {
  return `${prefix}./${relative(folder, path).replaceAll(sep, "/")}`;
}

/** TypeScript names the file that will be emitted, and its source stands there under another extension; CommonJS leaves it out. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".jsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
  "": [".js", ".cjs", ".ts", ".cts"],
};

const TYPESCRIPT = /^\.[cm]?tsx?$|^\.jsx$/;

function candidates(path: string): string[] {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const sources = (SOURCES[extension] ?? []).map((other) => stem + other);
  // Beside an artifact stand artifacts of the modules that it names.
  return [path, ...sources, ...(extension in SOURCES || TYPESCRIPT.test(extension) ? [`${stem}.sallyport.js`] : [])];
}

/** What would give the guest a module that it has not. */
function describeMissing(specifier: string): string {
  const reason = isBuiltin(specifier) ? whyNotForGuests(specifier) : undefined;
  if (reason !== undefined) {
    return `it is a module of Node and not for guests: ${reason}; --module ${specifier}=PATH would put a module of your own in its place`;
  }
  const grant = isBuiltin(specifier) ? `--module ${specifier}` : `--module ${specifier}=PATH`;
  return `nobody gave the guest a module of this name; ${grant} would`;
}
