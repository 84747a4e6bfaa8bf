/** Reading what the user names: a file, or standard input as `-`. What cannot be read is a diagnostic, as what cannot be compiled is. */
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import {
  decodeSource,
  makeDiagnostic,
  longestSource,
  unreadableDiagnostic,
  type Diagnostic,
} from "@sallyport/transform/diagnostics";

export const STDIN = "-";

export type Input =
  | { readonly filename: string; readonly source: string; readonly diagnostic?: undefined }
  | { readonly filename: string; readonly source?: undefined; readonly diagnostic: Diagnostic };

/** No text within the compiler's limit has more bytes than this: a UTF-16 unit takes three bytes of UTF-8 at most. */
const mostBytes = 3 * longestSource;

/** What a diagnostic and an artifact call the input. */
export function displayName(path: string): string {
  return path === STDIN ? "<stdin>" : path.replaceAll("\\", "/");
}

/** Whether a path can be read twice: it is no stream, pipe or device. */
export function isFile(path: string): boolean {
  try {
    return path !== STDIN && statSync(path).isFile();
  } catch {
    return false;
  }
}

export async function readInput(path: string): Promise<Input> {
  if (path !== STDIN) return readFileInput(path);
  const filename = displayName(path);
  try {
    return decode(await readStream(process.stdin), filename);
  } catch (error) {
    return { filename, diagnostic: unreadableDiagnostic(filename, reasonOf(error)) };
  }
}

/** The same for a file, at once: a guest's `require` does not wait. */
export function readFileInput(path: string): Input {
  const filename = displayName(path);
  try {
    return decode(readFile(path), filename);
  } catch (error) {
    return { filename, diagnostic: unreadableDiagnostic(filename, reasonOf(error)) };
  }
}

function decode(bytes: Uint8Array | null, filename: string): Input {
  if (bytes === null) {
    const limit = longestSource - 1;
    const length = `more than ${limit}`;
    return { filename, diagnostic: makeDiagnostic("input/too-large", { length, limit }, filename) };
  }
  const { source, diagnostic } = decodeSource(bytes, filename);
  return diagnostic === undefined ? { filename, source } : { filename, diagnostic };
}

/** All bytes, or null where there are more than could be compiled: a device or a pipe need not have an end. */
function readFile(path: string): Uint8Array | null {
  const file = openSync(path, "r");
  try {
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    const chunks: Uint8Array[] = [];
    for (let length = 0; length <= mostBytes;) {
      const chunk = new Uint8Array(Math.min(mostBytes + 1, Math.max(65_536, fstatSync(file).size - length)));
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return null;
  } finally {
    closeSync(file);
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EEXIST: "a file stands there",
  ENOTDIR: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  EACCES: "the permission is missing",
  EPERM: "the permission is missing",
  ELOOP: "its symbolic links form a circle",
  ENAMETOOLONG: "the name is too long",
};

export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? (code === "" ? "an unknown reason" : code);
}
