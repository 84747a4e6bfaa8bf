/** What the process ends with. Scripts rely on these numbers: `--help` prints the table, and a test holds each of them. */
export const EXIT = { ok: 0, findings: 1, usage: 2, input: 3, threw: 4, denied: 5, internal: 70 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const MEANINGS = {
  ok: "all is well",
  findings: "a program or an artifact was refused; the diagnostics say why",
  usage: "an argument or an option is wrong, or two contradict each other",
  input: "a file cannot be read, is not UTF-8, is too large, or is no artifact",
  threw: "the guest threw an error of its own",
  denied: "a guard stopped the guest at run time",
  internal: "a mistake in Sallyport itself",
} as const satisfies Record<keyof typeof EXIT, string>;

export function describeExitCodes(): string {
  const rows = Object.entries(EXIT).map(
    ([name, code]) => `  ${String(code).padStart(2)}  ${MEANINGS[name as keyof typeof EXIT]}`,
  );
  return `Exit codes:\n${rows.join("\n")}`;
}

/** The first words of a diagnostic's code say whose mistake it is. */
export function exitCodeOf(diagnosticCode: string): ExitCode {
  switch (diagnosticCode.slice(0, diagnosticCode.indexOf("/"))) {
    case "options":
    case "cli":
      return EXIT.usage;
    case "input":
      return EXIT.input;
    case "internal":
      return EXIT.internal;
    default:
      return EXIT.findings;
  }
}

/** Of several the one that needs attention first: our own mistake, then how we were called, then what we were given. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  const order: readonly ExitCode[] = [EXIT.internal, EXIT.usage, EXIT.input, EXIT.denied, EXIT.threw, EXIT.findings];
  return order.find((code) => codes.includes(code)) ?? EXIT.ok;
}
