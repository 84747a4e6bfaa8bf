// The report: docs/test262.md.

import { disagreements, PROFILES, sumOf, tallyOf } from "./tally.js";
import { areaOf, PARTS, SKIPPED } from "./tests.js";

/** As many unexplained failures are named one by one. */
const MOST_NAMED = 50;

/** @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
function table(head, rows) {
  const cells = rows.map((row) => row.map((cell) => String(cell).replaceAll("|", "\\|")));
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...cells.map((row) => row[i].length)));
  const isNumber = head.map((_, i) => cells.every((row) => /^\d+$/.test(row[i])));
  const line = (row) =>
    `| ${row.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(" | ")} |`;
  const rule = widths.map((width, i) => (isNumber[i] ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(head), `| ${rule.join(" | ")} |`, ...cells.map(line)].join("\n");
}

function areaTable(results) {
  const areas = new Map();
  const rank = (path) => PARTS.findIndex((part) => path.startsWith(part));
  const sorted = [...results].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const entry of sorted) {
    const area = areaOf(entry[0]);
    if (!areas.has(area)) areas.set(area, []);
    areas.get(area).push(entry);
  }
  const row = (name, entries) => {
    const skipped = entries.filter(([, result]) => result.skipped !== undefined).length;
    const counts = PROFILES.flatMap((profile) => {
      const { passed, explained, unexplained } = tallyOf(entries, `${profile}/needed`);
      return [passed, sumOf(explained.values()), unexplained.length];
    });
    return [name, entries.length, skipped, ...counts];
  };
  const head = ["area", "tests", "skipped"];
  for (const profile of PROFILES) head.push(`${profile}: as plain`, "by a rule", "unexplained");
  return table(head, [...[...areas].map(([name, entries]) => row(name, entries)), row("all", [...results])]);
}

function skippedTable(results) {
  const count = (reason) => [...results.values()].filter(({ skipped }) => skipped === reason).length;
  return table(
    ["why a test is skipped", "tests"],
    Object.entries(SKIPPED).map(([reason, text]) => [text, count(reason)]),
  );
}

function explanationTable(tallies) {
  // What is known by several patterns is one difference.
  const counted = new Map();
  for (const profile of PROFILES) {
    for (const [{ title, see }, count] of tallies[profile].explained) {
      if (!counted.has(title)) counted.set(title, { title, see, strict: 0, compat: 0 });
      counted.get(title)[profile] += count;
    }
  }
  const rows = [...counted.values()]
    .map((each) => [
      `[${each.title}](${each.see.replace(/^docs\//, "").replace(/^test\//, "../test/")})`,
      each.strict,
      each.compat,
    ])
    .sort((a, b) => b[1] + b[2] - a[1] - a[2]);
  return table(["difference", ...PROFILES], rows);
}

function unexplainedList(tallies) {
  const lines = PROFILES.flatMap((profile) =>
    tallies[profile].unexplained.map(({ path, failure }) => `- ${profile}, \`${path}\`: ${codeSpan(failure)}`),
  );
  if (lines.length === 0) return "None.";
  const more = lines.length > MOST_NAMED ? [`- … and ${lines.length - MOST_NAMED} more`] : [];
  return [...lines.slice(0, MOST_NAMED), ...more].join("\n");
}

const codeSpan = (text) => `\`\` ${text.replaceAll("``", "` `")} \`\``;

/**
 * @param {Map<string, object>} results
 * @param {{ revision: string, node: string, total: number }} measured  `total`: how many tests there are
 */
export function report(results, { revision, node, total }) {
  const tallies = Object.fromEntries(PROFILES.map((profile) => [profile, tallyOf(results, `${profile}/needed`)]));
  const differing = disagreements(results);
  const compared = PROFILES.map((profile) =>
    Math.min(...["needed", "all"].map((guards) => tallyOf(results, `${profile}/${guards}`).ran)),
  );
  return `# test262

What the [conformance tests of ECMAScript](https://github.com/tc39/test262) say of guest code: each test is run as plain strict code by the engine, and, where that passes, as guest code in
each profile. Written by \`pnpm test262 DIR\`, where DIR is a clone of test262; its text is no part of this project. A test of guest code has the features \`clock\`, \`random\`, \`intl\`,
\`gc\`, \`shared-memory\`, \`structured-clone\` and \`eval\`, and the harness runs as guest code before it, in the same domain.

Measured: ${revision}, on Node ${node}.${results.size < total ? ` A part of it: ${results.size} of the ${total} tests.` : ""}

## By area

_As plain_: the guest does what the test asks for. _By a rule_: it does not, and that is a difference that is documented: the table below says which. With the guards that are needed (\`guards: "needed"\`).

${areaTable(results)}

${skippedTable(results)}

## Differences by a rule

A test that the compiler refuses for several reasons counts for the first. The patterns by which a failure is known are in [\`explanations.js\`](../test/test262/explanations.js).

${explanationTable(tallies)}

## Unexplained

A test that _did not end_ did not in the time that it was given (\`--patience\`). Some evaluate 65,536 texts one by one, and each goes through the compiler.

${unexplainedList(tallies)}

## All guards, and those that are needed

Both were run for ${compared[0]} tests in strict and ${compared[1]} in compat. Tests that pass or fail otherwise with \`guards: "all"\`: ${differing.length}.
${differing.map(({ path, profile, needed, all }) => `\n- ${profile}, \`${path}\`: needed ${codeSpan(needed)}, all ${codeSpan(all)}`).join("")}
`;
}
