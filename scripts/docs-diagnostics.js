/** `docs/diagnostics/`: a page for each code of the catalogue, and a list of all of them. */
import { codes, explain } from "../packages/transform/dist/diagnostics/index.js";
import { frameDiagnostic, makeDiagnostic, positionAt, unmark } from "../packages/transform/dist/diagnostics/index.js";

export const owns = ["docs/diagnostics"];

const generated =
  "<!-- Generated from packages/transform/src/diagnostics/catalogue by scripts/docs-diagnostics.js. -->";

const families = {
  syntax: "The text is no program of the guest language, in either profile.",
  strict: "The object-capability language refuses it. Compat does not have these.",
  authority:
    "The text reaches for authority that a guest does not have. Warnings in compat, where the guard denies at run time.",
  options: "The options of the host cannot be followed.",
  input: "There is nothing to parse.",
  artifact: "Emitted text is not guarded JavaScript.",
  internal: "A fault of the compiler, not of the program.",
};

export function makePages() {
  const pages = new Map(codes.map((code) => [explain(code).page, makePage(explain(code))]));
  pages.set("docs/diagnostics/README.md", makeIndex());
  return pages;
}

function makeIndex() {
  const lines = [generated, "", "# Diagnostics", "", "`sallyport explain CODE` shows these pages too.", ""];
  for (const [family, description] of Object.entries(families)) {
    lines.push(`## ${family}/`, "", description, "");
    for (const code of codes.filter((code) => code.startsWith(`${family}/`))) {
      lines.push(`- [\`${code}\`](${code}.md): ${explain(code).title}`);
    }
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function makePage({ code, title, severity, compat, message, why, instead, cites, bad, good }) {
  const inCompat = compat === undefined ? "" : ` (in compat: ${compat})`;
  return `${generated}

# \`${code}\`

**${title}**

> ${readable(message)}

${capital(severity)}${inCompat}. Keeps ${cites.join(", ")}.

## Why

${readable(why)}

## Instead

${readable(instead)}

## Refused

${showExample(bad, code)}

## Accepted

${showExample(good, null)}
`;
}

/** `%name%` is a parameter of the message; in a page it is a word in capitals. */
function readable(text) {
  return text.replace(/%(\w+)%/g, (_, name) => name.toUpperCase());
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function showExample(example, code) {
  switch (example.kind) {
    case "program":
      return showProgram(example, code);
    case "artifact":
      return fenced("js", unmark(example.text).text);
    case "generated":
      return `${example.what}.`;
    case "value":
      return fenced("js", `compile(${example.shown});`);
    case "bytes":
      return `The bytes \`${example.bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" ")}\`.`;
    case "path":
      return fenced("sh", `sallyport check ${example.path}`);
    case "options":
      return fenced("js", `compile(source, ${showOptions(example.options)});`);
    case "none":
      return example.what;
  }
}

function showProgram({ text: marked, options = {} }, code) {
  const { text, marks } = unmark(marked);
  const filename = options.filename ?? "guest.js";
  const parts = [];
  if (Object.keys(options).length > 0) parts.push(`With the options \`${showOptions(options)}\`:`, "");
  parts.push(fenced(filename.split(".").at(-1), text));
  if (code !== null) {
    const frames = marks.map(({ start, end }) => {
      const span = { start: positionAt(text, start), end: positionAt(text, end) };
      return frameDiagnostic(makeDiagnostic(code, {}, filename, span), text);
    });
    parts.push("", fenced("text", frames.join("\n\n")));
  }
  return parts.join("\n");
}

function showOptions(options) {
  const entries = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${entries.join(", ")} }`;
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
