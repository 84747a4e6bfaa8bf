/** Writing several files as one: all of them appear, or none of them, and none half written. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { reasonOf } from "./input.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const temporary = (path: string): string => `${path}.${process.pid}.tmp`;
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(path), { recursive: true });
      written.push(temporary(path));
      await writeFile(temporary(path), text, { flag: "wx" });
    }
    for (const { path } of files) await rename(temporary(path), path);
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })));
    throw new Failure(
      EXIT.input,
      "input/unwritable",
      `The output cannot be written: ${reasonOf(error)}.`,
      "Check the folder that `-o` names.",
    );
  }
}
