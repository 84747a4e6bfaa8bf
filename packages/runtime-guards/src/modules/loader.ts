/**
 * The modules of one domain: invariants R6 and I7. Every domain has its own instances; a specifier means what the
 * host's `resolve` says, and a module is what the host listed in `modules` or what its `load` gives. There is no other
 * way to a module: nothing is looked up on the machine.
 */

import type { Artifact, ImportRecord } from "../abi.js";
import {
  arrayForEach,
  arrayMap,
  arrayPush,
  asyncGeneratorNext,
  dataDescriptor,
  FeralMap,
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
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import { toText } from "../guards/coercion.js";
import type { ArtifactContext } from "../guards/state.js";
import type { Membrane } from "../membrane/index.js";
import {
  assertAttributeNames,
  assertAttributes,
  type Attributes,
  NO_ATTRIBUTES,
  readAttributes,
} from "./attributes.js";
import { type AdmittedArtifact, functorOf, looksLikeArtifact } from "./artifact.js";
import { commonJsModule } from "./commonjs.js";
import { denyByHook, denyImport, denyKindOfModule, denyNotFound, kindOf } from "./denials.js";
import { evaluateModule, isAsyncGraph } from "./evaluate.js";
import { linkImports, namespaceOf } from "./link.js";
import type { Cell } from "./namespace.js";
import type { Loader, LoaderOptions, MakeGuards } from "./no-loader.js";
import { namesInPlace } from "../realm.js";
import type { Module, SourceModule, SyntheticModule } from "./records.js";
import { type ModuleDescription, sourceRecordOf } from "./sources.js";
import { isPromiseLike, resolve, resolveNow } from "./specifiers.js";
import { hostModule, jsonModule } from "./synthetic.js";

export function moduleLoader(
  options: LoaderOptions,
  membrane: Membrane,
  code: GuestCode,
  makeGuards: MakeGuards,
): Loader {
  const modules = new FeralMap<string, Module>();
  const loading = new FeralMap<string, Promise<Module>>();
  const direct = new FeralMap<Module, Promise<void>>();

  // ---------------------------------------------------------------------------------------- resolving, loading

  /** What the host's `load` gives for a resolved name: an artifact, a namespace, a module source, or a promise of one. */
  function source(key: string, specifier: string, importer: string): unknown {
    if (options.load === undefined) denyNotFound(specifier, importer);
    try {
      return reflectApply(options.load, undefined, [key]);
    } catch (e) {
      return denyByHook("load", specifier, importer, e);
    }
  }

  function makeModule(key: string, what: unknown, specifier: string, importer: string): Module {
    const record = sourceRecordOf(what);
    if (record?.kind === "json") return jsonModule(key, record.text);
    const given = record === undefined ? what : record.module;
    const description = record?.description;
    if (given === undefined || given === null) denyNotFound(specifier, importer);
    if (!isObject(given)) denyKindOfModule(specifier, importer, kindOf(given));
    if (!looksLikeArtifact(given)) return hostModule(key, given as object, membrane.toGuest, description);
    const artifact = options.admit(given);
    if (artifact.goal === "script") {
      denyImport(
        "import/script",
        `"${specifier}", imported by "${importer}", was compiled as a script: a module needs the goal "module", or in compat "commonjs"`,
      );
    }
    return artifact.goal === "module"
      ? sourceModule(key, artifact, description)
      : codeOfCommonJs(key, artifact, description);
  }

  /** A module that is there: one that was made before, or one that the host listed. */
  function available(key: string, specifier: string, importer: string): Module | undefined {
    const known = mapGet(modules, key);
    if (known !== undefined || !objectHasOwn(options.modules, key)) return known;
    return remember(makeModule(key, options.modules[key], specifier, importer));
  }

  function request(specifier: string, importer: string, attributes: Attributes): Promise<Module> {
    assertAttributeNames(attributes, specifier);
    const key = resolve(options.resolve, specifier, importer, { kind: "import", attributes });
    if (typeof key === "string") return requestKey(key, specifier, importer);
    return promiseThen(key, (settled) => requestKey(settled, specifier, importer)) as unknown as Promise<Module>;
  }

  function requestKey(key: string, specifier: string, importer: string): Promise<Module> {
    const there = available(key, specifier, importer);
    if (there !== undefined) return promiseResolve(there) as Promise<Module>;
    const pending = mapGet(loading, key);
    if (pending !== undefined) return pending;
    const what = source(key, specifier, importer);
    const promise = promiseThen(
      // A host's thenable is awaited as `await` does; no guest value comes here.
      promiseResolve(what),
      (loaded) => {
        mapDelete(loading, key);
        return mapGet(modules, key) ?? remember(makeModule(key, loaded, specifier, importer));
      },
      (e) => {
        // A later import tries again.
        mapDelete(loading, key);
        return denyByHook("load", specifier, importer, e);
      },
    ) as Promise<Module>;
    mapSet(loading, key, promise);
    return promise;
  }

  function remember(module: Module): Module {
    mapSet(modules, module.key, module);
    return module;
  }

  /** The modules that a module names, without those that these name in turn. */
  function loadDirect(module: SourceModule): Promise<void> {
    const known = mapGet(direct, module);
    if (known !== undefined) return known;
    const all = arrayMap(module.artifact.imports, (record) => {
      try {
        return promiseThen(request(record.specifier, module.key, record.attributes), (requested) =>
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
    assertAttributes(record.attributes, requested, record.specifier, module.key);
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

  function sourceModule(key: string, artifact: AdmittedArtifact, description?: ModuleDescription): SourceModule {
    return {
      kind: "source",
      key,
      artifact,
      description,
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

  function contextOf(
    artifact: Artifact,
    key: string,
    description: ModuleDescription | undefined,
    onModule: ArtifactContext["module"],
  ): ArtifactContext {
    const meta = objectCreate(null) as object;
    const given = description?.meta ?? {};
    arrayForEach(objectKeys(given), (name) => {
      reflectDefineProperty(meta, name, dataDescriptor(given[name], true, true, true));
    });
    return {
      profile: artifact.profile,
      guards: artifact.guards,
      module: onModule,
      importModule: (specifier, importOptions) => importDynamically(specifier, importOptions, key),
      meta: () => meta,
    };
  }

  function instantiate(module: SourceModule): void {
    const context = contextOf(module.artifact, module.key, module.description, (getters, link) => {
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
    try {
      collectUnlinked(module, list);
      assertRealmFor(list);
      arrayForEach(list, (m) => {
        if (m.body === undefined) instantiate(m);
      });
      arrayForEach(list, linkImports);
    } catch (e) {
      arrayForEach(list, (m) => void (m.status = "unlinked"));
      throw e;
    }
    arrayForEach(list, (m) => void (m.status = "linked"));
  }

  /** One look at the realm for the whole graph. */
  function assertRealmFor(list: readonly SourceModule[]): void {
    if (list.length === 0) return;
    const names: string[] = [];
    const inPlace: string[] = [];
    arrayForEach(list, (m) => {
      arrayForEach(m.artifact.names, (name) => void arrayPush(names, name));
      arrayForEach(namesInPlace(m.artifact), (name) => void arrayPush(inPlace, name));
    });
    options.assertRealm(names, inPlace);
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

  function importModule(specifier: string, importer: string, attributes: Attributes = NO_ATTRIBUTES): Promise<object> {
    try {
      membraneLive();
      return promiseThen(
        request(specifier, importer, attributes),
        (module) => {
          assertAttributes(attributes, module, specifier, importer);
          const linkAndEvaluate = () => {
            link(module);
            const evaluate = () => promiseThen(evaluateModule(module), () => namespaceOf(module));
            const instantiation = lastInstantiation(module);
            return instantiation === undefined ? evaluate() : promiseThen(instantiation, evaluate);
          };
          return promiseThen(loadGraph(module, new FeralSet()), linkAndEvaluate, throwClaimed);
        },
        throwClaimed,
      ) as Promise<object>;
    } catch (e) {
      return promiseReject(claimed(e));
    }
  }

  /** A denial that is made in a job, or deep in the loader, has no frame of the guest that asked. */
  function claimed(e: unknown): unknown {
    if (isObject(e)) code.claim(e);
    return e;
  }

  function throwClaimed(e: unknown): never {
    throw claimed(e);
  }

  function membraneLive(): void {
    if (!membrane.isLive()) deny("revoked", "revoked/domain", "the domain is revoked");
  }

  /** `import(specifier, options)`: they are converted first, in that order, and every failure is a rejection. */
  function importDynamically(specifier: unknown, importOptions: unknown, importer: string): Promise<unknown> {
    try {
      return importModule(toText(specifier), importer, readAttributes(importOptions));
    } catch (e) {
      return promiseReject(claimed(e));
    }
  }

  function evaluateAlone(artifact: AdmittedArtifact): object {
    const module = sourceModule("main", artifact);
    module.status = "linked";
    instantiate(module);
    linkImports(module);
    generatorNext(module.body!);
    module.status = "evaluated";
    return namespaceOf(module);
  }

  // ---------------------------------------------------------------------------------------------------- CommonJS

  function codeOfCommonJs(key: string, artifact: AdmittedArtifact, description?: ModuleDescription): SyntheticModule {
    const makeBody = (): Function => {
      const context = contextOf(artifact, key, description, () => undefined);
      options.assertRealm(artifact.names, namesInPlace(artifact));
      return functorOf(artifact, code)(makeGuards(context));
    };
    return commonJsModule(key, { makeBody, makeRequire: () => makeRequire(key) }, description);
  }

  /** `require` has `resolve` and nothing else: no `cache`, no `main`, no `extensions`, which would reach other modules. */
  function makeRequire(importer: string): Function {
    const { require, resolve: resolveFor } = {
      require(specifier: unknown): unknown {
        return requireModule(assertText(specifier, "require"), importer);
      },
      resolve(specifier: unknown): string {
        return resolveNow(options.resolve, assertText(specifier, "require.resolve"), importer);
      },
    };
    reflectDefineProperty(require, "resolve", dataDescriptor(objectFreeze(resolveFor), false, true, false));
    return objectFreeze(require);
  }

  function assertText(specifier: unknown, caller: string): string {
    if (typeof specifier === "string") return specifier;
    return deny("import", "import/specifier", `the argument of ${caller} must be a string`);
  }

  function requireModule(specifier: string, importer: string): unknown {
    membraneLive();
    const module = requestNow(specifier, importer);
    if (module.kind === "source") {
      loadNow(module, new FeralSet());
      if (module.status === "evaluating" || module.status === "evaluating-async") {
        denyImport(
          "import/cycle",
          `"${specifier}", required by "${importer}", is an ES module that waits for "${importer}" itself`,
        );
      }
      link(module);
      if (isAsyncGraph(module)) {
        denyImport("import/async", `"${specifier}", required by "${importer}", awaits at its top level: use import()`);
      }
      void evaluateModule(module);
      if (module.error !== undefined) throw module.error.thrown;
      const namespace = namespaceOf(module);
      // As Node has it: an ES module may say what `require` gives.
      return objectHasOwn(namespace, "module.exports")
        ? (namespace as Record<string, unknown>)["module.exports"]
        : namespace;
    }
    module.evaluate();
    return module.required();
  }

  function requestNow(specifier: string, importer: string): Module {
    const key = resolveNow(options.resolve, specifier, importer);
    const there = available(key, specifier, importer);
    if (there !== undefined) return there;
    const what = source(key, specifier, importer);
    if (isPromiseLike(what)) {
      promiseThen(promiseResolve(what), undefined, () => undefined);
      denyImport("import/async", `"${specifier}", required by "${importer}", is loaded asynchronously: use import()`);
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

  function evaluateCommonJs(artifact: AdmittedArtifact): unknown {
    const module = codeOfCommonJs("main", artifact);
    module.evaluate();
    return module.required();
  }

  return { importModule, importDynamically, evaluateAlone, evaluateCommonJs };
}
