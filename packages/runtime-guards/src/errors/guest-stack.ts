/**
 * Which frames of a stack are a guest's, and where they are in its source.
 *
 * Invariant I9. An artifact's text is compiled under a name that no file and no other script has, so its frames are
 * told from the host's by their name alone; every other frame is dropped. A guest does not see the name (stacks are tamed
 * before it reads one), so text that it writes to look like a frame, in a function's name or a message, does not match.
 * Stacks are for the host's reports; nothing is decided by what stands in one but whom a report goes to.
 */

import type { Artifact } from "../abi.js";
import { isHash } from "../artifact/index.js";
import {
  arrayIncludes,
  arrayPush,
  arraySome,
  FeralMap,
  FeralWeakMap,
  FeralWeakSet,
  mapGet,
  mapSet,
  mathFloor,
  mathRandom,
  numberOf,
  numberToString,
  objectFreeze,
  regexpExec,
  FeralRegExp,
  stringEndsWith,
  stringIndexOf,
  stringSlice,
  stringSplit,
  stringStartsWith,
  weakMapGet,
  weakMapSet,
  weakSetAdd,
  weakSetHas,
} from "../primordials.js";
import { stackText } from "./prepare-stack-trace.js";
import { originalPosition, readSourceMap, type SourceMap } from "./source-map.js";

/** One call of the guest's, innermost first. Lines and columns count from 1, as in any stack. */
export interface GuestFrame {
  /** As the engine names it; empty at the top level and for functions without a name. */
  readonly functionName: string;
  /** The guest's source file; where the artifact has no map, its name with ` (compiled)`, and the position is that of the compiled text. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The artifacts of one domain, by the names under which their texts were compiled. */
export interface GuestCode {
  /** The name to compile an artifact's text under; with the `url` of a module that has its functor, that. */
  nameOf(artifact: Artifact, url?: string): string;
  /** The guest's frames of an error object of this domain; none where the engine kept none. Never throws. */
  framesOf(error: object): readonly GuestFrame[];
  /** Whether the innermost frame of an error that is a guest's is of this domain's code. */
  has(error: object): boolean;
  /** Notes an object that shows nowhere else whose it is. */
  claim(error: object): void;
  isClaimed(error: object): boolean;
}

interface Source {
  readonly artifact: Artifact;
  /** Where its functor is the export of a module, which begins with these lines: see `formatArtifact` of the compiler's package. */
  readonly isModule: boolean;
  map: SourceMap | null | undefined;
}

/** What the engine puts before an artifact's text when `Function` compiles it: see `functorOf`. */
export const CODE_PREFIX = `"use strict"; return (`;
/** The engine's own `function anonymous(\n) {\n`. */
const LINES_BEFORE = 2;

/** What stands before the functor in a module. */
const LINES_OF_MODULE = 2;

const NO_FRAMES: readonly GuestFrame[] = objectFreeze([]);

const token = numberToString(mathFloor(mathRandom() * 2 ** 52), 36);
const NAME_START = `sallyport:${token}/`;
let domains = 0;
const NAME = new FeralRegExp(`^${NAME_START}[0-9a-z./]+`);
/** The modules of the host that hold nothing but an artifact: their frames are a guest's. */
const moduleUrls: string[] = [];
const LINE_END = /:([0-9]+):([0-9]+)\)?$/;
/** Line and column at the end of a frame, after the name of a script: `…:12:34` or `…:12:34)`. */
const FRAME_END = new FeralRegExp(`(${NAME_START}[0-9a-z./]+):([0-9]+):([0-9]+)\\)?$`);

/** Whether an error has a frame of any guest. */
export function isOfGuest(error: object): boolean {
  const text = stackText(error);
  return text !== undefined && hasGuestName(text);
}

function hasGuestName(text: string): boolean {
  if (stringIndexOf(text, NAME_START) !== -1) return true;
  for (let i = 0; i < moduleUrls.length; i++) if (urlIn(text, moduleUrls[i]!) !== -1) return true;
  return false;
}

/** Where a module's URL stands in a line or a stack, with a line number after it. */
const urlIn = (text: string, url: string): number => stringIndexOf(text, `${url}:`);

/** Whether a script, by the engine's name for it, is the text of an artifact. */
export function isGuestScript(name: string): boolean {
  return stringStartsWith(name, NAME_START) || arrayIncludes(moduleUrls, name);
}

/**
 * @param isOwn whether the domain's code is to be told from that of other domains with the same artifacts. An engine
 * compiles a text once for all domains where it has one name, so this costs a compilation in each.
 */
