/**
 * Relative paths of untrusted origin. There is one reading of a path here and many in the world: of systems for which
 * `\` separates, `C:` and `name:stream` mean something else and trailing dots fall off; of layers that decode `%2e`, or
 * normalise the full-width `．．`. What any of them would take for a way up, is refused.
 */

import {
  arrayForEach,
  arrayPush,
  regexpTest,
  stringNormalize,
  stringSplit,
  stringToLowerCase,
} from "../primordials.js";

const FORBIDDEN = /[\0-\x1f\x7f\\]|%(?:00|25|2e|2f|5c)|^[a-z]:|^~/;
/** A segment that some system reads as `.` or `..`, with parameters of a URL's path too, a name that ends so that Windows reads it as another, a stream. */
const ODD_SEGMENT = /^[. ]+(?:;|$)|[. ]$|:/;
/** Names that are devices on Windows, in every directory and with every extension. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$| )/;

/**
 * The segments of a relative path, without empty ones and `.`; `undefined` for what is no such path: anything that is not
 * a string, absolute paths, `..`, and every other spelling of a way out.
 */
export function segmentsOf(path: unknown): string[] | undefined {
  if (typeof path !== "string" || !isHarmless(path) || !isHarmless(stringNormalize(path, "NFKC"))) return undefined;
  const segments: string[] = [];
  arrayForEach(stringSplit(path, "/"), (segment) => {
    if (segment !== "" && segment !== ".") arrayPush(segments, segment);
  });
  return segments;
}

function isHarmless(path: string): boolean {
  const text = stringToLowerCase(path);
  if (regexpTest(FORBIDDEN, text) || regexpTest(/^\//, text)) return false;
  let harmless = true;
  arrayForEach(stringSplit(text, "/"), (segment) => {
    if (segment === "" || segment === ".") return;
    if (regexpTest(ODD_SEGMENT, segment) || regexpTest(DEVICE, segment)) harmless = false;
  });
  return harmless;
}
