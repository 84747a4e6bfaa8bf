/**
 * What the guest could write next. The names come from the guest's own domain, by a guest program that looks without running anything:
 * it follows data properties only, and sees no private name, as the guest itself would not.
 */

/** A script whose completion value is `(root, path) => names`, to be evaluated once in the session's domain. */
export const NAMES_OF = `
(function (root, path) {
  const own = (o, key) => {
    for (let at = Object(o); at !== null; at = Object.getPrototypeOf(at)) {
      const found = Object.getOwnPropertyDescriptor(at, key);
      if (found !== undefined) return "value" in found ? found.value : undefined;
    }
    return undefined;
  };
  let target = root;
  for (const key of path) {
    if (target === undefined || target === null) return [];
    target = own(target, key);
  }
  if (target === undefined || target === null) return [];
  const names = [];
  for (let at = Object(target); at !== null; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (!names.includes(name)) names.push(name);
  }
  return names;
})`;

/** Words that start a statement or an expression; the language's own, so no program lists them. */
export const KEYWORDS =
  "async await break case catch class const continue debugger default delete do else export extends false finally for function if import in instanceof let new null of return static super switch this throw true try typeof undefined var void while yield".split(
    " ",
  );

export interface Completed {
  /** The names before the last dot: `a.b` of `a.b.c`. Empty for a free name. */
  readonly path: readonly string[];
  /** What stands after the last dot, or the beginning of a free name. */
  readonly prefix: string;
}

const NAME = "[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200c\\u200d]*";
const CHAIN = new RegExp(`(?:^|[^\\p{ID_Continue}$.])((?:${NAME}\\s*\\??\\.\\s*)*)(${NAME})?$`, "u");

/** The chain of plain names at the end of a line; null where the end is none, `f().x` say, which only running it could tell. */
export function chainAt(line: string): Completed | null {
  const match = CHAIN.exec(line);
  if (match === null) return null;
  const [, chain = "", prefix = ""] = match;
  const path = chain.split(/\s*\??\.\s*/).filter((name) => name !== "");
  return path.length === 0 && prefix === "" ? null : { path, prefix };
}

/** Only what can stand after a dot as it is written. */
export function isName(text: string): boolean {
  return new RegExp(`^${NAME}$`, "u").test(text);
}
