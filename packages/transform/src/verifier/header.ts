/**
 * Whether an artifact's header says the truth about its text. A domain relies on it: it audits the realm for the names that stand in place, and links cells,
 * exports and the kind of the body by what the header says.
 */
import type { ArtifactHeader, Goal } from "@sallyport/runtime-guards/abi";
import type { Verification } from "./verification.js";

export type HeaderClaims = Pick<
  ArtifactHeader,
  "goal" | "names" | "imports" | "reexports" | "exports" | "globals" | "async"
>;

/** What the text itself shows, gathered while it is verified. */
export class TextFacts {
  goal: Goal = "script";
  isAsync = false;
  /** How many cells the module is linked with. */
  cells = 0;
  /** The names that it exports or publishes. */
  readonly exports = new Set<string>();
  /** The member names that it spells. */
  readonly names = new Set<string>();
  /** The globals that it names. */
  readonly globals = new Set<string>();
}

const WHOLE = { start: 0, end: 0 };

export function verifyHeader(header: HeaderClaims, { facts }: Verification, refuse: Verification["refuse"]): void {
  const wrong = (what: string): void => refuse("header", WHOLE, `the artifact's header ${what}`);
  if (header.goal !== facts.goal) wrong(`says ${header.goal}, and its text is a ${facts.goal}`);
  if (header.async !== facts.isAsync)
    wrong(`does not say ${facts.isAsync ? "that" : "truly whether"} the module awaits`);
  const cells = header.imports.reduce((count, { names }) => count + names.length, 0);
  if (cells !== facts.cells) wrong(`has ${cells} imported names, and its text takes ${facts.cells}`);
  const imported = new Set(header.imports.map(({ specifier }) => specifier));
  for (const { specifier } of header.reexports)
    if (!imported.has(specifier)) wrong(`re-exports from "${specifier}", which it does not import`);
  for (const name of header.exports) if (!facts.exports.has(name)) wrong(`exports \`${name}\`, and its text does not`);
  const isIn = (list: readonly string[]): ((name: string) => boolean) => {
    const listed = new Set(list);
    return (name) => listed.has(name);
  };
  const missing = (what: string, names: ReadonlySet<string>, listed: (name: string) => boolean): void => {
    for (const name of names) if (!listed(name)) wrong(`leaves out the ${what} \`${name}\``);
  };
  missing("export", facts.exports, isIn(header.exports));
  missing("member name", facts.names, isIn(header.names));
  // A program that assigns to it asks for nothing.
  missing("global", facts.globals, isIn([...header.globals, "undefined"]));
}
