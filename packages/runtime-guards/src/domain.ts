/**
 * A security domain: its globals, its private names, its modules and its membrane. Invariants I1, I7, I9 and I11.
 */

import type { Artifact, ModuleArtifact } from "./abi.js";
import { isHash } from "./artifact/index.js";
import {
  arrayForEach,
  arrayIncludes,
  arrayIsArray,
  arrayJoin,
  arrayPush,
  arraySlice,
  FeralMap,
  FeralRegExp,
  FeralWeakMap,
  isObject,
  objectCreate,
  objectFreeze,
  objectKeys,
  promiseThen,
  reflectApply,
  regexpTest,
  stringStartsWith,
  weakMapGet,
  weakMapSet,
} from "./primordials.js";
import { AuthorityError, ImportError, isOptionsError, OptionsError } from "./errors/classes.js";
import { makeGuestCode } from "./errors/guest-stack.js";
import { deny } from "./errors/deny.js";
import { makeUnhandled } from "./errors/unhandled.js";
import { type Feature, type Features, installationOf, type InstallFeatures } from "./features/feature.js";
import { checkFeatures, type FeatureGrants, type FeatureMakers } from "./features/options.js";
import { Globals } from "./guards/globals.js";
import { makeGuards } from "./guards/index.js";
import { isConstructor } from "./guards/calls.js";
import { isCallable } from "./guards/model.js";
import { DEFAULT_LIMIT } from "./errors/stack-trace-limit.js";
import type { ArtifactContext, DomainState } from "./guards/state.js";
import type { MakeHostClasses } from "./membrane/extendable.js";
import { makeMembrane, type Membrane } from "./membrane/index.js";
import { type AdmittedArtifact, functorOf, type Functor, makeAdmission } from "./modules/artifact.js";
import { type Loader, type MakeLoader, makeNoLoader } from "./modules/no-loader.js";
import type { ModuleRequest } from "./modules/specifiers.js";
import { assertRealm, assertRealmForGuest, namesInPlace, refusalInPlace } from "./realm.js";
import { RESERVED_PREFIX } from "./abi.js";

export interface DomainOptions {
  /** A name for messages. */
  readonly name?: string;
  /**
   * Named powers beside the base globals; none is given where none is named. An array of names and of made features, or
   * a record of name → `true` or the feature's options. Names: `console`, `clock`, `random`, `timers`, `intl`, `text`,
   * `structured-clone`, `regexp`, `fetch`, `fs`, `eval`, `gc`, `shared-memory`. Each grants what its page in
   * `docs/features` says and nothing else; `regexp`, `fetch`, `fs` and `eval` need options.
   */
  readonly features?: FeatureGrants;
  /** Values that become globals of the guest, each seen through the membrane. */
  readonly endowments?: Readonly<Record<string, unknown>>;
  /**
   * Resolved module name → an artifact, a namespace object of the host whose own enumerable properties are exported, or what
   * `jsonModule` or `describedModule` made.
   */
  readonly modules?: Readonly<Record<string, unknown>>;
  /**
   * What a specifier means to its importer: the resolved name, or a promise of it. Without it `./x` and `../x` are relative, and
   * other specifiers are names. The message of an `ImportError` that it throws is shown to the guest; other errors are not.
   */
  readonly resolve?: (specifier: string, importer: string, request: ModuleRequest) => string | Promise<string>;
  /**
   * Gives the module of a resolved name that is not in `modules`, as one is given there, or a promise of it. It is asked once for each
   * name and domain, unless it fails. `require` cannot wait for a promise, of this or of `resolve`.
   */
  readonly load?: (key: string) => unknown;
  /**
   * Hashes of artifacts (SHA-256, in hexadecimal, as `artifact.hash` and `sallyport compile --json` say them) that the host vouches for: that they are
   * those that a compiler of this version made, or that were verified. Besides them a domain runs what was compiled or read by
   * `readArtifact` in this process, and nothing else: `AbiError` (`abi/unverified`).
   */
  readonly artifacts?: readonly string[];
  /**
   * Paths of intrinsics' members, `"Array.prototype.at"`, that the host changed after Sallyport was loaded, or added, and
   * vouches for: that each does what the standard says, or, where the standard knows no such member, nothing with what a
   * guest passes to it that the guest could not do itself, and that it gives nothing which the guest may not hold. Code
   * that calls such a member in place runs the host's function. As a value, and by a guarded read, a guest gets what
   * was there at load, or nothing. A changed prototype, an unknown accessor or object cannot be vouched for; a member that the standard
   * does not know only towards code with `guards: "all"`.
   */
  readonly trustPatches?: readonly string[];
  /**
   * Is told of what the guest threw and nobody took: rejections that nobody handled, errors of callbacks that nobody awaits. It gets a
   * `GuestError`, or the error class of a denial. What it throws or gives is ignored: the guest decides what it is called with.
   *
   * No rejection of a guest ends the process, with it or without: see docs/errors.md, also for what becomes of the host's own.
   */
  readonly onUnhandled?: (error: unknown) => void;
  /**
   * Classes of the host that guests may construct and extend. Without it a host's class that a guest comes to hold is a function
   * that can neither be constructed nor extended.
   */
  readonly extendable?: readonly Function[];
}

