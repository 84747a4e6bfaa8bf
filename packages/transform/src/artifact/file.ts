/**
 * An artifact as a file, in one of two forms. Nothing in such a file is believed: `readArtifact` verifies it.
 *
 * As a script, whose value is the functor. Node and pages that allow `unsafe-eval` read it as text:
 *
 *     // sallyport-artifact {"abi":2,"profile":"strict",…}
 *     (function ($s_guards) { "use strict"; … })
 *     //# sourceMappingURL=name.sallyport.js.map
 *
 * As an ES module, which a page under a Content-Security-Policy imports. The functor is a function like any other, so nothing is made of text:
 *
 *     // sallyport-artifact module
 *     export default {"abi":2,"profile":"strict",…,"url":import.meta.url,"functor":
 *     (function ($s_guards) { "use strict"; … })
 *     };
 *     //# sourceMappingURL=name.sallyport.mjs.map
 *
 * A file of either form is exactly what {@link formatArtifact} writes, to the byte.
 */
import type { Artifact, ArtifactHeader } from "@sallyport/runtime-guards/abi";

export type ArtifactFormat = "script" | "module";

export interface FormatOptions {
  /** Default `"script"`. */
  readonly format?: ArtifactFormat;
  /** The URL of the map of the file ({@link mapOfFile}), for whoever debugs it; without white space. */
  readonly sourceMappingURL?: string;
}

const MARK = "// sallyport-artifact ";
const MODULE_MARK = `${MARK}module\n`;
const MODULE_HEAD = "export default ";
const FUNCTOR_KEY = `,"url":import.meta.url,"functor":`;
const MODULE_END = "\n};";
const MAP_REFERENCE = "\n//# sourceMappingURL=";

/**
 * The text of a file that holds an artifact; its map is a file of its own.
 *
 * A script may call a variable `await`, a module may not: such an artifact has no form of a module. What is written for it is no program, which
 * `verifyArtifact` says of it.
 */
export function formatArtifact(
  artifact: Artifact,
  { format = "script", sourceMappingURL }: FormatOptions = {},
): string {
  const { code } = artifact;
  if (sourceMappingURL !== undefined && !/^\S+$/.test(sourceMappingURL))
    throw new TypeError("the URL of a source map has no white space");
  const reference = sourceMappingURL === undefined ? "\n" : `${MAP_REFERENCE}${sourceMappingURL}\n`;
  const json = headerText(artifact);
  if (format === "script") return `${MARK}${json}\n${code}${reference}`;
  // What is a key like any other in JSON sets the prototype in a literal.
  const literal = json.replace(/(?<=[{,])"__proto__":/g, `["__proto__"]:`);
  return `${MODULE_MARK}${MODULE_HEAD}${literal.slice(0, -1)}${FUNCTOR_KEY}\n${code}${MODULE_END}${reference}`;
}

/** All fields in one order, and nothing else. A line separator inside a string is legal JSON, and ends a line comment. */
function headerText(header: ArtifactHeader): string {
  const { abi, profile, goal, guards, filename, names, exports, globals, async, hash } = header;
  const imports = header.imports.map(({ specifier, attributes, names }) => ({ specifier, attributes, names }));
  const reexports = header.reexports.map(({ exported, specifier, imported }) => ({ exported, specifier, imported }));
  const all = { abi, profile, goal, guards, filename, names, imports, reexports, exports, globals, async, hash };
  const json = JSON.stringify(all satisfies ArtifactHeader);
  return json.replace(/[\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** The map of the file rather than of the code in it, which begins one or two lines lower. */
export function mapOfFile(map: string, file: string, format: ArtifactFormat = "script"): string {
  const { mappings, ...rest } = JSON.parse(map) as { readonly mappings: string };
  return JSON.stringify({ ...rest, file, mappings: `${format === "script" ? ";" : ";;"}${mappings}` });
}

export function isArtifactFile(text: string): boolean {
  return text.startsWith(MARK);
}

export interface ParsedFile {
  readonly artifact: Artifact;
  readonly format: ArtifactFormat;
  /** Where the code begins in the text. */
  readonly codeStart: number;
}

/** Takes a file's text apart, or says what is wrong with it. The artifact has no map, and nobody has verified it. */
export function parseArtifactFile(text: string): ParsedFile | string {
  if (!isArtifactFile(text)) return "its first line is not that of an artifact";
  const isModule = text.startsWith(MODULE_MARK);
  const headerStart = isModule ? MODULE_MARK.length : MARK.length;
  const headerEnd = text.indexOf("\n", headerStart);
  if (headerEnd === -1) return "it ends before its code";
  let json = text.slice(headerStart, headerEnd);
  if (isModule) {
    if (!json.startsWith(MODULE_HEAD) || !json.endsWith(FUNCTOR_KEY))
      return "its second line is not that of an artifact";
    json = `${json.slice(MODULE_HEAD.length, -FUNCTOR_KEY.length)}}`.replace(
      /(?<=[{,])\["__proto__"\]:/g,
      `"__proto__":`,
    );
  }
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch {
    return "its header is not JSON";
  }
  const wrong = firstWrongField(header);
  if (wrong !== undefined) return `its header has no proper \`${wrong}\``;
  const mapStart = text.lastIndexOf(MAP_REFERENCE);
  // Elsewhere than at the end it is a line of a template.
  const hasMap = mapStart > headerEnd && /^\S+\n$/.test(text.slice(mapStart + MAP_REFERENCE.length));
  const sourceMappingURL = hasMap ? text.slice(mapStart + MAP_REFERENCE.length, -1) : undefined;
  const end = hasMap ? mapStart : text.length - 1;
  const code = text.slice(headerEnd + 1, isModule ? end - MODULE_END.length : end);
  const artifact: Artifact = { ...(header as ArtifactHeader), code, map: null };
  const format = isModule ? "module" : "script";
  return isWrittenAs(text, artifact, { format, ...(hasMap && { sourceMappingURL: sourceMappingURL! }) })
    ? { artifact, format, codeStart: headerEnd + 1 }
    : "it has something in it that no artifact has";
}

/** Whatever the text was read as: it is the one that is written for it. */
function isWrittenAs(text: string, artifact: Artifact, options: FormatOptions): boolean {
  try {
    return formatArtifact(artifact, options) === text;
  } catch {
    return false;
  }
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

const FIELDS: Readonly<Record<keyof ArtifactHeader, Test>> = {
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
  hash: (value) => isString(value) && /^[0-9a-f]{64}$/.test(value as string),
};

function firstWrongField(header: unknown): string | undefined {
  if (!isRecord(header)) return "object";
  const wrong = Object.entries(FIELDS).find(([name, test]) => !Object.hasOwn(header, name) || !test(header[name]));
  return wrong?.[0] ?? Object.keys(header).find((name) => !Object.hasOwn(FIELDS, name));
}
