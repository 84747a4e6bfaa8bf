/** What a guest threw, or what a guard stopped it from doing, for the host's eyes. */
import { types } from "node:util";
import { AbiError, formatGuestStack, GuestError, ImportError, SallyportError } from "@sallyport/runtime-guards";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { Colours } from "../terminal.js";
import { escapeControls } from "./value.js";

export interface GuestFailure {
  readonly exit: ExitCode;
  readonly code: string;
  readonly name: string;
  readonly message: string;
  /** The guest's own frames; empty where none is known. */
  readonly stack: string;
}

/** Undefined for what is no error of a guest: a mistake of ours. */
export function describeGuestFailure(error: unknown): GuestFailure | undefined {
  if (error instanceof GuestError) {
    return {
      exit: EXIT.threw,
      code: error.code,
      name: error.guestName,
      message: error.message,
      stack: formatGuestStack(error.guestStack),
    };
  }
  if (!(error instanceof SallyportError)) return undefined;
  const exit = error instanceof AbiError ? EXIT.input : EXIT.denied;
  return {
    exit,
    code: error.code,
    name: error.name,
    message: error instanceof ImportError ? describeImport(error) : error.message,
    stack: formatGuestStack(error.guestStack),
  };
}

/** Why the module was not found is the host's to know: the guest is told only that. */
function describeImport({ message, cause }: ImportError): string {
  return cause instanceof Error && !types.isProxy(cause) ? `${message}: ${cause.message}` : message;
}

export function formatGuestFailure({ exit, code, name, message, stack }: GuestFailure, colours: Colours): string {
  const what =
    exit === EXIT.threw
      ? "the guest threw"
      : exit === EXIT.denied
        ? "a guard stopped the guest"
        : "the artifact does not fit";
  const lines = [
    `${colours.red(what)} ${colours.cyan(code)}`,
    `  ${colours.bold(escapeControls(name))}: ${escapeControls(message)}`,
    ...(stack === ""
      ? []
      : escapeControls(stack)
          .split("\n")
          .map((frame) => `    ${frame.trim()}`)),
  ];
  return `${lines.join("\n")}\n`;
}