export interface DomainUsage {
  /** How many artifacts {@link Domain.evaluate} has run. */
  readonly evaluations: number;
  /** How many errors and rejections of the guest nobody took, with an `onUnhandled` or without. */
  readonly unhandled: number;
}

export interface Domain {
  readonly name: string;
  /**
   * Runs an artifact and gives a script's completion value, an import-free module's namespace, or `module.exports`, as
   * the host may hold it. What the guest throws comes out as a `GuestError` or as the error class of the denial. An artifact
   * that was changed, or that nobody has verified, is an `AbiError`: see {@link DomainOptions.artifacts}.
   */
  evaluate(artifact: Artifact | ModuleArtifact): unknown;
  /** Loads, links and runs a module and everything that it imports; gives its namespace. */
  import(specifier: string): Promise<unknown>;
  usage(): DomainUsage;
  /** Cuts every connection: each later crossing in either direction throws a `RevokedError`. */
  revoke(reason?: string): void;
}

const NOT_YET = ["limits", "policy", "audit"] as const;
const KNOWN = [
  "name",
  "features",
  "endowments",
  "modules",
  "resolve",
  "load",
  "artifacts",
  "onUnhandled",
  "trustPatches",
  "extendable",
] as const;

const ASCII_IDENTIFIER = /^[A-Za-z$_][\w$]*$/;

/** The engine reads the tables of Unicode for the other expression, which few hosts need. */
const isIdentifier = (name: string): boolean =>
  regexpTest(ASCII_IDENTIFIER, name) ||
  regexpTest(new FeralRegExp("^[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200c\\u200d]*$", "u"), name);

/** What a domain is made with where its entry, or its host, has imported it. */
export interface DomainParts {
  /** The features that `features` has by name. */
  readonly features?: FeatureMakers;
  /** For `modules`, `resolve` and `load`, `Domain.import`, and what is no script. */
  readonly moduleLoader?: MakeLoader;
  /** For `extendable`. */
  readonly hostClasses?: MakeHostClasses;
  /** For what a guest is told of a global of its host's: without it, that the name is not defined. */
  readonly hostNames?: (name: string) => string | undefined;
}