export function makeGuestCode(isOwn: boolean): GuestCode {
  const start = isOwn ? `${NAME_START}${numberToString(++domains, 36)}/` : NAME_START;
  const sources = new FeralMap<string, Source>();
  const names = new FeralWeakMap<Artifact, string>();

  function nameOf(artifact: Artifact, url?: string): string {
    const known = weakMapGet(names, artifact);
    if (known !== undefined) return known;
    if (url !== undefined) {
      if (!arrayIncludes(moduleUrls, url)) arrayPush(moduleUrls, url);
      mapSet(sources, url, { artifact, isModule: true, map: undefined });
      weakMapSet(names, artifact, url);
      return url;
    }
    // The same text has the same name in each domain, so that the engine compiles it once. A hash that is another's is believed by nobody.
    const hash = isHash(artifact.hash) ? artifact.hash : "0";
    let name = start + hash;
    for (let n = 1; isOther(mapGet(sources, name), artifact); n++) name = `${start}${hash}.${numberToString(n)}`;
    mapSet(sources, name, { artifact, isModule: false, map: undefined });
    weakMapSet(names, artifact, name);
    return name;
  }

  const isOther = (source: Source | undefined, artifact: Artifact): boolean =>
    source !== undefined && source.artifact.code !== artifact.code;

  interface Place {
    readonly source: Source;
    /** Where the name of the script begins. */
    readonly index: number;
    readonly line: number;
    readonly column: number;
  }

  /** The script, line and column at the end of a stack's line. */
  function placeOf(text: string): Place | undefined {
    const end = regexpExec(FRAME_END, text);
    if (end !== null) {
      const source = mapGet(sources, end[1]!);
      return source && { source, index: end.index, line: numberOf(end[2]), column: numberOf(end[3]) };
    }
    for (let i = 0; i < moduleUrls.length; i++) {
      const url = moduleUrls[i]!;
      const source = mapGet(sources, url);
      const index = source === undefined ? -1 : urlIn(text, url);
      const numbers = index === -1 ? null : regexpExec(LINE_END, stringSlice(text, index + url.length));
      if (source !== undefined && numbers !== null && numbers.index === 0)
        return { source, index, line: numberOf(numbers[1]), column: numberOf(numbers[2]) };
    }
    return undefined;
  }

  function frameOf(text: string): GuestFrame | undefined {
    const place = placeOf(text);
    if (place === undefined) return undefined;
    const { source, line, column } = place;
    const generatedLine = line - (source.isModule ? LINES_OF_MODULE : LINES_BEFORE);
    const generatedColumn = column - 1 - (generatedLine === 1 && !source.isModule ? CODE_PREFIX.length : 0);
    const named = functionNameIn(stringSlice(text, 0, place.index));
    // The engine names what a module exports as `functor` so, and what that returns.
    const functionName = source.isModule && named === "functor" ? "" : named;
    const { filename, map } = source.artifact;
    if (source.map === undefined) source.map = (typeof map === "string" ? readSourceMap(map) : undefined) ?? null;
    if (source.map === null) {
      const file = `${filename} (compiled)`;
      return objectFreeze({ functionName, file, line: generatedLine, column: generatedColumn + 1 });
    }
    const position = originalPosition(source.map, generatedLine, generatedColumn);
    if (position === undefined) return undefined;
    return objectFreeze({ functionName, file: position.source, line: position.line, column: position.column + 1 });
  }

  function framesOf(error: object): readonly GuestFrame[] {
    try {
      const text = stackText(error);
      if (text === undefined || !hasGuestName(text)) return NO_FRAMES;
      const frames: GuestFrame[] = [];
      const lines = stringSplit(text, "\n");
      for (let i = 0; i < lines.length; i++) {
        const frame = frameOf(lines[i]!);
        if (frame !== undefined) arrayPush(frames, frame);
      }
      return objectFreeze(frames);
    } catch {
      // A stack that overflows here as well, say.
      return NO_FRAMES;
    }
  }

  let claimed: WeakSet<object> | undefined;

  function has(error: object): boolean {
    const text = stackText(error);
    if (text === undefined) return false;
    const at = stringIndexOf(text, NAME_START);
    const name = at === -1 ? null : regexpExec(NAME, stringSlice(text, at));
    if (name !== null) return mapGet(sources, name[0]) !== undefined;
    return arraySome(moduleUrls, (url) => mapGet(sources, url) !== undefined && urlIn(text, url) !== -1);
  }

  return {
    nameOf,
    framesOf,
    has,
    claim: (error) => void weakSetAdd((claimed ??= new FeralWeakSet()), error),
    isClaimed: (error) => claimed !== undefined && weakSetHas(claimed, error),
  };
}

/** `    at async Counter.inc [as m] (`, `inc@`: what stands before a frame's script. */
const V8_FRAME = /^\s+at (?:async )?(?:(.*) \()?$/;

function functionNameIn(before: string): string {
  const found = regexpExec(V8_FRAME, before);
  let name = found !== null ? (found[1] ?? "") : stringEndsWith(before, "@") ? stringSlice(before, 0, -1) : "";
  if (stringStartsWith(name, "async ")) name = stringSlice(name, 6);
  const alias = stringIndexOf(name, " [as ");
  if (alias !== -1) name = stringSlice(name, 0, alias);
  // The functor's own frames, and what the compiler named.
  return name === "eval" || name === "anonymous" || stringIndexOf(name, "$s_") !== -1 ? "" : name;
}

/** Frames as text, the way that engines write them. */
export function formatGuestStack(frames: readonly GuestFrame[]): string {
  let text = "";
  for (let i = 0; i < frames.length; i++) {
    const { functionName, file, line, column } = frames[i]!;
    const place = `${file}:${numberToString(line)}:${numberToString(column)}`;
    text += `${i === 0 ? "" : "\n"}    at ${functionName === "" ? place : `${functionName} (${place})`}`;
  }
  return text;
}
