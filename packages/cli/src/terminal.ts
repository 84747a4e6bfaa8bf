/** Where output goes, and what may be in it: colours and a progress line only where a person looks at a terminal. */
import picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

export interface Terminal {
  readonly out: Colours;
  readonly err: Colours;
  writeOut(text: string): void;
  writeErr(text: string): void;
  /** Shows what is being done, on one line that the next call replaces; `null` clears it. */
  progress(text: string | null): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** https://no-color.org, and `FORCE_COLOR` as Node itself reads it: `0` and `false` switch off, anything else on. */
function wantsColour(isTerminal: boolean, environment: Environment): boolean {
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal && environment["TERM"] !== "dumb";
}

export function makeTerminal(
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
  environment: Environment,
): Terminal {
  const showsProgress = stderr.isTTY === true && environment["TERM"] !== "dumb";
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\x1b[K");
    shown = false;
  };
  return {
    out: picocolors.createColors(wantsColour(stdout.isTTY === true, environment)),
    err: picocolors.createColors(wantsColour(stderr.isTTY === true, environment)),
    writeOut(text) {
      clear();
      stdout.write(text);
    },
    writeErr(text) {
      clear();
      stderr.write(text);
    },
    progress(text) {
      if (!showsProgress) return;
      clear();
      if (text === null) return;
      stderr.write(text.slice(0, Math.max(0, (stderr.columns ?? 80) - 1)));
      shown = true;
    },
  };
}
