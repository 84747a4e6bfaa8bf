/**
 * Resolves and loads modules from files, for the hooks of a domain: invariant R6. The algorithm is Node's (ESM_RESOLVE and
 * `require` of its documentation) with two differences: nothing outside of the loader's folders is seen, and TypeScript's sources
 * are found under the names of what they compile to.
 */
import { createHash } from "node:crypto";
import { isBuiltin } from "node:module";
import { dirname, extname, join, resolve } from "node:path";
import {
  ImportError,
  jsonModule,
  type Artifact,
  type Goal,
  type ModuleRequest,
  type ModuleSource,
} from "@sallyport/runtime-guards";
import { whyNotForGuests } from "@sallyport/runtime-guards/node-module-names";
import { compile } from "../compile.js";
import { CompileError } from "../diagnostics/index.js";
import type { CompileOptions } from "../options.js";
import { type FileLoaderOptions, resolveLoaderOptions, type ResolvedLoaderOptions } from "./options.js";
import { exportTargets, importTargets, type Manifest, Manifests, parsePackageRequest } from "./packages.js";
import { isInside, isPackagesFolder, Territory } from "./territory.js";

/** The hooks of a domain. */
export interface FileLoader {
  resolve(specifier: string, importer: string, request?: Partial<ModuleRequest>): string;
  load(key: string): Artifact | ModuleSource | object;
}

/**
 * Makes the `resolve` and `load` of a domain that gives guests the modules of a folder, and of the packages in its `node_modules`.
 *
 * Guarantees that no file outside of `root` and `roots` is read, that what runs is compiled, and that guests know files by names
 * relative to those folders only. Each domain has its own instances; one loader may serve many domains.
 * Does not guard against somebody who changes the folders while a program is loaded, beyond refusing links that come up then.
 *
 * A program's first module is `domain.import("./main.js")`, relative to the root.
 *
 * @throws {OptionsError} for options that are unknown or of the wrong type, and a `root` that is no folder. The hooks throw
 *   `ImportError`: `import/not-found`, `import/outside`, `import/not-exported`, `import/specifier`, `import/compile`, `import/native`.
 * @example
 * ```js
 * const { resolve, load } = createFileLoader({ root: "plugins/hello" });
 * const domain = createDomain({ resolve, load });
 * ```
 */
export function createFileLoader(options: FileLoaderOptions): FileLoader {
  const loader = new Loader(resolveLoaderOptions(options));
  return {
    resolve: (specifier, importer, request) => loader.resolve(specifier, importer, request?.kind ?? "import"),
    load: (key) => loader.load(key),
  };
}

type Kind = ModuleRequest["kind"];

class Loader {
  readonly #options: ResolvedLoaderOptions;
  readonly #territory: Territory;
  readonly #manifests: Manifests;
  /** Name of a resolved module → its real path. */
  readonly #paths = new Map<string, string>();

  constructor(options: ResolvedLoaderOptions) {
    this.#options = options;
    this.#territory = new Territory(options.root, options.roots);
    this.#manifests = new Manifests(this.#territory);
  }

  // -------------------------------------------------------------------------------------------------- resolving

  resolve(specifier: string, importer: string, kind: Kind): string {
    if (Object.hasOwn(this.#options.modules, specifier)) return specifier;
    const from = this.#paths.get(importer);
    const path = this.#find(specifier, from === undefined ? this.#territory.root : dirname(from), kind);
    const key = this.#territory.nameOf(path);
    this.#paths.set(key, path);
    return key;
  }

  #find(specifier: string, folder: string, kind: Kind): string {
    if (specifier.includes("\0")) throw new ImportError("a specifier has no null bytes", "import/specifier");
    if (/^\.\.?(\/|$)/.test(specifier)) return this.#relative(specifier, folder);
    if (specifier.startsWith("#")) return this.#internal(specifier, folder, kind);
    if (/^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(specifier) && !specifier.startsWith("node:")) {
      throw new ImportError(
        "absolute paths and URLs are not for guests: name a relative path or a package",
        "import/specifier",
      );
    }
    if (isBuiltin(specifier)) {
      throw new ImportError(describeBuiltin(specifier), "import/not-found");
    }
    return this.#package(specifier, folder, kind);
  }

  #relative(specifier: string, folder: string): string {
    const path = resolve(folder, specifier);
    if (!this.#territory.contains(path)) {
      throw new ImportError("the file is outside of the guest's folder", "import/outside");
    }
    return this.#fileOrFolder(path, /\/$|(^|\/)\.\.?$/.test(specifier)) ?? notFound("there is no such file");
  }

