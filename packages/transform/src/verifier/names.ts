/** What the verifier knows of a member of which it sees only the name: the permit table's names, read here for itself. */
import * as data from "@sallyport/runtime-guards/member-names";
import type { MemberExpression } from "acorn";
import { isStringLiteral } from "./verification.js";

const words = (text: string): readonly string[] => text.split(" ");

/** The name of a member that the text spells out. */
export function staticName({ computed, property }: MemberExpression): string | null {
  if (!computed) return property.type === "Identifier" ? property.name : null;
  return isStringLiteral(property) ? (property as { value: string }).value : null;
}

const special: ReadonlySet<string> = new Set(words(data.SPECIAL_NAMES));
/** Callable with any arguments. */
const free: ReadonlySet<string> = new Set(
  [data.INERT_METHODS, data.WRITING_METHODS, data.SPECIES_METHODS].flatMap(words),
);
const text: ReadonlySet<string> = new Set(words(data.TEXT_METHODS));
const strictText: ReadonlySet<string> = new Set(words(data.STRICT_TEXT_METHODS));
const pattern: ReadonlySet<string> = new Set(words(data.PATTERN_METHODS));
const tamed: ReadonlySet<string> = new Set(words(data.TAMED_METHODS));

const numbers: ReadonlySet<string> = new Set(words(data.NUMBER_FUNCTIONS));
const primitives: ReadonlySet<string> = new Set(words(data.PRIMITIVE_FUNCTIONS));
const lists: ReadonlySet<string> = new Set(words(data.LIST_FUNCTIONS));

/** What a function of the language gives when it is called. Those that give lists make them of their receiver, if they are lent to one. */
export function resultOfFunction(path: string): "number" | "primitive" | "list" | "any" {
  if (lists.has(path)) return "list";
  const called = path.replace(/\.(?:apply|call)$/, "");
  if (numbers.has(called)) return "number";
  return primitives.has(called) ? "primitive" : "any";
}

/** R1: a name that starts with an underscore is private on instances and classes, but for those of Annex B. */
export function isPrivateSpelling(name: string): boolean {
  return name.startsWith("_") && !special.has(name);
}

export function isSpecialName(name: string): boolean {
  return special.has(name);
}

const ofFunctions: ReadonlySet<string> = new Set(words(data.FUNCTION_METHODS));

/** Whether a function of the realm's, or a method, has a function of this name, which gets it as its receiver. */
export function isFunctionMethod(name: string): boolean {
  return special.has(name) || ofFunctions.has(name);
}

/** Whether an intrinsic that guests' objects inherit has a function of this name. */
export function isMethodName(name: string): boolean {
  return free.has(name) || text.has(name) || pattern.has(name) || tamed.has(name);
}

/** Whether natives of this name, called without a receiver, refuse that before they look at an argument: those that are not called with any arguments may look first. */
export function isCalledFreely(name: string): boolean {
  return !special.has(name) && argumentsOf(name, false) === "any";
}

/** What the arguments of a call in place must be. */
export type ArgumentsOf = "any" | "primitive" | "primitive-or-pattern" | "never";

export function argumentsOf(name: string, isStrict: boolean): ArgumentsOf {
  if (tamed.has(name)) return "never";
  if (pattern.has(name)) return "primitive-or-pattern";
  return text.has(name) || (isStrict && strictText.has(name)) ? "primitive" : "any";
}
