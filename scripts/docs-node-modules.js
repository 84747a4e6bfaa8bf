/** `docs/node-modules.md`: what guests may have of Node's own modules, member by member, with the reasons. */
import { nodeModuleTable, unavailableModules } from "../packages/runtime-guards/dist/node/index.js";

export const owns = ["docs/node-modules.md"];

const generated =
  "<!-- Generated from packages/runtime-guards/src/node/modules/table.ts by scripts/docs-node-modules.js. -->";

export function makePages() {
  const lines = [
    generated,
    "",
    "# Node's own modules",
    "",
    "What `nodeModules` grants, member by member: [modules.md](modules.md#nodes-own-modules) says how. A member of Node's that no list has is absent too.",
    "",
    "- _wrapped_: a function of the host's Node behind the membrane, which takes and gives strings, numbers and bytes only.",
    "- _replaced_: guest code, compiled in compat like any other: it has the authority of the guest that imports it, which is none.",
    "- _certified_: a constant.",
    "- _absent_: not to be had; an import of it is told the reason.",
    "",
  ];
  for (const [name, members] of Object.entries(nodeModuleTable)) lines.push(`## ${name}`, "", ...rowsOf(members), "");
  lines.push("## Modules that are not for guests", "", "| Module | Why |", "| --- | --- |");
  for (const [name, reason] of Object.entries(unavailableModules)) lines.push(`| \`${name}\` | ${reason} |`);
  return new Map([["docs/node-modules.md", align(lines)]]);
}

/** A row for each status and reason, in the order of the table. */
function rowsOf(members) {
  const groups = new Map();
  for (const [member, { status, reason }] of Object.entries(members)) {
    const key = `${status} | ${reason}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(`\`${member}\``);
  }
  const rows = [...groups].map(([key, names]) => {
    const [status, reason] = key.split(" | ");
    return `| ${status} | ${names.join(", ")} | ${reason} |`;
  });
  return ["| | Members | Why |", "| --- | --- | --- |", ...rows];
}

/** Tables as Prettier has them. */
function align(lines) {
  const text = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].startsWith("|")) {
      text.push(lines[i]);
      continue;
    }
    const rows = [];
    for (; lines[i]?.startsWith("|"); i++)
      rows.push(
        lines[i]
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      );
    i--;
    const widths = rows[0].map((_, column) =>
      Math.max(3, ...rows.map((row) => (row[column] === "---" ? 0 : row[column].length))),
    );
    for (const row of rows) {
      const cells = row.map((cell, column) =>
        cell === "---" ? "-".repeat(widths[column]) : cell.padEnd(widths[column]),
      );
      text.push(`| ${cells.join(" | ")} |`);
    }
  }
  return `${text.join("\n").trimEnd()}\n`;
}
