/** Reading what the user names: a file, or standard input as `-`. What cannot be read is a diagnostic, as what cannot be compiled is. */
import { open } from "node:fs/promises";
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

export async function readInput(path: string): Promise<Input> {
  const filename = displayName(path);
  let bytes: Uint8Array | null;
  try {
    bytes = path === STDIN ? await readAll(process.stdin) : await readFile(path);
  } catch (error) {
    return { filename, diagnostic: unreadableDiagnostic(filename, reasonOf(error)) };
  }
  if (bytes === null) {
    const limit = longestSource - 1;
    return {
      filename,
      diagnostic: makeDiagnostic("input/too-large", { length: `more than ${limit}`, limit }, filename),
    };
  }
  const { source, diagnostic } = decodeSource(bytes, filename);
  return diagnostic === undefined ? { filename, source } : { filename, diagnostic };
}

async function readFile(path: string): Promise<Uint8Array | null> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    return await readAll(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** All bytes, or null where there are more than could be compiled: a device or a pipe need not have an end. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
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
