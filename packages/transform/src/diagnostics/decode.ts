/** From the bytes of a file to the one text that is checked and run. */
import { makeDiagnostic, type Diagnostic } from "./diagnostic.js";

/** 10 MB of source is refused; so is what is just below it in characters but above it in bytes. */
export const longestSource = 9_500_000;

export type Decoded =
  | { readonly source: string; readonly diagnostic?: undefined }
  | { readonly source?: undefined; readonly diagnostic: Diagnostic };

/** Decodes a source file. Bytes that are not UTF-8 are a finding, never a replacement character: what is checked is what runs. */
export function decodeSource(bytes: Uint8Array, filename: string): Decoded {
  try {
    return { source: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { diagnostic: makeDiagnostic("input/not-utf8", { offset: validPrefix(bytes) }, filename) };
  }
}

/** What is wrong with a source before it is parsed: it is no text, or too much of it. */
export function sourceDiagnostic(source: unknown, filename: string): Diagnostic | null {
  if (typeof source !== "string") return makeDiagnostic("input/not-text", { type: typeof source }, filename);
  if (source.length < longestSource) return null;
  return makeDiagnostic("input/too-large", { length: source.length, limit: longestSource - 1 }, filename);
}

/** A file that cannot be read: `reason` is for the host's eyes, `no such file` for example. */
export function unreadableDiagnostic(filename: string, reason: string): Diagnostic {
  return makeDiagnostic("input/unreadable", { reason }, filename);
}

/** How many bytes at the start are UTF-8 (Unicode 3.9, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF). */
function validPrefix(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return index;
}

function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index]!;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[index + offset];
    let low = 0x80;
    let high = 0xbf;
    if (offset === 1) {
      if (first === 0xe0) low = 0xa0;
      else if (first === 0xed) high = 0x9f;
      else if (first === 0xf0) low = 0x90;
      else if (first === 0xf4) high = 0x8f;
    }
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return length;
}
