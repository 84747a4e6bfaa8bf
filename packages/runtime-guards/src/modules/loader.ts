/**
 * The modules of one domain: invariants R6 and I7. Every domain has its own instances; a specifier means what the
 * host's `resolve` says, and a module is what the host listed in `modules` or what its `load` gives. There is no other
 * way to a module: nothing is looked up on the machine.
 */

import type { Artifact, ImportRecord } from "../abi.js";
import {
  arrayForEach,
  arrayMap,
  arrayPop,
  arrayPush,
  arrayJoin,
  arraySlice,
  asyncGeneratorNext,
  dataDescriptor,
  FeralMap,
  FeralPromisePrototype,
  FeralSet,
  generatorNext,
  isObject,
  mapDelete,
  mapForEach,
  mapGet,
  mapSet,
  objectCreate,
  objectFreeze,
  objectHasOwn,
  objectKeys,
  promiseAll,
  promiseReject,
  promiseResolve,
  promiseThen,
  reflectApply,
  reflectDefineProperty,
  setAdd,
  setHas,
  stringLastIndexOf,
  stringSlice,
  stringSplit,
  stringStartsWith,
} from "../primordials.js";
import { deny, makeDenial } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import { toText } from "../guards/coercion.js";
import type { Guards } from "../guards/index.js";
import { isCallable } from "../guards/model.js";
import { inheritsFrom } from "../guards/model.js";
import { value } from "../guards/values.js";
import type { ArtifactContext } from "../guards/state.js";
import type { Membrane } from "../membrane/index.js";
import { isHiddenName, isUnderscored } from "../membrane/names.js";
import { assertArtifact, functorOf, looksLikeArtifact } from "./artifact.js";
import { evaluateModule, isAsyncGraph } from "./evaluate.js";
import { linkImports, namespaceOf } from "./link.js";
import type { Cell } from "./namespace.js";
import type { Module, SourceModule, SyntheticModule } from "./records.js";

export interface LoaderOptions {
  readonly modules: Readonly<Record<string, unknown>>;
  readonly resolve: ((specifier: string, importer: string) => unknown) | undefined;
  readonly load: ((specifier: string) => unknown) | undefined;
}

export interface Loader {
  /** Loads, links and evaluates; the promise gives the namespace object, a guest value. It rejects with guest errors. */
  importModule(specifier: string, importer: string): Promise<object>;
  /** `import(specifier)` of a guest: the specifier is converted first, and every failure is a rejection. */
  importDynamically(specifier: unknown, importer: string): Promise<unknown>;
  /** Runs an ES module that imports nothing; gives its namespace. */
  evaluateAlone(artifact: Artifact): object;
  /** Runs a CommonJS artifact; gives `module.exports`. */
  evaluateCommonJs(artifact: Artifact): unknown;
}

type MakeGuards = (context: ArtifactContext) => Guards;

