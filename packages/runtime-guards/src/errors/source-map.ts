/**
 * Reads positions out of an artifact's source map (ECMA-426): the one direction, and no indexed maps, that the compiler's
 * own maps need. A map comes with the artifact from wherever the host keeps it, so anything may stand in it: what is
 * wrong gives no position, and never throws.
 */

import {
  arrayIsArray,
  arrayPush,
  isObject,
  jsonParse,
  objectHasOwn,
  stringCharAt,
  stringIndexOf,
  stringSplit,
} from "../primordials.js";

/** Line from 1, column from 0, as maps count. */
export interface OriginalPosition {
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

/** Columns of one generated line in ascending order: generated column, source, line from 0, column. Source is -1 for code of no source. */
type Segment = readonly [number, number, number, number];

export interface SourceMap {
  readonly sources: readonly string[];
  readonly lines: readonly (readonly Segment[])[];
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** `undefined` for what is no source map of version 3. */
export function readSourceMap(text: string): SourceMap | undefined {
  try {
    const map = jsonParse(text);
    if (!isObject(map) || ownValue(map, "version") !== 3) return undefined;
    const mappings = ownValue(map, "mappings");
    const names = ownValue(map, "sources");
    if (typeof mappings !== "string" || !arrayIsArray(names)) return undefined;
    const sources: string[] = [];
    for (let i = 0; i < names.length; i++) {
      const name: unknown = objectHasOwn(names, i) ? names[i] : null;
      arrayPush(sources, typeof name === "string" ? name : "");
    }
    return { sources, lines: decode(mappings) };
  } catch {
    return undefined;
  }
}

/** The last mapping at or before a generated position (line from 1, column from 0). */
export function originalPosition(map: SourceMap, line: number, column: number): OriginalPosition | undefined {
  const index = line - 1;
  if (index < 0 || index >= map.lines.length) return undefined;
  const segments = map.lines[index]!;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (segments[middle]![0] <= column) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return undefined;
  const found = segments[low - 1]!;
  if (found[1] < 0 || found[1] >= map.sources.length) return undefined;
  return { source: map.sources[found[1]]!, line: found[2] + 1, column: found[3] };
}

function ownValue(o: object, k: string): unknown {
  return objectHasOwn(o, k) ? (o as Record<string, unknown>)[k] : undefined;
}

function decode(mappings: string): Segment[][] {
  const lines: Segment[][] = [];
  const texts = stringSplit(mappings, ";");
  let source = 0;
  let originalLine = 0;
  let originalColumn = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const segments: Segment[] = [];
    let column = 0;
    let at = 0;
    while (at < text.length) {
      const fields: number[] = [];
      while (at < text.length && stringCharAt(text, at) !== ",") {
        let number = 0;
        let shift = 0;
        let more = true;
        while (more) {
          const digit = at < text.length ? stringIndexOf(DIGITS, stringCharAt(text, at++)) : -1;
          if (digit === -1) return lines;
          number += (digit & 31) << shift;
          shift += 5;
          more = (digit & 32) !== 0;
        }
        arrayPush(fields, (number & 1) === 1 ? -(number >>> 1) : number >>> 1);
      }
      at++;
      if (fields.length === 0) continue;
      column += fields[0]!;
      if (fields.length >= 4) {
        source += fields[1]!;
        originalLine += fields[2]!;
        originalColumn += fields[3]!;
      }
      const isMapped = fields.length >= 4;
      arrayPush(segments, [column, isMapped ? source : -1, originalLine, originalColumn]);
    }
    arrayPush(lines, segments);
  }
  return lines;
}
