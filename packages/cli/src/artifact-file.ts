/**
 * An artifact on disk is a JavaScript file: a first line with what the artifact says of itself, then its code, then the
 * reference to its map.
 *
 *     // sallyport-artifact {"abi":1,"profile":"strict",…}
 *     (function ($s_guards) { "use strict"; … })
 *     //# sourceMappingURL=name.sallyport.js.map
 *
 * Nothing in such a file is believed: the code is verified before it runs, and the rest only says how it is linked.
 */
import type { Artifact } from "@sallyport/runtime-guards/abi";
import { hashArtifact } from "@sallyport/transform/artifact-hash";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";

export const ARTIFACT_SUFFIX = ".sallyport.js";

const MARK = "// sallyport-artifact ";
const MAP_REFERENCE = "\n//# sourceMappingURL=";

export function isArtifactText(text: string): boolean {
  return text.startsWith(MARK);
}

export function formatArtifact(artifact: Artifact, mapName: string): string {
  const { code, map, ...header } = artifact;
  // A line separator inside a string is legal JSON, and ends a line comment.
  const json = JSON.stringify(header).replace(/[\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
  return `${MARK}${json}\n${code}${map === null ? "\n" : `${MAP_REFERENCE}${mapName}\n`}`;
}

/** The artifact in a file's text; throws a {@link Failure} where its first line is not that of an artifact. */
export function parseArtifact(text: string, filename: string): Artifact {
  const headerEnd = text.indexOf("\n");
  if (!isArtifactText(text) || headerEnd === -1)
    throw notAnArtifact(filename, "its first line is not that of an artifact");
  const mapStart = text.lastIndexOf(MAP_REFERENCE);
  const code = text.slice(headerEnd + 1, mapStart > headerEnd ? mapStart : text.endsWith("\n") ? -1 : undefined);
  let header: unknown;
  try {
    header = JSON.parse(text.slice(MARK.length, headerEnd));
  } catch {
    throw notAnArtifact(filename, "its first line is not JSON");
  }
  const wrong = firstWrongField(header);
  if (wrong !== undefined) throw notAnArtifact(filename, `its first line has no proper \`${wrong}\``);
  return { ...(header as Omit<Artifact, "code" | "map">), code, map: null };
}

/** An artifact whose text is guarded JavaScript may still have been changed since it was written; then its header is not to be relied on. */
export function assertUnchanged(artifact: Artifact, filename: string): void {
  if (hashArtifact(artifact) !== artifact.hash) throw notAnArtifact(filename, "it was changed after it was written");
}

function notAnArtifact(filename: string, reason: string): Failure {
  return new Failure(
    EXIT.input,
    "input/not-an-artifact",
    `${filename} is no artifact: ${reason}.`,
    "`sallyport compile FILE -o DIR` writes artifacts.",
  );
}

type Test = (value: unknown) => boolean;

const isString: Test = (value) => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isOneOf =
  (...values: string[]): Test =>
  (value) =>
    isString(value) && values.includes(value as string);
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const FIELDS: Readonly<Record<Exclude<keyof Artifact, "code" | "map">, Test>> = {
  abi: Number.isInteger,
  profile: isOneOf("strict", "compat"),
  goal: isOneOf("script", "module", "commonjs"),
  guards: isOneOf("all", "needed"),
  filename: isString,
  names: isListOf(isString),
  imports: isListOf(
    (value) =>
      isRecord(value) &&
      isString(value["specifier"]) &&
      isListOf(isString)(value["names"]) &&
      isRecord(value["attributes"]) &&
      Object.values(value["attributes"]).every(isString),
  ),
  reexports: isListOf(
    (value) =>
      isRecord(value) &&
      isString(value["specifier"]) &&
      isString(value["imported"]) &&
      (value["exported"] === null || isString(value["exported"])),
  ),
  exports: isListOf(isString),
  globals: isListOf(isString),
  async: (value) => typeof value === "boolean",
  hash: isString,
};

function firstWrongField(header: unknown): string | undefined {
  if (!isRecord(header)) return "object";
  const wrong = Object.entries(FIELDS).find(([name, test]) => !Object.hasOwn(header, name) || !test(header[name]));
  return wrong?.[0] ?? Object.keys(header).find((name) => !Object.hasOwn(FIELDS, name));
}
