import type { CommandLine } from "../command-line.js";
import { addLanguageFlags } from "../options.js";
import { addPolicyFlags, FEATURES_HELP, type PolicyFlags } from "../policy/flags.js";
import { COMMANDS } from "../repl/commands.js";

export function registerRepl(line: CommandLine): void {
  const command = line.program
    .command("repl")
    .summary("a session in one domain")
    .description(
      `Reads programs a line at a time and runs each in the same domain: what one declares, the next sees. An input may have several lines and may await. The guest has the language, and what --allow, --module and --policy give it; Tab shows what that is. Unlike in a program, an input that awaits makes its constants assignable.`,
    );
  addPolicyFlags(addLanguageFlags(command))
    .addHelpText(
      "after",
      `
${FEATURES_HELP}
Examples:
  $ sallyport repl
  $ sallyport repl --allow console --allow fetch=https://api.example
  $ echo "const n = await Promise.resolve(20)
n + 1" | sallyport repl

Commands inside:
${COMMANDS}
Lines of earlier sessions are kept in the file that SALLYPORT_HISTORY names, or in the user's state folder; an empty
SALLYPORT_HISTORY keeps none. There is no JSON: a session is for people.`,
    )
    .action(async (flags: PolicyFlags) => {
      // Loads the compiler, which no other command needs for an artifact.
      const { repl } = await import("../repl/repl.js");
      await repl(line, flags);
    });
}
