/**
 * From an artifact to its functor. Invariant I11: what is not an artifact of this ABI, whole, is refused. The refusal is
 * a denial, since the one who asked may be a guest, by `import()`.
 */

import { ABI_VERSION, type Artifact } from "../abi.js";
import {
  arrayIsArray,
  FeralFunction,
  isObject,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  stringOf,
  stringStartsWith,
} from "../primordials.js";
import { deny } from "../errors/deny.js";
import { CODE_PREFIX, type GuestCode } from "../errors/guest-stack.js";
import type { Guards } from "../guards/index.js";

/** Every artifact's code is one function expression that begins so. */
const FUNCTOR_START = "(function ($s_guards) {";

const field = (o: object, k: string): unknown => reflectGetOwnPropertyDescriptor(o, k)?.value;

/** Whether a value claims to be an artifact; {@link assertArtifact} says whether it is one. */
export function looksLikeArtifact(v: unknown): v is Artifact {
  return isObject(v) && typeof field(v, "abi") === "number" && typeof field(v, "code") === "string";
}

function refuse(why: string): never {
  return deny("abi", "abi/artifact", `this is not an artifact that this runtime can run: ${why}`);
}

export function assertArtifact(v: unknown): asserts v is Artifact {
  if (!isObject(v)) refuse("it is no object");
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
  const code = field(v, "code");
  if (typeof code !== "string" || !stringStartsWith(code, FUNCTOR_START)) refuse("its code is not a functor");
  assertList(v, "imports");
  assertList(v, "reexports");
  assertList(v, "exports");
  assertList(v, "names");
  assertList(v, "globals");
  if (typeof field(v, "async") !== "boolean") refuse("it does not say whether it is async");
}

function assertList(artifact: object, k: string): void {
  if (!arrayIsArray(field(artifact, k))) refuse(`it has no list of ${k}`);
}

export type Functor = (guards: Guards) => Function;

/**
 * Compiles an artifact's text, under the name by which its frames are known. The parentheses make it an expression, whatever
 * else it holds; of two `sourceURL` comments the last one counts.
 */
export function functorOf(artifact: Artifact, code: GuestCode): Functor {
  let make: () => Functor;
  try {
    const text = `${CODE_PREFIX}${artifact.code}\n);\n//# sourceURL=${code.nameOf(artifact)}`;
    make = reflectApply(FeralFunction, undefined, [text]) as () => Functor;
  } catch {
    return refuse("its code does not parse");
  }
  return make();
}