  /** `#name`, by the `imports` of the importer's package. */
  #internal(specifier: string, folder: string, kind: Kind): string {
    const manifest = this.#manifests.of(join(folder, "x"));
    if (manifest === null) notFound(`there is no package.json whose "imports" could say what it is`);
    for (const target of importTargets(manifest, specifier, this.#conditions(kind))) {
      if ("specifier" in target) return this.#find(target.specifier, manifest.folder, kind);
      const path = this.#territory.file(target.path);
      if (path !== undefined) return path;
    }
    return notFound("there is no such file");
  }

  #package(specifier: string, folder: string, kind: Kind): string {
    const request = parsePackageRequest(specifier);
    if (request === undefined) throw new ImportError("it is no name of a package", "import/specifier");
    const { name, subpath } = request;
    const self = this.#manifests.of(join(folder, "x"));
    if (self !== null && self.name === name && self.fields["exports"] != null)
      return this.#exported(self, subpath, kind);
    const policy = `grant it with \`modules: { "${specifier}": … }\`, or "modules" in sallyport.json`;
    if (!this.#options.nodeModules) return notFound(`packages are not looked for here: ${policy}`);
    for (const ancestor of this.#territory.ancestors(folder)) {
      // A territory may begin with such a folder.
      const place = isPackagesFolder(ancestor) ? join(ancestor, name) : join(ancestor, "node_modules", name);
      const manifest = this.#manifests.in(place);
      const path =
        manifest === null ? this.#fileOrFolder(join(place, subpath), false) : this.#inPackage(manifest, subpath, kind);
      if (path !== undefined) return path;
      if (manifest !== null) return notFound(`the package "${name}" has no such file`);
    }
    return notFound(`it is not installed, and nobody granted it: ${policy}`);
  }