export function makeDomain(options: DomainOptions, parts: DomainParts): Domain {
  const checked = checkOptions(options, parts);
  assertRealm([], checked.trustPatches);

  const code = makeGuestCode(checked.onUnhandled !== undefined);
  const { extendable } = checked;
  const membrane = makeMembrane({ name: checked.name, code, extendable, makeHostClasses: parts.hostClasses });
  const unhandled = makeUnhandled(checked.onUnhandled, membrane, code);
  const state: DomainState = {
    name: checked.name,
    privateNames: undefined,
    offeredNames: undefined,
    ownMethodNames: undefined,
    globals: new Globals(),
    declared: new FeralMap(),
    held: undefined,
    hidden: undefined,
    substitutes: undefined,
    restrictedBy: undefined,
    writes: undefined,
    stackTraceLimit: DEFAULT_LIMIT,
    errorParents: undefined,
    isHostValue: membrane.isHostValue,
    remedyOf: parts.hostNames,
    reportUnhandled: unhandled.report,
  };
  const features = installFeatures(checked.features, state, membrane, runChecked);
  try {
    grantEndowments(state.globals, checked.endowments, membrane);
  } catch (e) {
    features.cleanUp();
    throw e;
  }

  unhandled.listen();

  const { admit } = makeAdmission(checked.artifacts);

  let loader: Loader | undefined;
  /** Most domains run scripts alone, and many are made. */
  const theLoader = (): Loader =>
    (loader ??= (parts.moduleLoader ?? makeNoLoader)(
      { modules: checked.modules, resolve: checked.resolve, load: checked.load, admit, assertRealm: assertNames },
      membrane,
      code,
      (context) => makeGuards(state, context),
    ));
  let functors: WeakMap<Artifact, Functor> | undefined;
  let evaluations = 0;

  function assertNames(names: readonly string[], inPlace: readonly string[]): void {
    assertRealmForGuest(names, inPlace, checked.trustPatches);
    const refusal = refusalInPlace(inPlace, state.restrictedBy);
    if (refusal !== undefined) deny("authority", "authority/guards", refusal);
  }

  function runScript(artifact: AdmittedArtifact): unknown {
    const known = (functors ??= new FeralWeakMap());
    let functor = weakMapGet(known, artifact);
    if (functor === undefined) {
      functor = functorOf(artifact, code);
      weakMapSet(known, artifact, functor);
    }
    const meta = objectCreate(null) as object;
    const context: ArtifactContext = {
      profile: artifact.profile,
      guards: artifact.guards,
      module: () => undefined,
      importModule: (specifier, importOptions) => theLoader().importDynamically(specifier, importOptions, checked.name),
      meta: () => meta,
    };
    return reflectApply(functor(makeGuards(state, context)), undefined, []);
  }

  function run(artifact: AdmittedArtifact): unknown {
    switch (artifact.goal) {
      case "script":
        return runScript(artifact);
      case "module":
        return theLoader().evaluateAlone(artifact);
      case "commonjs":
        return theLoader().evaluateCommonJs(artifact);
    }
  }

  /** For the guest: what `eval` of the language would do with the text that was compiled. */
  function runChecked(given: Artifact): unknown {
    const artifact = admit(given);
    assertRealm(artifact.names, checked.trustPatches, namesInPlace(artifact));
    evaluations++;
    return run(artifact);
  }

  function evaluate(given: Artifact | ModuleArtifact): unknown {
    membrane.assertLive();
    let artifact: AdmittedArtifact;
    try {
      artifact = admit(given);
    } catch (e) {
      throw membrane.thrownToHost(e);
    }
    if (
      artifact.goal === "module" &&
      (artifact.imports.length > 0 || artifact.reexports.length > 0 || artifact.async)
    ) {
      throw new ImportError(
        "a module that imports, re-exports or awaits cannot be evaluated at once: give it to the domain in `modules` and use domain.import",
        "import/evaluate",
      );
    }
    const inPlace = namesInPlace(artifact);
    assertRealm(artifact.names, checked.trustPatches, inPlace);
    const refusal = refusalInPlace(inPlace, state.restrictedBy);
    if (refusal !== undefined) throw new AuthorityError(refusal, "authority/guards");
    evaluations++;
    let result: unknown;
    try {
      result = run(artifact);
    } catch (e) {
      throw membrane.thrownToHost(e);
    }
    return membrane.toHost(result);
  }

  function importAsHost(specifier: string): Promise<unknown> {
    if (typeof specifier !== "string") throw new OptionsError("a specifier must be a string", "options/type");
    membrane.assertLive();
    assertRealm([], checked.trustPatches);
    return promiseThen(
      theLoader().importModule(specifier, checked.name),
      (namespace) => membrane.toHost(namespace),
      (e) => {
        throw membrane.thrownToHost(e);
      },
    );
  }

  return objectFreeze({
    name: checked.name,
    evaluate,
    import: importAsHost,
    usage: (): DomainUsage => ({ evaluations, unhandled: unhandled.count() }),
    revoke(reason = "") {
      membrane.revoke(reason);
      features.cleanUp();
    },
  });
}

const NO_FEATURES: Features = { cleanUp: () => undefined };

const installFeatures: InstallFeatures = (features, ...context) =>
  features.length === 0 ? NO_FEATURES : installationOf(features[0]!)!.installAll(features, ...context);

/** Defines the endowments among the guest's global names, none of which the guest can replace. */
function grantEndowments(globals: Globals, endowments: Readonly<Record<string, unknown>>, membrane: Membrane): void {
  arrayForEach(objectKeys(endowments), (name) => {
    if (!isIdentifier(name) || stringStartsWith(name, RESERVED_PREFIX)) {
      throw new OptionsError(`the endowment "${name}" is not a name that a guest can spell`, "options/endowment");
    }
    if (globals.has(name)) {
      const what = globals.isGranted(name) ? "what a feature grants" : "an intrinsic of the language";
      throw new OptionsError(`the endowment "${name}" would replace ${what}`, "options/endowment");
    }
    let v: unknown;
    try {
      v = membrane.endow(endowments[name]);
    } catch (e) {
      const error = membrane.thrownToHost(e);
      if (isOptionsError(error)) throw new OptionsError(`the endowment "${name}": ${error.message}`, error.code);
      if (!isObject(error) || (error as { code?: unknown }).code !== "authority/intrinsic") throw error;
      throw new AuthorityError(
        `the endowment "${name}" is an intrinsic that no guest may hold; wrap it in a function of your own`,
        "authority/intrinsic",
      );
    }
    globals.endow(name, v);
  });
}

