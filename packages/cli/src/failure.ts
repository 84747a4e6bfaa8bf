import type { ExitCode } from "./exit-codes.js";

/** Why a command cannot go on, where no diagnostic of the compiler says it. The user sees code, message and hint; never a stack. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly exit: ExitCode,
    readonly code: `${"cli" | "input" | "guest" | "internal"}/${string}`,
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