export function makeLoader(
  options: LoaderOptions,
  membrane: Membrane,
  code: GuestCode,
  makeGuards: MakeGuards,
): Loader {
  const modules = new FeralMap<string, Module>();
  const loading = new FeralMap<string, Promise<Module>>();
  const direct = new FeralMap<Module, Promise<void>>();

  // ---------------------------------------------------------------------------------------- resolving, loading

  function resolve(specifier: string, importer: string): string {
    if (options.resolve === undefined) return resolveRelative(specifier, importer);
    let key: unknown;
    try {
      key = reflectApply(options.resolve, undefined, [specifier, importer]);
    } catch (e) {
      denyImport("import/resolve", `cannot resolve "${specifier}", imported by "${importer}"`, e);
    }
    if (typeof key !== "string") denyImport("import/resolve", `"${specifier}", imported by "${importer}", has no name`);
    return key;
  }

  /** What the host gives for a resolved name: an artifact, a namespace, or a promise of one. */
  function source(key: string, specifier: string, importer: string): unknown {
    if (objectHasOwn(options.modules, key)) return options.modules[key];
    if (options.load === undefined) denyNotFound(specifier, importer);
    try {
      return reflectApply(options.load, undefined, [key]);
    } catch (e) {
      return denyImport("import/load", `cannot load "${specifier}", imported by "${importer}"`, e);
    }
  }

  function makeModule(key: string, what: unknown, specifier: string, importer: string): Module {
    if (!isObject(what)) denyNotFound(specifier, importer);
    if (!looksLikeArtifact(what)) return hostModule(key, what as object);
    assertArtifact(what);
    if (what.goal === "script") {
      denyImport("import/script", `"${specifier}", imported by "${importer}", was compiled as a script`);
    }
    return what.goal === "module" ? sourceModule(key, what) : commonJsModule(key, what);
  }

  function denyNotFound(specifier: string, importer: string): never {
    return denyImport("import/not-found", `there is no module "${specifier}", imported by "${importer}"`);
  }

  function request(specifier: string, importer: string): Promise<Module> {
    const key = resolve(specifier, importer);
    const known = mapGet(modules, key);
    if (known !== undefined) return promiseResolve(known) as Promise<Module>;
    const pending = mapGet(loading, key);
    if (pending !== undefined) return pending;
    const what = source(key, specifier, importer);
    const promise = promiseThen(
      toPromise(what),
      (loaded) => mapGet(modules, key) ?? remember(makeModule(key, loaded, specifier, importer)),
      (e) => denyImport("import/load", `cannot load "${specifier}", imported by "${importer}"`, e),
    ) as Promise<Module>;
    mapSet(loading, key, promise);
    return promise;
  }

  function remember(module: Module): Module {
    mapSet(modules, module.key, module);
    return module;
  }

  /** A host's thenable is awaited as `await` does; no guest value comes here. */
  function toPromise(v: unknown): Promise<unknown> {
    return promiseResolve(v) as Promise<unknown>;
  }

  /** The modules that a module names, without those that these name in turn. */
  function loadDirect(module: SourceModule): Promise<void> {
    const known = mapGet(direct, module);
    if (known !== undefined) return known;
    const all = arrayMap(module.artifact.imports, (record) => {
      try {
        return promiseThen(request(record.specifier, module.key), (requested) =>
          addRequested(module, record, requested),
        );
      } catch (e) {
        return promiseReject(e);
      }
    });
    const promise = promiseThen(
      promiseAll(all),
      () => undefined,
      (e) => {
        // A later import tries again.
        mapDelete(direct, module);
        throw e;
      },
    );
    mapSet(direct, module, promise);
    return promise;
  }

  function addRequested(module: SourceModule, record: ImportRecord, requested: Module): void {
    assertAttributes(record.attributes, requested, record.specifier);
    mapSet(module.requested, record.specifier, requested);
  }

  /** Loads the whole graph below a module, in parallel; `seen` ends cycles. */
  function loadGraph(module: Module, seen: Set<Module>): Promise<void> {
    if (module.kind !== "source" || setHas(seen, module)) return promiseResolve(undefined) as Promise<void>;
    setAdd(seen, module);
    return promiseThen(loadDirect(module), () => {
      const below: Promise<void>[] = [];
      mapForEach(module.requested, (requested) => void arrayPush(below, loadGraph(requested, seen)));
      return promiseThen(promiseAll(below), () => undefined);
    }) as unknown as Promise<void>;
  }

  // ------------------------------------------------------------------------------------------- source modules

  function sourceModule(key: string, artifact: Artifact): SourceModule {
    return {
      kind: "source",
      key,
      artifact,
      requested: new FeralMap(),
      status: "unlinked",
      exports: new FeralMap(),
      link: undefined,
      body: undefined,
      instantiation: undefined,
      namespace: undefined,
      dfsIndex: 0,
      dfsAncestorIndex: 0,
      cycleRoot: undefined,
      asyncOrder: 0,
      pendingAsyncDependencies: 0,
      asyncParents: [],
      error: undefined,
      completion: undefined,
    };
  }

  function contextOf(artifact: Artifact, key: string, onModule: ArtifactContext["module"]): ArtifactContext {
    const meta = objectCreate(null) as object;
    return {
      profile: artifact.profile,
      module: onModule,
      importModule: (specifier) => importDynamically(specifier, key),
      meta: () => meta,
    };
  }

  function instantiate(module: SourceModule): void {
    const context = contextOf(module.artifact, module.key, (getters, link) => {
      arrayForEach(objectKeys(getters), (name) => {
        mapSet(module.exports, name, (getters as Record<string, Cell>)[name]!);
      });
      module.link = link;
    });
    const body = reflectApply(functorOf(module.artifact, code)(makeGuards(context)), undefined, []) as object;
    module.body = body;
    if (module.artifact.async) {
      const settle = () => void (module.instantiation = undefined);
      module.instantiation = promiseThen(asyncGeneratorNext(body), settle, settle);
    } else {
      generatorNext(body);
    }
  }

  /** Instantiates a loaded graph, then gives each module the cells of its imports. */
  function link(module: Module): void {
    const list: SourceModule[] = [];
    collectUnlinked(module, list);
    arrayForEach(list, (m) => {
      if (m.body === undefined) instantiate(m);
    });
    try {
      arrayForEach(list, linkImports);
    } catch (e) {
      arrayForEach(list, (m) => void (m.status = "unlinked"));
      throw e;
    }
    arrayForEach(list, (m) => void (m.status = "linked"));
  }

  /**
   * A body that awaits is an async generator: while its first `next` has not settled, the one that runs the body would
   * be queued, and modules after it would run before it. All are instantiated in one turn, so that the last settles last.
   */
  function lastInstantiation(module: Module, seen: Set<Module> = new FeralSet()): Promise<void> | undefined {
    if (module.kind !== "source" || setHas(seen, module)) return undefined;
    setAdd(seen, module);
    let last: Promise<void> | undefined;
    arrayForEach(module.artifact.imports, (record) => {
      last = lastInstantiation(mapGet(module.requested, record.specifier)!, seen) ?? last;
    });
    return module.instantiation ?? last;
  }

  function collectUnlinked(module: Module, list: SourceModule[]): void {
    if (module.kind !== "source" || module.status !== "unlinked") return;
    module.status = "linking";
    arrayForEach(module.artifact.imports, (record) =>
      collectUnlinked(mapGet(module.requested, record.specifier)!, list),
    );
    arrayPush(list, module);
  }

  function importModule(specifier: string, importer: string): Promise<object> {
    try {
      membraneLive();
      return promiseThen(request(specifier, importer), (module) =>
        promiseThen(loadGraph(module, new FeralSet()), () => {
          link(module);
          const evaluate = () => promiseThen(evaluateModule(module), () => namespaceOf(module));
          const instantiation = lastInstantiation(module);
          return instantiation === undefined ? evaluate() : promiseThen(instantiation, evaluate);
        }),
      ) as Promise<object>;
    } catch (e) {
      return promiseReject(e);
    }
  }

  function membraneLive(): void {
    if (!membrane.isLive()) deny("revoked", "revoked/domain", "the domain is revoked");
  }

  /** `import(specifier)`: its specifier is converted first, and every failure is a rejection. */
  function importDynamically(specifier: unknown, importer: string): Promise<unknown> {
    try {
      return importModule(toText(specifier), importer);
    } catch (e) {
      return promiseReject(e);
    }
  }

  function evaluateAlone(artifact: Artifact): object {
    const module = sourceModule("main", artifact);
    module.status = "linked";
    instantiate(module);
    linkImports(module);
    generatorNext(module.body!);
    module.status = "evaluated";
    return namespaceOf(module);
  }

  // ----------------------------------------------------------------------------------------- synthetic modules

  /** A host's object: its own enumerable properties of public names are the exports, each seen through the membrane. */
  function hostModule(key: string, namespace: object): SyntheticModule {
    const cells = new FeralMap<string, Cell>();
    arrayForEach(objectKeys(namespace), (name) => {
      if (isHiddenName(name) || isUnderscored(name)) return;
      mapSet(cells, name, () => membrane.toGuest((namespace as Record<string, unknown>)[name]));
    });
    if (mapGet(cells, "default") === undefined) mapSet(cells, "default", () => membrane.toGuest(namespace));
    return {
      kind: "host",
      key,
      cells: () => cells,
      cell: (name) => mapGet(cells, name),
      evaluate: () => undefined,
      namespace: undefined,
    };
  }

  interface CommonJsModule extends SyntheticModule {
    /** `module.exports`, now. */
    exported(): unknown;
  }

  const commonJs = new FeralMap<Module, CommonJsModule>();

  function commonJsModule(key: string, artifact: Artifact): CommonJsModule {
    const module: object = {};
    let started = false;
    let failure: { readonly thrown: unknown } | undefined;
    const exported = (): unknown => value(module, (module as { exports?: unknown }).exports);

    function evaluate(): void {
      if (failure !== undefined) throw failure.thrown;
      // A cycle sees what is there so far, as CommonJS has it.
      if (started) return;
      started = true;
      const exports: object = {};
      reflectDefineProperty(module, "exports", dataDescriptor(exports, true, true, true));
      reflectDefineProperty(module, "id", dataDescriptor(key, true, true, true));
      reflectDefineProperty(module, "filename", dataDescriptor(key, true, true, true));
      reflectDefineProperty(module, "loaded", dataDescriptor(false, true, true, true));
      const context = contextOf(artifact, key, () => undefined);
      const body = functorOf(artifact, code)(makeGuards(context));
      const require = makeRequire(key);
      try {
        reflectApply(body, exports, [exports, require, module, key, directoryOf(key)]);
      } catch (thrown) {
        failure = { thrown };
        throw thrown;
      }
      reflectDefineProperty(module, "loaded", dataDescriptor(true, true, true, true));
    }

    function cell(name: string): Cell {
      return () => {
        const all = exported();
        if (name === "default") return all;
        if (!isObject(all) || !objectHasOwn(all, name)) {
          deny("import", "import/missing-export", `the module "${key}" has no export named "${name}"`);
        }
        return value(all, (all as Record<string, unknown>)[name]);
      };
    }

    const record: CommonJsModule = {
      kind: "commonjs",
      key,
      cells() {
        const cells = new FeralMap<string, Cell>();
        const all = exported();
        if (isObject(all)) arrayForEach(objectKeys(all), (name) => void mapSet(cells, name, cell(name)));
        mapSet(cells, "default", cell("default"));
        return cells;
      },
      cell,
      evaluate,
      namespace: undefined,
      exported,
    };
    mapSet(commonJs, record, record);
    return record;
  }

  function makeRequire(importer: string): Function {
    const { require } = {
      require(specifier: unknown): unknown {
        if (typeof specifier !== "string") {
          deny("import", "import/specifier", "the argument of require must be a string");
        }
        return requireModule(specifier, importer);
      },
    };
    return objectFreeze(require);
  }

  function requireModule(specifier: string, importer: string): unknown {
    const module = requestNow(specifier, importer);
    if (module.kind === "source") {
      loadNow(module, new FeralSet());
      link(module);
      if (isAsyncGraph(module)) {
        denyImport("import/async", `"${specifier}", required by "${importer}", awaits at its top level`);
      }
      void evaluateModule(module);
      if (module.error !== undefined) throw module.error.thrown;
      return namespaceOf(module);
    }
    module.evaluate();
    return mapGet(commonJs, module)?.exported() ?? defaultOf(module);
  }

  /** What `require` gives for a host module: its default, which is the namespace itself unless it says otherwise. */
  function defaultOf(module: Module): unknown {
    return module.kind === "host" ? module.cell("default")!() : undefined;
  }

  function requestNow(specifier: string, importer: string): Module {
    const key = resolve(specifier, importer);
    const known = mapGet(modules, key);
    if (known !== undefined) return known;
    const what = source(key, specifier, importer);
    if (
      isObject(what) &&
      (inheritsFrom(what, FeralPromisePrototype) || isCallable((what as { then?: unknown }).then))
    ) {
      denyImport("import/async", `"${specifier}", required by "${importer}", is loaded asynchronously`);
    }
    return remember(makeModule(key, what, specifier, importer));
  }

  function loadNow(module: Module, seen: Set<Module>): void {
    if (module.kind !== "source" || setHas(seen, module)) return;
    setAdd(seen, module);
    arrayForEach(module.artifact.imports, (record) => {
      const requested = requestNow(record.specifier, module.key);
      addRequested(module, record, requested);
      loadNow(requested, seen);
    });
  }

  function evaluateCommonJs(artifact: Artifact): unknown {
    const module = commonJsModule("main", artifact);
    module.evaluate();
    return module.exported();
  }

  return { importModule, importDynamically, evaluateAlone, evaluateCommonJs };
}