  #inPackage(manifest: Manifest, subpath: string, kind: Kind): string | undefined {
    if (manifest.fields["exports"] != null) return this.#exported(manifest, subpath, kind);
    const path = this.#fileOrFolder(join(manifest.folder, subpath), false);
    return path !== undefined && isInside(path, manifest.folder) ? path : undefined;
  }

  #exported(manifest: Manifest, subpath: string, kind: Kind): string {
    for (const target of exportTargets(manifest, subpath, this.#conditions(kind)) ?? []) {
      const path = this.#territory.file(target) ?? this.#source(target);
      if (path !== undefined) return path;
    }
    return notFound(`what the package exports as "${subpath}" is not there`);
  }

  #conditions(kind: Kind): readonly string[] {
    return [kind, ...this.#options.conditions];
  }

  /** A file; one whose name lacks its extension; or the main file of a folder. */
  #fileOrFolder(path: string, isFolder: boolean): string | undefined {
    const { extensions, mainFields } = this.#options;
    if (!isFolder) {
      const file = this.#territory.file(path) ?? this.#source(path) ?? this.#withExtension(path, extensions);
      if (file !== undefined) return file;
    }
    const fields = this.#manifests.in(path)?.fields ?? {};
    for (const field of mainFields) {
      const main = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (typeof main !== "string" || main === "") continue;
      const target = resolve(path, main);
      if (!isInside(target, this.#manifests.outermost(path)))
        throw new ImportError(`the package's "${field}" leads out of it`, "import/outside");
      if (target === path) continue;
      const file =
        this.#territory.file(target) ??
        this.#withExtension(target, extensions) ??
        this.#withExtension(join(target, "index"), extensions);
      if (file !== undefined) return file;
    }
    return this.#withExtension(join(path, "index"), extensions);
  }

  #withExtension(path: string, extensions: readonly string[]): string | undefined {
    for (const extension of extensions) {
      const file = this.#territory.file(path + extension);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  /** TypeScript names the file that will be emitted, and its source stands there under another extension. */
  #source(path: string): string | undefined {
    const extension = extname(path);
    return this.#withExtension(path.slice(0, path.length - extension.length), SOURCES[extension] ?? []);
  }

  // ---------------------------------------------------------------------------------------------------- loading

  load(key: string): Artifact | ModuleSource | object {
    if (Object.hasOwn(this.#options.modules, key)) return this.#options.modules[key]!;
    const path = this.#paths.get(key);
    if (path === undefined) throw new ImportError("it was not resolved by this loader", "import/not-found");
    const extension = extname(path).toLowerCase();
    if (extension === ".node" || extension === ".wasm") {
      throw new ImportError("native code and WebAssembly cannot be guarded", "import/native");
    }
    const text = this.#territory.read(path);
    if (extension === ".json") return jsonModule(text.replace(/^\uFEFF/, ""));
    return this.#compile(key, path, text);
  }

  #compile(key: string, path: string, text: string): Artifact {
    const profile = this.#profileOf(path);
    const digest = createHash("sha256").update(`${key}\0${profile}\0`).update(text).digest("hex");
    const type = this.#typeOf(path);
    const cacheKey = `${digest} ${type ?? "unknown"} ${JSON.stringify(this.#options.compileOptions)} ${this.#mixesProfiles() ? "mixed" : "one"}`;
    const known = this.#options.cache.get(cacheKey);
    if (known !== undefined) return known;
    // Compat code that may meet strict code in a domain needs all of its guards: the runtime refuses any other.
    const guards = profile === "compat" && this.#mixesProfiles() ? ({ guards: "all" } as const) : {};
    const options = { ...guards, ...this.#options.compileOptions, filename: key, profile };
    const artifact = this.#compileAs(type, text, options);
    this.#options.cache.set(cacheKey, artifact);
    return artifact;
  }

  /** Where nothing says what it is, it is CommonJS if that is how it parses, as for Node; a strict file is a module. */
  #compileAs(type: Goal | undefined, text: string, options: CompileOptions): Artifact {
    const goals = type !== undefined ? [type] : options.profile === "strict" ? (["module"] as const) : DETECTED;
    const errors: unknown[] = [];
    for (const goal of goals) {
      try {
        return compile(text, { ...options, goal });
      } catch (error) {
        errors.push(error);
      }
    }
    throw refusal(/^\s*(?:import|export)\b/m.test(text) ? errors.at(-1) : errors[0]);
  }

  #mixesProfiles(): boolean {
    const { profile } = this.#options;
    return typeof profile !== "string" && Object.values(profile).includes("strict");
  }

  /** Whether a file is an ES module or CommonJS, where its name or its package says so. */
  #typeOf(path: string): "module" | "commonjs" | undefined {
    const extension = extname(path).toLowerCase();
    if (extension === ".mjs" || extension === ".mts") return "module";
    if (extension === ".cjs" || extension === ".cts") return "commonjs";
    return this.#manifests.of(path)?.type;
  }

  #profileOf(path: string): "strict" | "compat" {
    const { profile } = this.#options;
    if (typeof profile === "string") return profile;
    const name = this.#territory.nameOf(path);
    let best = { depth: -1, profile: "strict" as "strict" | "compat" };
    for (const [folder, each] of Object.entries(profile)) {
      const depth = depthOf(folder, name);
      if (depth > best.depth) best = { depth, profile: each };
    }
    return best.profile;
  }
}

const DETECTED = ["commonjs", "module"] as const;

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".jsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};

/** How deep in a name a folder's path stands; -1 where it does not. `node_modules` may stand anywhere. */
function depthOf(folder: string, name: string): number {
  if (folder === "node_modules") return name.lastIndexOf("/node_modules/");
  const start = folder === "." || folder === "./" ? "./" : `./${folder.replace(/^\.\//, "").replace(/\/$/, "")}/`;
  return name.startsWith(start) || (start === "./" && name.includes(":./")) ? start.length - 2 : -1;
}

function notFound(why: string): never {
  throw new ImportError(why, "import/not-found");
}

/** The findings are about the guest's own file, so the first is told; the host has them all. */
function refusal(error: unknown): unknown {
  if (!(error instanceof CompileError)) return error;
  const [first] = error.diagnostics;
  const refused = new ImportError(
    `the file is refused: ${first!.message} (${first!.code}, line ${first!.start.line})`,
    "import/compile",
  );
  refused.cause = error;
  return refused;
}

/** What would give the guest a module of Node's, or why nothing does. */
function describeBuiltin(specifier: string): string {
  const quoted = `"${specifier}"`;
  const reason = whyNotForGuests(specifier);
  return reason === undefined
    ? `it is a module of Node: grant it with \`modules: nodeModules([${quoted}])\` of the file loader, or \`"modules": { ${quoted}: true }\` in sallyport.json`
    : `it is a module of Node and not for guests: ${reason}. A module of your own can stand in its place: \`modules: { ${quoted}: … }\` of the file loader, or \`"modules": { ${quoted}: "./stand-in.js" }\` in sallyport.json`;
}
