/** What names an artifact: a hash over its text and all that is said of it. */

import type { Artifact, ImportRecord, ReexportRecord } from "../abi.js";
import { arrayMap, jsonStringify, regexpTest } from "../primordials.js";
import { sha256 } from "./sha256.js";

/** What is hashed, as one text: everything but the map, in this order. It has no lone surrogates: JSON escapes them. */
export function hashedText(artifact: Omit<Artifact, "map" | "hash">): string {
  const { abi, profile, goal, guards, filename, code, names, exports, globals, async } = artifact;
  const imports = arrayMap(artifact.imports, inOrder);
  const reexports = arrayMap(artifact.reexports, reexportInOrder);
  const content = { abi, profile, goal, guards, filename, code, names, imports, reexports, exports, globals, async };
  return jsonStringify(content)!;
}

/** SHA-256 over {@link hashedText}, in hexadecimal. It says what an artifact is, not who made it. */
export function hashArtifact(artifact: Omit<Artifact, "map" | "hash">): string {
  return sha256(hashedText(artifact));
}

/** Whether a text is written as {@link hashArtifact} writes it. The engine is slow to compile an expression that counts to 64. */
export function isHash(text: string): boolean {
  return text.length === 64 && regexpTest(HEXADECIMAL, text);
}

const HEXADECIMAL = /^[0-9a-f]+$/;

const inOrder = ({ specifier, attributes, names }: ImportRecord): ImportRecord => ({ specifier, attributes, names });
const reexportInOrder = ({ exported, specifier, imported }: ReexportRecord): ReexportRecord => ({
  exported,
  specifier,
  imported,
});
