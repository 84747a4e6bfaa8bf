/** `under`: a subtree of what is addressed by paths. */

import {
  arrayForEach,
  arrayIncludes,
  arrayIsArray,
  arrayJoin,
  arrayMap,
  isObject,
  objectHasOwn,
  regexpTest,
  reflectGet,
  FeralSet,
  setHas,
  stringIncludes,
  stringLastIndexOf,
  stringSlice,
} from "../primordials.js";
import { AuthorityError, OptionsError } from "../errors/classes.js";
import { isCallable } from "../guards/model.js";
import { attenuateCalls } from "./calls.js";
import { assertAttenuable } from "./forwarder.js";
import { segmentsOf } from "./paths.js";

export interface UnderOptions {
  /**
   * Which arguments are paths, by position from 0: of a function, or of each method by its name. Default: the first; of an
   * object whose methods have names that are known to take two paths (`rename`, `copy`, `link`, …) those are refused.
   */
  readonly paths?: readonly number[] | Readonly<Record<string, readonly number[]>>;
}

const TWO_PATHS: ReadonlySet<string> = new FeralSet([
  "rename",
  "move",
  "copy",
  "copyFile",
  "cp",
  "link",
  "symlink",
  "renameSync",
  "copyFileSync",
  "cpSync",
  "linkSync",
  "symlinkSync",
]);

/**
 * Gives a function that takes paths, or an object whose methods do, for the paths under `prefix`: a path `a/b` of the user
 * is `prefix/a/b` of the target.
 *
 * Refused, with an `AuthorityError` (`attenuator/path`), is every argument in a path's place that is not a string (an
 * object may say something else the second time it is asked), and every string that some layer could take for a way out:
 * `..`, absolute paths, backslashes, drive letters, streams and device names, control characters, encoded dots and
 * separators, and characters that Unicode normalisation turns into one of them.
 *
 * The check is one of names: if the target follows symbolic links, it follows those under the prefix. The directory
 * objects of `@sallyport/runtime-guards/node` do not. Arguments that `paths` does not list, and results, pass as they are.
 *
 * Throws an `OptionsError` for a prefix that is no string or holds a null byte, a backslash or `..`.
 *
 * @example
 * const read = under((path) => `contents of ${path}`, "/srv/public");
 * read("a/b.txt"); // "contents of /srv/public/a/b.txt"
 * read("../secret"); // throws attenuator/path
 */
export function under<T extends object>(target: T, prefix: string, options: UnderOptions = {}): T {
  assertAttenuable(target, "under");
  if (typeof prefix !== "string" || regexpTest(/[\0\\]|(?:^|\/)\.\.(?:\/|$)/, prefix)) {
    throw new OptionsError(
      "under: the prefix must be a path without `..`, backslashes and null bytes",
      "options/value",
    );
  }
  if (!isObject(options)) throw new OptionsError("under: the options must be an object", "options/type");
  const { paths } = options;
  const isFunction = isCallable(target);
  if (paths !== undefined && (!isObject(paths) || isFunction !== arrayIsArray(paths))) {
    throw new OptionsError(
      'under: "paths" must be an array of positions for a function, and name → positions for an object',
      "options/type",
    );
  }

  const within = (path: unknown, name: string): string => {
    const segments = segmentsOf(path);
    if (segments === undefined) {
      throw new AuthorityError(`${name}: the path must be a relative one, without a way up`, "attenuator/path");
    }
    if (segments.length === 0) return prefix === "" ? "." : prefix;
    const rest = arrayJoin(segments, "/");
    return prefix === "" ? rest : regexpTest(/\/$/, prefix) ? prefix + rest : `${prefix}/${rest}`;
  };

  return attenuateCalls(target, "under", ({ name, args, target: f, receiver }, proceed) => {
    const method = methodName(name);
    // A method of something that a method gave (a file, a directory further down); not of a namespace within the object.
    const isOfResult = receiver !== undefined && receiver.original !== target && stringIncludes(receiver.name, "()");
    if (isOfResult && reflectGet(receiver.original, method) === f) return proceed(args);
    const positions = isFunction
      ? ((paths as readonly number[] | undefined) ?? [0])
      : positionsOf(method, paths as Readonly<Record<string, readonly number[]>> | undefined);
    if (positions === undefined) {
      throw new AuthorityError(`${name}: which of its arguments are paths was not said`, "attenuator/path");
    }
    arrayForEach(positions, (position) => {
      if (position >= args.length) throw new AuthorityError(`${name}: a path is missing`, "attenuator/path");
    });
    return proceed(arrayMap(args, (arg, i) => (arrayIncludes(positions, i) ? within(arg, name) : arg)));
  });
}

/** `object.files.read()` ⇒ `read`. */
const methodName = (name: string): string => stringSlice(name, stringLastIndexOf(name, ".") + 1, -2);

function positionsOf(
  method: string,
  paths: Readonly<Record<string, readonly number[]>> | undefined,
): readonly number[] | undefined {
  if (paths === undefined) return setHas(TWO_PATHS, method) ? undefined : [0];
  return objectHasOwn(paths, method) ? (reflectGet(paths, method) as readonly number[]) : undefined;
}
