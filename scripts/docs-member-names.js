/**
 * `packages/runtime-guards/src/member-names.ts`: what the permit table says about names alone, for the compiler and the verifier, which know
 * of a member only its name.
 */
import { format } from "prettier";
import { allPermits, isPrototypePath } from "../packages/runtime-guards/dist/unbundled/intrinsics/index.js";

const PATH = "packages/runtime-guards/src/member-names.ts";

export const owns = [PATH];

/** Names that no text reads, writes or calls in place (I2), whatever the permits say of them. */
const SPECIAL =
  "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ arguments callee caller constructor prototype stack stackTraceLimit";

/** Accessors and constants: what an intrinsic has under these names is never a function. */
const DATA =
  "BYTES_PER_ELEMENT buffer byteLength byteOffset description detached dotAll flags global hasIndices ignoreCase length maxByteLength message multiline name resizable size source sticky unicode unicodeSets";

/** Kept behind the guard although their permits would let them be called in place: they take part in protocols of the engine. */
const PROTOCOL = "catch finally then";

/** Of kind `text`, whose arguments become numbers and nothing else. */
const NUMERIC =
  "at charAt charCodeAt codePointAt isWellFormed keys slice substr substring toLowerCase toUpperCase toWellFormed trim trimEnd trimLeft trimRight trimStart";

/** Tamed because of the species of an array, whose constructor a guest may give: results go where only strict instances must not be written. */
const SPECIES = "concat filter flat flatMap map slice splice";

/** Tamed because an argument may be a function or a date, as text; a primitive argument shows nothing. */
const TEXT = "endsWith hasOwnProperty includes propertyIsEnumerable startsWith test";

/** Whatever their permits say: the engine's message for an argument that is no number, or too small a one, quotes it, and a function with its source. */
const QUOTING = "drop fill repeat setBigInt64 setBigUint64 take with";

/** The same, but what a `Map` is given is hardly ever a primitive: strict code alone keeps the stand-in for other arguments. */
const QUOTING_IN_STRICT = "set";

/** What is called on a receiver that the guards have seen, whatever the arguments are. */
const RECEIVER = "endsWith exec hasOwnProperty includes indexOf lastIndexOf startsWith test toString";

/** Besides those with a species, what strict code alone calls so. */
const RECEIVER_IN_STRICT = "concat set";

/** Tamed because they call methods of their first argument; those of a primitive or a literal's are the engine's. */
const PATTERN = "match matchAll replace replaceAll search split";

/**
 * Statics of `Object` that some domains have of their own, in the place of those that its facade has, which has no variant: read in place they would be the shared ones.
 */
const SUBSTITUTED = "getOwnPropertyDescriptor getOwnPropertyDescriptors";

/** Functions of the language that give numbers, whatever they are given; called, not constructed. */
const NUMBERS =
  "Date.UTC Math.abs Math.acos Math.acosh Math.asin Math.asinh Math.atan Math.atan2 Math.atanh Math.cbrt Math.ceil Math.clz32 Math.cos Math.cosh Math.exp Math.expm1 Math.floor Math.fround Math.hypot Math.imul Math.log Math.log10 Math.log1p Math.log2 Math.max Math.min Math.pow Math.round Math.sign Math.sin Math.sinh Math.sqrt Math.tan Math.tanh Math.trunc Number Number.parseFloat Number.parseInt parseFloat parseInt";

/** Those that give other primitives. */
const LISTS =
  "Array.from Array.of Object.entries Object.getOwnPropertyNames Object.getOwnPropertySymbols Object.keys Object.values Reflect.ownKeys";

const PRIMITIVES =
  "Array.isArray ArrayBuffer.isView BigInt Boolean Number.isFinite Number.isInteger Number.isNaN Number.isSafeInteger Object.is Object.isExtensible Object.isFrozen Object.isSealed String String.fromCharCode String.fromCodePoint decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN unescape";

const set = (names) => new Set(names.split(" "));

const order = ["inert", "writer", "species", "text", "pattern", "never"];
const max = (a, b) => (order.indexOf(a) > order.indexOf(b) ? a : b);

