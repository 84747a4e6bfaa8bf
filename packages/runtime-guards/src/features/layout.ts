/**
 * How the text of a value is laid out, as Node lays it out: strings in the quotes that they do not contain, an object on one line where it fits, short items of
 * a long array in columns. It sees texts alone, and no value of a guest's.
 */

import {
  arrayAppend,
  arrayJoin,
  mathFloor,
  mathMax,
  mathMin,
  mathSqrt,
  numberToString,
  regexpTest,
  stringCharAt,
  stringCharCodeAt,
  stringIncludes,
  stringPadEnd,
  stringPadStart,
  stringSlice,
  stringToUpperCase,
  jsonStringify,
} from "../primordials.js";

/** A line that is longer has its members on lines of their own. */
const BREAK_LENGTH = 80;
/** How many levels of objects may stand on one line. */
const COMPACT = 3;
const MOST_COLUMNS = 15;

/** A string as a literal. */
export function quote(text: string): string {
  const mark = !stringIncludes(text, "'")
    ? "'"
    : !stringIncludes(text, '"')
      ? '"'
      : !stringIncludes(text, "`") && !stringIncludes(text, "${")
        ? "`"
        : "'";
  let quoted = mark;
  for (let i = 0; i < text.length; i++) {
    const each = stringCharAt(text, i);
    if (each === mark) quoted += `\\${each}`;
    // JSON escapes what has to be, lone surrogates among it; a pair is two characters that stand for one.
    else if (each === '"' || regexpTest(PLAIN, each)) quoted += each;
    else if (regexpTest(HIGH, each) && regexpTest(LOW, stringCharAt(text, i + 1)))
      quoted += each + stringCharAt(text, ++i);
    else quoted += escaped(each);
  }
  return quoted + mark;
}

const PLAIN = /^[^\\\u0000-\u001f\u007f-\u009f\ud800-\udfff]$/;
const HIGH = /^[\ud800-\udbff]$/;
const LOW = /^[\udc00-\udfff]$/;

function escaped(unit: string): string {
  const text = stringSlice(jsonStringify(unit)!, 1, -1);
  const isShort = text.length === 2 || stringCharCodeAt(unit, 0) > 0xff;
  return isShort
    ? text
    : `\\x${stringToUpperCase(stringPadStart(numberToString(stringCharCodeAt(unit, 0), 16), 2, "0"))}`;
}

/** The parts of an object between its braces. */
export interface Parts {
  /** What stands in front of the opening brace, and a space. */
  readonly prefix: string;
  readonly open: string;
  readonly close: string;
  readonly items: readonly string[];
  /** Of a list: how many of the items are elements; the rest says what was left out. */
  readonly elements?: number;
  /** Of a list: whether all elements are numbers, which stand to the right of their columns. */
  readonly isNumeric?: boolean;
}

/** `before`: what marks the object, or is shown of it besides its members. `indentation`: how far in the object stands. `levels`: how many levels of objects are in it. */
export function layOut(before: string, parts: Parts, indentation: number, levels: number): string {
  const { open, close, items, elements } = parts;
  const prefix = (before === "" ? "" : `${before} `) + parts.prefix;
  if (items.length === 0) return `${prefix}${open}${close}`;
  const rows = elements !== undefined && items.length > 6 ? inColumns(items, elements, parts, indentation) : items;
  if (levels < COMPACT && rows.length === items.length) {
    let width = 2 * items.length + indentation + before.length + parts.prefix.length + open.length + 10;
    for (let i = 0; i < items.length; i++) width += items[i]!.length;
    const line = width <= BREAK_LENGTH ? arrayJoin(items, ", ") : "\n";
    if (!stringIncludes(line, "\n")) return `${prefix}${open} ${line} ${close}`;
  }
  let text = `${prefix}${open}\n`;
  for (let i = 0; i < rows.length; i++) text += `${indent(rows[i]!, "  ")}${i + 1 < rows.length ? "," : ""}\n`;
  return text + close;
}

function inColumns(items: readonly string[], elements: number, parts: Parts, indentation: number): readonly string[] {
  let total = 0;
  let longest = 0;
  for (let i = 0; i < elements; i++) {
    total += items[i]!.length + 2;
    longest = mathMax(longest, items[i]!.length + 2);
  }
  if (longest * 3 + indentation >= BREAK_LENGTH || (total / longest <= 5 && longest > 8)) return items;
  const biased = mathMax(longest - 3 - mathSqrt(longest - total / items.length), 1);
  const columns = mathMin(
    mathFloor(mathSqrt(2.5 * biased * elements) / biased + 0.5),
    mathFloor((BREAK_LENGTH - indentation) / longest),
    COMPACT * 4,
    MOST_COLUMNS,
  );
  if (columns <= 1) return items;
  const widths: number[] = [];
  for (let i = 0; i < columns; i++) {
    let widest = 0;
    for (let j = i; j < elements; j += columns) widest = mathMax(widest, items[j]!.length);
    arrayAppend(widths, widest + 2);
  }
  const rows: string[] = [];
  for (let i = 0; i < elements; i += columns) {
    const end = mathMin(i + columns, elements);
    let row = "";
    for (let j = i; j < end; j++) {
      const isLast = j === end - 1;
      const item = isLast ? items[j]! : `${items[j]!}, `;
      const width = widths[j - i]! - (isLast ? 2 : 0);
      row +=
        parts.isNumeric === true ? stringPadStart(item, width, " ") : isLast ? item : stringPadEnd(item, width, " ");
    }
    arrayAppend(rows, row);
  }
  for (let i = elements; i < items.length; i++) arrayAppend(rows, items[i]!);
  return rows;
}

/** Each line of a text behind a margin. */
export function indent(text: string, margin: string): string {
  if (margin === "") return text;
  let out = margin;
  const { length } = text;
  let from = 0;
  for (let i = 0; i < length; i++) {
    if (stringCharAt(text, i) !== "\n") continue;
    out += stringSlice(text, from, i + 1) + margin;
    from = i + 1;
  }
  return out + stringSlice(text, mathMin(from, length));
}
