/**
 * `Date.parse`, where local time is UTC.
 *
 * R6: the host's time zone shows in the time of a text that names no zone. What is not of the standard's format each engine parses as it likes, and V8 finds a zone anywhere behind
 * the first number: so the zone is taken out here, the rest is parsed as of UTC, and the zone's offset is subtracted. Nothing that the engine is given is without a zone.
 */

import { FeralDate, regexpTest, stringCharCodeAt, stringSlice, stringToLowerCase } from "../../primordials.js";

const parse = FeralDate.parse;

/** ISO 8601: without a time it is in UTC by the specification. */
const ISO_DATE = /^(?:\d{4}|[+-]\d{6})(?:-\d\d(?:-\d\d)?)?$/;
const ISO_TIME = /^(?:\d{4}|[+-]\d{6})-\d\d(?:-\d\d)?T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/i;
const ISO_ZONED = /^(?:\d{4}|[+-]\d{6})-\d\d(?:-\d\d)?T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/i;

export function parseDate(text: string): number {
  if (regexpTest(ISO_DATE, text) || regexpTest(ISO_ZONED, text)) return parse(text);
  if (regexpTest(ISO_TIME, text)) return parse(`${text}Z`);
  const plain = withoutComments(text);
  if (plain === undefined) return NaN;
  const { rest, minutes } = withoutZone(plain);
  return parse(`${rest} UTC`) - minutes * 60_000;
}

/** `Fri Jan 01 2021 (a comment)`; undefined where the parentheses do not match, which would swallow what is put behind. */
function withoutComments(text: string): string | undefined {
  let plain = "";
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = stringCharCodeAt(text, i);
    if (unit === 0x28) depth++;
    else if (unit === 0x29) depth--;
    else if (depth === 0) plain += stringSlice(text, i, i + 1);
    if (depth < 0) return undefined;
  }
  return depth === 0 ? plain : undefined;
}

/** Hours before or behind UTC. */
function zoneNamed(word: string): number | undefined {
  switch (word) {
    case "z":
    case "ut":
    case "utc":
    case "gmt":
      return 0;
    case "edt":
      return -4;
    case "est":
    case "cdt":
      return -5;
    case "cst":
    case "mdt":
      return -6;
    case "mst":
    case "pdt":
      return -7;
    case "pst":
      return -8;
    default:
      return undefined;
  }
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

function endOf(is: (unit: number) => boolean, text: string, start: number): number {
  let end = start;
  while (end < text.length && is(stringCharCodeAt(text, end))) end++;
  return end;
}

/**
 * The text without the zones that V8's parser would find, and the minutes of the last one, which counts: names behind a number, and a sign with its number behind a time or
 * behind UTC. A minus behind a number of the date, or a month, is a dash, and a word at a time is none but `Z`.
 */
function withoutZone(text: string): { readonly rest: string; readonly minutes: number } {
  let rest = "";
  let minutes = 0;
  let hasNumber = false;
  let hasTime = false;
  let isUTC = false;
  let isDash = false;
  let isBehindTime = false;
  for (let i = 0; i < text.length;) {
    const unit = stringCharCodeAt(text, i);
    let end = i + 1;
    let isNextDash = false;
    let isTime = false;
    if (isDigit(unit)) {
      end = endOf(isDigit, text, i);
      const before = i === 0 ? 0 : stringCharCodeAt(text, i - 1);
      isTime = stringCharCodeAt(text, end) === 0x3a || before === 0x3a || (before === 0x2e && hasTime);
      hasNumber = true;
      hasTime ||= isTime;
      isNextDash = !isTime;
    } else if (isLetter(unit)) {
      end = endOf(isLetter, text, i);
      const word = stringToLowerCase(stringSlice(text, i, end));
      const hours = hasNumber && (word === "z" || !isBehindTime) ? zoneNamed(word) : undefined;
      isNextDash = regexpTest(MONTH, word);
      if (hours !== undefined) {
        minutes = hours * 60;
        isUTC = hours === 0;
        rest += " ";
        i = end;
        isDash = isBehindTime = false;
        continue;
      }
    } else if ((unit === 0x2b || (unit === 0x2d && !isDash)) && (hasTime || isUTC)) {
      end = endOf(isDigit, text, i + 1);
      const length = end - i - 1;
      let hours = +stringSlice(text, i + 1, end);
      let past = 0;
      if (length > 2) {
        past = hours % 100;
        hours = (hours - past) / 100;
      } else if (stringCharCodeAt(text, end) === 0x3a) {
        const last = endOf(isDigit, text, end + 1);
        past = +stringSlice(text, end + 1, last);
        end = last;
      }
      // Any other number is refused there.
      if (length > 0 && length < 5) {
        minutes = (unit === 0x2d ? -1 : 1) * (hours * 60 + past);
        isUTC = minutes === 0;
        rest += " ";
        i = end;
        isDash = isBehindTime = false;
        continue;
      }
      end = i + 1;
    }
    rest += stringSlice(text, i, end);
    isDash = isNextDash;
    isBehindTime = isTime;
    i = end;
  }
  return { rest, minutes };
}
