/**
 * Patterns of the language in the dialect of RE2, for `RE2JS` of the package `re2js`, which the host brings.
 *
 * What means something else there is translated, and what cannot be is refused: a program does what it does natively, or
 * ends with a named error. The few differences that remain are in docs/features/regexp.md.
 */

import {
  arrayForEach,
  arrayPush,
  FeralError,
  numberToString,
  objectKeys,
  regexpExec,
  regexpTest,
  stringCharAt,
  stringCharCodeAt,
  stringIncludes,
  stringSlice,
} from "../primordials.js";
import type { CompiledPattern, PatternEngine } from "./regexp.js";

/** What is used of `RE2JS`. */
export interface RE2JSLike {
  compile(
    pattern: string,
    flags?: number,
  ): {
    matcher(text: string): {
      find(from: number): boolean;
      start(group: number): number;
      end(group: number): number;
      groupCount(): number;
    };
    namedGroups(): Readonly<Record<string, number>>;
  };
  readonly CASE_INSENSITIVE: number;
  readonly DOTALL: number;
  readonly MULTILINE: number;
}

/**
 * An engine in linear time for the feature `regexp`: `{ regexp: { engine: re2Engine(RE2JS) } }`.
 *
 * Lookaround, backreferences, the flag `v`, named properties such as `\p{Script=Greek}` and repetitions above 1000 are
 * refused, when the expression is first used.
 */
export function re2Engine(RE2JS: RE2JSLike): PatternEngine {
  return (source, flags): CompiledPattern => {
    if (stringIncludes(flags, "v")) unsupported("the flag v");
    const compiled = RE2JS.compile(
      translate(source, flags),
      (stringIncludes(flags, "i") ? RE2JS.CASE_INSENSITIVE : 0) |
        (stringIncludes(flags, "s") ? RE2JS.DOTALL : 0) |
        (stringIncludes(flags, "m") ? RE2JS.MULTILINE : 0),
    );
    const named = compiled.namedGroups();
    const groups: Record<string, number> = {};
    arrayForEach(objectKeys(named), (name) => {
      groups[name] = named[name]!;
    });
    return {
      groups,
      match(text, from) {
        const matcher = compiled.matcher(text);
        if (!matcher.find(from)) return null;
        const positions: number[] = [];
        for (let group = 0; group <= matcher.groupCount(); group++) {
          arrayPush(positions, matcher.start(group), matcher.end(group));
        }
        return positions;
      },
    };
  };
}

function unsupported(what: string): never {
  throw new FeralError(`${what} is not available with the engine of this domain`);
}

const SPACE = "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const NO_SPACE =
  "\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}";
const ANY = "\\x00-\\x{10ffff}";

const BACKREFERENCE = /^(?:[1-9]|k<)/;
const HEX = /^x([0-9a-fA-F]{2})/;
const UNIT = /^u([0-9a-fA-F]{4})/;
const CODE_POINT = /^u\{([0-9a-fA-F]+)\}/;
const CONTROL = /^c([A-Za-z])/;
const PROPERTY = /^[pP]\{[A-Za-z_]+\}/;

function translate(source: string, flags: string): string {
  const isUnicode = stringIncludes(flags, "u");
  let result = "";
  let inClass = false;
  for (let i = 0; i < source.length;) {
    const c = stringCharAt(source, i);
    const rest = stringSlice(source, i + 1);
    if (c === "\\") {
      const [text, length] = escape(rest, inClass, isUnicode);
      result += text;
      i += 1 + length;
      continue;
    }
    i++;
    if (inClass) {
      if (c === "]") inClass = false;
      result += c === "[" || c === "&" || c === "~" ? `\\${c}` : c;
    } else if (c === "[") {
      if (regexpTest(/^\^\]/, rest)) {
        result += `[${ANY}]`;
        i += 2;
      } else if (regexpTest(/^\]/, rest)) {
        result += `[^${ANY}]`;
        i++;
      } else {
        inClass = true;
        result += "[";
        if (stringCharAt(rest, 0) === "^") {
          result += "^";
          i++;
        }
      }
    } else if (c === "(" && regexpTest(/^\?(?:<?[=!])/, rest)) {
      unsupported("lookaround");
    } else if (c === "(" && regexpTest(/^\?<[^=!]/, rest)) {
      result += "(?P<";
      i += 2;
    } else if (c === ".") {
      result += stringIncludes(flags, "s") ? "." : "[^\\n\\r\\x{2028}\\x{2029}]";
    } else {
      result += c;
    }
  }
  return result;
}

/** What stands behind a backslash: the translation, and how many characters it takes. */
function escape(rest: string, inClass: boolean, isUnicode: boolean): readonly [text: string, length: number] {
  const c = stringCharAt(rest, 0);
  switch (c) {
    case "s":
      return [inClass ? SPACE : `[${SPACE}]`, 1];
    case "S":
      return [inClass ? NO_SPACE : `[^${SPACE}]`, 1];
    case "b":
      return [inClass ? "\\x08" : "\\b", 1];
    case "B":
    case "d":
    case "D":
    case "w":
    case "W":
    case "t":
    case "n":
    case "r":
    case "f":
    case "v":
      return [`\\${c}`, 1];
    case "0":
      if (regexpTest(/^0[0-9]/, rest)) unsupported("an octal escape");
      return ["\\x00", 1];
  }
  if (regexpTest(BACKREFERENCE, rest)) unsupported("a backreference");
  const hex = regexpExec(HEX, rest) ?? regexpExec(UNIT, rest) ?? (isUnicode ? regexpExec(CODE_POINT, rest) : null);
  if (hex !== null) return [`\\x{${hex[1]!}}`, hex[0].length];
  const control = regexpExec(CONTROL, rest);
  if (control !== null) return [`\\x{${numberToString(stringCharCodeAt(control[1]!, 0) % 32, 16)}}`, 2];
  if (c === "c") unsupported("\\c without a letter");
  if (isUnicode && (c === "p" || c === "P")) {
    const property = regexpExec(PROPERTY, rest);
    if (property === null) unsupported("a named property");
    return [`\\${property[0]}`, property[0].length];
  }
  // An identity escape: a letter means itself, where RE2 has escapes of its own.
  return [regexpTest(/^[0-9A-Za-z_]/, c) || c > "\x7f" ? c : `\\${c}`, 1];
}
