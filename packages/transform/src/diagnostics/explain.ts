/** The catalogue for readers: `sallyport explain`, the generated pages, and the tests of the examples. */
import { catalogue, type Code } from "./catalogue/index.js";
import type { Entry } from "./catalogue/entry.js";

export interface Explanation extends Entry {
  readonly code: Code;
  /** The page, from the root of the repository. */
  readonly page: string;
}

/** All codes, sorted. */
export const codes: readonly Code[] = (Object.keys(catalogue) as Code[]).sort();

/** What the catalogue says of a code; undefined where there is no such code. */
export function explain(code: string): Explanation | undefined {
  if (!Object.hasOwn(catalogue, code)) return undefined;
  const entry: Entry = catalogue[code as Code];
  return { ...entry, code: code as Code, page: `docs/diagnostics/${code}.md` };
}
