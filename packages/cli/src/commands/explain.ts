import type { Explanation } from "@sallyport/transform/diagnostics";
import type { CommandLine, JsonFlag } from "../command-line.js";
import { finishWithJson, JSON_DESCRIPTION } from "../command-line.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { Colours } from "../terminal.js";

export function registerExplain(line: CommandLine): void {
  line.program
    .command("explain")
    .summary("what a diagnostic means, why, and what to write instead")
    .description("Prints the page of a diagnostic; without a code it lists all of them.")
    .argument("[code]", "a diagnostic's code, strict/private-member for example")
    .option("--json", JSON_DESCRIPTION)
    .addHelpText(
      "after",
      `
Examples:
  $ sallyport explain strict/private-member
  $ sallyport explain

JSON: { ok, exitCode, explanation: { code, severity, title, message, why, instead, cites, page } }, or { ok, exitCode, codes }`,
    )
    .action(async (code: string | undefined, flags: JsonFlag) => explainCode(line, code, flags));
}

/** The classes of `docs/errors.md`. */
const AT_RUN_TIME = /^(?:abi|authority|budget|guest|import|options|privacy|realm|revoked|self)\/[a-z-]+$/;

async function explainCode(line: CommandLine, code: string | undefined, { json }: JsonFlag): Promise<void> {
  const { codes, explain } = await import("@sallyport/transform/diagnostics");
  const { terminal } = line;
  if (code === undefined) {
    if (json === true) return finishWithJson(line, EXIT.ok, { codes });
    const width = Math.max(...codes.map((each) => each.length));
    for (const each of codes) {
      terminal.writeOut(`${terminal.out.cyan(each.padEnd(width))}  ${explain(each)?.title ?? ""}\n`);
    }
    return line.finish(EXIT.ok);
  }
  const explanation = explain(code);
  if (explanation === undefined) {
    const ofGroup = codes.filter((each) => each.startsWith(`${code}/`));
    const near = ofGroup.length > 0 ? `one of ${ofGroup.join(", ")}` : nearest(code, codes);
    const hint =
      near === undefined
        ? "`sallyport explain` lists all codes."
        : `Did you mean ${near}? \`sallyport explain\` lists all codes.`;
    if (AT_RUN_TIME.test(code) && near === undefined) {
      const what = `${code} is no diagnostic of a program that is checked: errors at run time have such codes.`;
      throw new Failure(EXIT.usage, "cli/unknown-code", what, "docs/errors.md says when which is thrown.");
    }
    throw new Failure(EXIT.usage, "cli/unknown-code", `There is no diagnostic ${JSON.stringify(code)}.`, hint);
  }
  if (json === true) {
    const { bad: _bad, good: _good, ...described } = explanation;
    return finishWithJson(line, EXIT.ok, { explanation: described });
  }
  const { unmark } = await import("@sallyport/transform/diagnostics");
  terminal.writeOut(formatPage(explanation, (text) => unmark(text).text, terminal.out));
  line.finish(EXIT.ok);
}

function formatPage(explanation: Explanation, plain: (marked: string) => string, colours: Colours): string {
  const { code, severity, compat, title, message, why, instead, cites, page } = explanation;
  const inCompat = compat === undefined ? "" : `; in compat: ${compat}`;
  const sections = [
    `${colours.cyan(code)} (${severity}${inCompat})`,
    colours.bold(title),
    message,
    `${colours.bold("Why")}\n${why}`,
    `${colours.bold("Instead")}\n${instead}`,
    ...(["bad", "good"] as const).flatMap((kind) => {
      const shown = describeExample(explanation[kind], plain);
      return shown === undefined ? [] : [`${colours.bold(kind === "bad" ? "Refused" : "Accepted")}\n${shown}`];
    }),
    colours.dim(`${cites.join(", ")} · ${page}`),
  ];
  return `${sections.join("\n\n")}\n`;
}

function describeExample(example: Explanation["bad"], plain: (marked: string) => string): string | undefined {
  switch (example.kind) {
    case "program":
      return indent(plain(example.text).trimEnd());
    case "artifact":
      return indent(example.text);
    case "options":
      return indent(JSON.stringify(example.options));
    case "bytes":
      return indent(example.bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" "));
    case "path":
      return indent(example.path);
    case "generated":
    case "none":
      return indent(example.what);
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** The code that shares most letter pairs with what was typed; undefined where none comes near. */
function nearest(typed: string, codes: readonly string[]): string | undefined {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from(text.slice(1), (unit, index) => `${text[index]}${unit}`));
  const wanted = pairs(typed);
  const likeness = (code: string): number => {
    const own = pairs(code);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / Math.max(1, own.size + wanted.size);
  };
  const [best] = codes.map((code) => ({ code, likeness: likeness(code) })).sort((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness > 0.5 ? best.code : undefined;
}