interface CheckedOptions {
  readonly name: string;
  readonly endowments: Readonly<Record<string, unknown>>;
  readonly modules: Readonly<Record<string, unknown>>;
  readonly resolve: DomainOptions["resolve"] | undefined;
  readonly load: DomainOptions["load"] | undefined;
  readonly features: readonly Feature[];
  readonly artifacts: readonly string[];
  readonly trustPatches: readonly string[];
  readonly onUnhandled: ((error: unknown) => void) | undefined;
  readonly extendable: readonly Function[];
}

function checkOptions(options: DomainOptions, parts: DomainParts): CheckedOptions {
  if (!isObject(options)) wrongType("the options", "an object");
  arrayForEach(objectKeys(options), (key) => {
    if (arrayIncludes(KNOWN, key)) return;
    if (arrayIncludes(NOT_YET, key)) {
      throw new OptionsError(`the option "${key}" is not available in this version`, "options/unavailable");
    }
    throw new OptionsError(`unknown option "${key}"; there are ${arrayJoin(KNOWN, ", ")}`, "options/unknown");
  });
  const {
    name = "domain",
    endowments = {},
    modules,
    features,
    resolve,
    load,
    artifacts = [],
    onUnhandled,
    trustPatches = [],
    extendable,
  } = options;
  if (typeof name !== "string") wrongType('"name"', "a string");
  if (parts.moduleLoader === undefined && (modules ?? resolve ?? load) !== undefined)
    missingPart('"modules", "resolve" and "load"', "moduleLoader");
  if (parts.hostClasses === undefined && extendable !== undefined) missingPart('"extendable"', "hostClasses");
  if (!isPlain(endowments)) wrongType('"endowments"', "an object");
  if (modules !== undefined && !isPlain(modules)) wrongType('"modules"', "an object");
  if (resolve !== undefined && !isCallable(resolve)) wrongType('"resolve"', "a function");
  if (load !== undefined && !isCallable(load)) wrongType('"load"', "a function");
  if (onUnhandled !== undefined && !isCallable(onUnhandled)) wrongType('"onUnhandled"', "a function");
  if (!arrayIsArray(artifacts)) wrongType('"artifacts"', "an array of hashes");
  const listedArtifacts = arraySlice(artifacts, 0);
  arrayForEach(listedArtifacts, (hash) => {
    if (typeof hash !== "string" || !isHash(hash))
      wrongType('each of "artifacts"', "a SHA-256 in hexadecimal, as an artifact's `hash` is");
  });
  if (!arrayIsArray(trustPatches)) wrongType('"trustPatches"', "an array of paths");
  const trusted = arraySlice(trustPatches, 0);
  arrayForEach(trusted, (path) => {
    if (typeof path !== "string") wrongType('each of "trustPatches"', "a string");
  });
  const granted = checkFeatures(features, parts.features ?? {});
  return {
    name,
    endowments,
    modules: copyOwn(modules ?? {}),
    resolve,
    load,
    features: granted,
    artifacts: listedArtifacts,
    onUnhandled,
    trustPatches: trusted,
    extendable: listed(extendable ?? []),
  };
}

/** The classes at this moment. */
function listed(extendable: readonly Function[]): Function[] {
  if (!arrayIsArray(extendable)) wrongType('"extendable"', "an array of classes");
  const classes: Function[] = [];
  arrayForEach(extendable, (C) => {
    if (!isConstructor(C)) wrongType('"extendable"', "an array of classes");
    arrayPush(classes, C);
  });
  return classes;
}

const isPlain = (v: unknown): boolean => isObject(v) && !isCallable(v) && !arrayIsArray(v);

/** The modules at this moment, so that a getter of the host's object runs once and its prototype never counts. */
function copyOwn(modules: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy = objectCreate(null) as Record<string, unknown>;
  arrayForEach(objectKeys(modules), (key) => {
    const what = modules[key];
    if (!isObject(what)) {
      throw new OptionsError(`the module "${key}" is neither an artifact nor an object of exports`, "options/module");
    }
    copy[key] = what;
  });
  return copy;
}

function wrongType(what: string, wanted: string): never {
  throw new OptionsError(`${what} must be ${wanted}`, "options/type");
}

function missingPart(options: string, part: string): never {
  throw new OptionsError(
    `this entry has no part for ${options}: import \`${part}\` from "@sallyport/runtime-guards/features", and give it as in createDomain(options, { ${part} })`,
    "options/part",
  );
}