function categoryOf(holder, name, { kind }) {
  const isArray = holder === "Array.prototype";
  if (set(QUOTING).has(name)) return "text";
  if (set(PROTOCOL).has(name)) return "never";
  if (isArray && set(SPECIES).has(name)) return "species";
  if (kind === "text" || (kind === "link" && set(NUMERIC).has(name))) return set(NUMERIC).has(name) ? "inert" : "text";
  if (holder.startsWith("String") && set(PATTERN).has(name)) return "pattern";
  if (kind === "tamed" && set(TEXT).has(name)) return "text";
  if (kind === "textArguments") return name === "join" ? "never" : "text";
  if (kind === "native" || kind === "static") return "inert";
  if (kind === "mutator") return "writer";
  return "never";
}

function classify() {
  const categories = new Map();
  for (const [path, permit] of allPermits()) {
    const dot = path.lastIndexOf(".");
    const holder = path.slice(0, dot);
    const name = path.slice(dot + 1);
    if (dot < 0 || !isPrototypePath(holder) || name.startsWith("@@")) continue;
    if (permit.kind === "constant" || set(DATA).has(name) || set(SPECIAL).has(name)) continue;
    categories.set(name, max(categories.get(name) ?? "inert", categoryOf(holder, name, permit)));
  }
  for (const name of set(SUBSTITUTED)) categories.set(name, "never");
  return categories;
}

/** What every function inherits. */
function methodsOfFunctions() {
  const holders = set("Function.prototype Object.prototype");
  const paths = [...allPermits()]
    .map(([path]) => path.split("."))
    .map((parts) => [parts.slice(0, -1).join("."), parts.at(-1)]);
  const names = paths.filter(
    ([holder, name]) => holders.has(holder) && !name.startsWith("@@") && !set(SPECIAL).has(name),
  );
  return new Set(names.map(([, name]) => name));
}

export async function makePages() {
  const categories = classify();
  const names = (category) => [...categories].filter(([, is]) => is === category).map(([name]) => name);
  const list = (words) => JSON.stringify([...words].sort().join(" "));
  const text = `/**
 * What the permit table says about a member of which only the name is known. Generated from the permits by \`node scripts/docs.js\`; do not edit.
 * Data alone: the compiler and the verifier import it without loading the runtime.
 *
 * Only what guests' own objects inherit is here. Members of namespaces and constructors, \`Math.floor\` say, are found on their facades, which hold nothing
 * but stand-ins, and what a feature grants on the domain's own variants of them. The facade of \`Object\` has no variant.
 */

/** Never in place: the engine or the guards obey them (I2). */
export const SPECIAL_NAMES = ${list(SPECIAL.split(" "))};

/** Natives that only ask their receiver and arguments, or write the internal slots of a genuine receiver. */
export const INERT_METHODS = ${list(names("inert"))};

/** Natives that write members of their receiver: never on a strict object that is no array. */
export const WRITING_METHODS = ${list(names("writer"))};

/** Natives that write into what the species of an array constructs. */
export const SPECIES_METHODS = ${list(names("species"))};

/** Natives that turn an argument into text, or look it up: in place with primitive arguments alone. */
export const TEXT_METHODS = ${list(names("text"))};

/** Natives that, in strict code, are in place with primitive arguments alone. */
export const STRICT_TEXT_METHODS = ${list(QUOTING_IN_STRICT.split(" "))};

/** Natives that are called on what \`$s_receiver\` gives, with any arguments; those that, in strict code, are called so besides. */
export const RECEIVER_METHODS = ${list(RECEIVER.split(" "))};
export const STRICT_RECEIVER_METHODS = ${list([...new Set([...names("species"), ...RECEIVER_IN_STRICT.split(" ")])])};

/** Natives that call methods of their first argument: in place with primitives and literal regular expressions alone. */
export const PATTERN_METHODS = ${list(names("pattern"))};

/** Never called in place: they have an implementation of their own, or are denied. */
export const TAMED_METHODS = ${list(names("never"))};

/** What every function inherits: a call by one of these names hands on a function as its receiver. */
export const FUNCTION_METHODS = ${list(methodsOfFunctions())};

/** Functions of the language that give numbers, and those that give other primitives, when they are called. */
export const NUMBER_FUNCTIONS = ${list(NUMBERS.split(" "))};
export const PRIMITIVE_FUNCTIONS = ${list(PRIMITIVES.split(" "))};

/** Those that give a new array, which iterates as the engine's do. */
export const LIST_FUNCTIONS = ${list(LISTS.split(" "))};
`;
  return new Map([[PATH, await format(text, { parser: "typescript", printWidth: 120 })]]);
}
