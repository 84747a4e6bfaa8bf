/** The lines of earlier sessions, newest first, as the line editor has them. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

export const MOST_LINES = 1000;

type Environment = Readonly<Record<string, string | undefined>>;

/** `SALLYPORT_HISTORY` names the file; empty, no history is kept. Null where there is none to keep. */
export function historyPath(environment: Environment): string | null {
  const given = environment["SALLYPORT_HISTORY"];
  if (given !== undefined) return given === "" ? null : given;
  const state = environment["XDG_STATE_HOME"] ?? join(homedir(), ".local", "state");
  return join(state, "sallyport", "repl-history");
}

export function readHistory(path: string | null): string[] {
  if (path === null) return [];
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    return [];
  }
}

/** For its owner's eyes only. That it cannot be written is no reason to fail. */
export function writeHistory(path: string | null, lines: readonly string[]): void {
  if (path === null) return;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${lines.slice(0, MOST_LINES).join("\n")}\n`, { mode: 0o600 });
  } catch {
    return;
  }
}
