/**
 * From what the host hands over to a functor that may run. Invariants I8 and I11: an artifact of this ABI, whole, whose text was verified in this process, or
 * whose hash the host has listed; anything else is refused. The refusal is a denial, since the one who asked may be a guest, by `import()`.
 */

import { ABI_VERSION, type Artifact, type ImportRecord, type ReexportRecord } from "../abi.js";
import { hashArtifact, isVerified } from "../artifact/index.js";
import {
  arrayForEach,
  arrayIncludes,
  arrayIsArray,
  arrayPush,
  dataDescriptor,
  FeralEvalError,
  FeralFunction,
  FeralFunctionPrototype,
  FeralWeakMap,
  functionToString,
  isObject,
  objectKeys,
  reflectApply,
  reflectDefineProperty,
  reflectGetOwnPropertyDescriptor,
  reflectGetPrototypeOf,
  stringOf,
  stringStartsWith,
  weakMapGet,
  weakMapSet,
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import { CODE_PREFIX, type GuestCode } from "../errors/guest-stack.js";
import { isCallable } from "../guards/model.js";
import type { Guards } from "../guards/index.js";

/** Every artifact's code is one function expression that begins so. */
const FUNCTOR_START = "(function ($s_guards) {";

const field = (o: object, k: string): unknown => reflectGetOwnPropertyDescriptor(o, k)?.value;

/** Whether a value claims to be an artifact; {@link Admission.admit} says whether it is one. */
export function looksLikeArtifact(v: unknown): boolean {
  return (
    isObject(v) && typeof field(v, "abi") === "number" && (typeof field(v, "code") === "string" || isModuleForm(v))
  );
}

const isModuleForm = (v: object): boolean => isCallable(field(v, "functor"));

export type Functor = (guards: Guards) => Function;

/** An artifact that this domain runs: one that nobody else can change. */
export interface AdmittedArtifact extends Artifact {
  /** Of an artifact in the form of a module, which has its functor, and the name of its script. */
  readonly module?: { readonly functor: Functor; readonly url: string } | undefined;
}

export interface Admission {
  /**
   * Gives the artifact to run for a value that claims to be one. Denies with `abi/artifact`, `abi/version`, `abi/changed` or `abi/unverified`.
   *
   * What was verified in this process is frozen, and comes back as it is. All else is read once, and what was read is hashed
   * and run: it does not matter what the host's object says later.
   */
  admit(v: unknown): AdmittedArtifact;
}

/** @param listed the hashes of the artifacts that the host vouches for. */
export function makeAdmission(listed: readonly string[]): Admission {
  let admitted: WeakMap<object, AdmittedArtifact> | undefined;

  function admit(v: unknown): AdmittedArtifact {
    if (!isObject(v)) refuse("it is no object");
    if (isVerified(v)) return v;
    const known = admitted && weakMapGet(admitted, v);
    if (known !== undefined) return known;
    const artifact = copyArtifact(v);
    if (hashArtifact(artifact) !== artifact.hash)
      deny("abi", "abi/changed", "the artifact's hash is not that of its content: it was changed after it was written");
    if (!arrayIncludes(listed, artifact.hash))
      deny(
        "abi",
        "abi/unverified",
        "nobody has verified this artifact in this process: compile it here, read its file with `readArtifact`, or give its hash to the domain in `artifacts`",
      );
    weakMapSet((admitted ??= new FeralWeakMap()), v, artifact);
    return artifact;
  }

  return { admit };
}

function refuse(why: string): never {
  return deny("abi", "abi/artifact", `this is not an artifact that this runtime can run: ${why}`);
}

/** Reads everything once; throws where it is not of the form of an artifact. */
function copyArtifact(v: object): AdmittedArtifact {
  const abi = field(v, "abi");
  if (abi !== ABI_VERSION) {
    deny(
      "abi",
      "abi/version",
      `the artifact is of ABI ${stringOf(abi)} and this runtime of ABI ${stringOf(ABI_VERSION)}: compile it again`,
    );
  }
  const profile = field(v, "profile");
  if (profile !== "strict" && profile !== "compat") refuse("its profile is unknown");
  const goal = field(v, "goal");
  if (goal !== "script" && goal !== "module" && goal !== "commonjs") refuse("its goal is unknown");
  const guards = field(v, "guards");
  if (guards !== "all" && guards !== "needed") refuse("its guards are unknown");
  const isAsync = field(v, "async");
  if (typeof isAsync !== "boolean") refuse("it does not say whether it is async");
  const map = field(v, "map");
  const functor = field(v, "functor");
  return {
    abi: ABI_VERSION,
    profile,
    goal,
    guards,
    filename: copyText(v, "filename"),
    code: functor === undefined ? copyCode(v) : codeOf(functor),
    map: typeof map === "string" ? map : null,
    names: copyTexts(v, "names"),
    imports: copyList(v, "imports", copyImport),
    reexports: copyList(v, "reexports", copyReexport),
    exports: copyTexts(v, "exports"),
    globals: copyTexts(v, "globals"),
    async: isAsync,
    hash: copyText(v, "hash"),
    module: functor === undefined ? undefined : { functor: functor as Functor, url: copyText(v, "url") },
  };
}

function copyCode(v: object): string {
  const code = field(v, "code");
  if (typeof code !== "string" || !stringStartsWith(code, FUNCTOR_START)) refuse("its code is not a functor");
  return code;
}

/**
 * A function's text is what the engine compiled it from. Guarded JavaScript has no free name, so that the text says all that the function
 * does, wherever it stands; but what it makes by syntax is of the realm that it was made in.
 */
function codeOf(functor: unknown): string {
  if (!isCallable(functor) || reflectGetPrototypeOf(functor) !== FeralFunctionPrototype)
    refuse("its functor is no function of this realm");
  const code = `(${functionToString(functor)})`;
  if (!stringStartsWith(code, FUNCTOR_START)) refuse("its functor is another function");
  return code;
}

function copyText(v: object, k: string): string {
  const text = field(v, k);
  if (typeof text !== "string") refuse(`it has no ${k}`);
  return text;
}

function copyList<T>(v: object, k: string, copy: (element: unknown, k: string) => T): T[] {
  const list = field(v, k);
  if (!arrayIsArray(list)) refuse(`it has no list of ${k}`);
  const copies: T[] = [];
  for (let i = 0; i < list.length; i++) arrayPush(copies, copy(list[i], k));
  return copies;
}

const copyTexts = (v: object, k: string): string[] => copyList(v, k, assertText);

function assertText(v: unknown, k: string): string {
  if (typeof v !== "string") refuse(`its list of ${k} has something else than texts`);
  return v;
}

function copyImport(v: unknown): ImportRecord {
  if (!isObject(v)) refuse("one of its imports is no object");
  const given = field(v, "attributes");
  if (!isObject(given)) refuse("one of its imports has no attributes");
  const attributes: Record<string, string> = {};
  arrayForEach(objectKeys(given), (k) => {
    reflectDefineProperty(attributes, k, dataDescriptor(copyText(given, k), true, true, true));
  });
  return { specifier: copyText(v, "specifier"), attributes, names: copyTexts(v, "names") };
}

function copyReexport(v: unknown): ReexportRecord {
  if (!isObject(v)) refuse("one of its re-exports is no object");
  const exported = field(v, "exported");
  return {
    exported: exported === null ? null : copyText(v, "exported"),
    specifier: copyText(v, "specifier"),
    imported: copyText(v, "imported"),
  };
}

/**
 * The functor of an artifact: that of its module, or its text, compiled under the name by which its frames are known. The parentheses make it an
 * expression, whatever else it holds; of two `sourceURL` comments the last one counts.
 */
export function functorOf(artifact: AdmittedArtifact, code: GuestCode): Functor {
  const name = code.nameOf(artifact, artifact.module?.url);
  if (artifact.module !== undefined) return artifact.module.functor;
  let make: () => Functor;
  try {
    const text = `${CODE_PREFIX}${artifact.code}\n);\n//# sourceURL=${name}`;
    make = reflectApply(FeralFunction, undefined, [text]) as () => Functor;
  } catch (e) {
    if (isObject(e) && reflectGetPrototypeOf(e) === FeralEvalError.prototype)
      deny(
        "abi",
        "abi/code-generation",
        "this place makes no functions from text (a Content-Security-Policy without `unsafe-eval`): write the artifact as a module (`sallyport compile --format module`), import it, and list its hash",
      );
    return refuse("its code does not parse");
  }
  return make();
}
