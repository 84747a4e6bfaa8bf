/** What the compiler knows of a member by its name alone. The verifier reads the same data by itself (`../verifier/names.ts`). */
import {
  FUNCTION_METHODS,
  INERT_METHODS,
  PATTERN_METHODS,
  RECEIVER_METHODS,
  SPECIAL_NAMES,
  SPECIES_METHODS,
  STRICT_RECEIVER_METHODS,
  STRICT_TEXT_METHODS,
  TAMED_METHODS,
  TEXT_METHODS,
  WRITING_METHODS,
} from "@sallyport/runtime-guards/member-names";

export type MethodKind = "inert" | "writer" | "species" | "text" | "pattern" | "tamed";

const special: ReadonlySet<string> = new Set(SPECIAL_NAMES.split(" "));
const methods: ReadonlyMap<string, MethodKind> = new Map(
  (
    [
      ["inert", INERT_METHODS],
      ["writer", WRITING_METHODS],
      ["species", SPECIES_METHODS],
      ["text", TEXT_METHODS],
      ["pattern", PATTERN_METHODS],
      ["tamed", TAMED_METHODS],
    ] as const
  ).flatMap(([kind, names]) => names.split(" ").map((name): [string, MethodKind] => [name, kind])),
);

/** Whether the engine or the guards obey a name (I2). */
export function isSpecialName(name: string): boolean {
  return special.has(name);
}

const ofFunctions: ReadonlySet<string> = new Set(FUNCTION_METHODS.split(" "));

/** Whether a function of the language has a member of this name that can be called. */
export function isFunctionMethod(name: string): boolean {
  return ofFunctions.has(name);
}

const strictText: ReadonlySet<string> = new Set(STRICT_TEXT_METHODS.split(" "));

/** Whether a native of this name, which may be given anything in compat, is of kind `text` in strict code. */
export function isTextInStrict(name: string): boolean {
  return strictText.has(name);
}

const onReceiver: ReadonlySet<string> = new Set(RECEIVER_METHODS.split(" "));
const onReceiverInStrict: ReadonlySet<string> = new Set(STRICT_RECEIVER_METHODS.split(" "));

/** Whether a method of this name is called on what `$s_receiver` gives. */
export function takesReceiver(name: string, isStrict: boolean): boolean {
  return onReceiver.has(name) || (isStrict && onReceiverInStrict.has(name));
}

/** What an intrinsic that guests' objects inherit may do under this name; undefined where none has a function so named. */
export function methodKindOf(name: string): MethodKind | undefined {
  return methods.get(name);
}