function denyImport(code: string, message: string, hostCause?: unknown): never {
  throw makeDenial("import", code, message, hostCause);
}

/** `with { type: "json" }` is for data, which the host gives as an object; anything else is unknown. */
function assertAttributes(attributes: Readonly<Record<string, string>>, module: Module, specifier: string): void {
  arrayForEach(objectKeys(attributes), (name) => {
    if (name !== "type" || attributes[name] !== "json") {
      denyImport("import/attributes", `unknown import attribute "${name}" for "${specifier}"`);
    }
    if (module.kind !== "host") {
      denyImport("import/attributes", `"${specifier}" is imported as JSON and is code`);
    }
  });
}

/** `./x` and `../x` are relative to the importer's name; any other specifier is a name. */
export function resolveRelative(specifier: string, importer: string): string {
  if (!stringStartsWith(specifier, "./") && !stringStartsWith(specifier, "../")) return specifier;
  const parts = stringSplit(directoryOf(importer), "/");
  arrayForEach(stringSplit(specifier, "/"), (part) => {
    if (part === ".") return;
    if (part === ".." && parts.length > 0 && parts[parts.length - 1] !== ".." && parts[parts.length - 1] !== ".") {
      arrayPop(parts);
    } else {
      arrayPush(parts, part);
    }
  });
  return arrayJoin(parts[0] === "." && parts.length > 1 ? arraySlice(parts, 1) : parts, "/");
}

function directoryOf(key: string): string {
  const slash = stringLastIndexOf(key, "/");
  return slash < 0 ? "." : stringSlice(key, 0, slash);
}
