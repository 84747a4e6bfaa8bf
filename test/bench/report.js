// The benchmark's results as Markdown.

import { targetsOf } from "./targets.js";
import { geometricMean } from "./turns.js";

const ratio = (value) => (value >= 10 ? value.toFixed(1) : value.toFixed(2));
const milliseconds = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
const megabytes = (bytes) => (bytes / 1e6).toFixed(2);

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i].length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function runTimeTable(programs, variant) {
  const slowdown = (program, profile) => program[profile][variant];
  const rows = programs.map((program) => [
    program.name,
    program.group,
    milliseconds(program.strict.plain),
    ratio(slowdown(program, "strict")),
    ratio(slowdown(program, "compat")),
  ]);
  const mean = (label, selected) => [
    `**${label}**`,
    "",
    "",
    `**${ratio(geometricMean(selected.map((program) => slowdown(program, "strict"))))}**`,
    `**${ratio(geometricMean(selected.map((program) => slowdown(program, "compat"))))}**`,
  ];
  for (const group of new Set(programs.map((program) => program.group))) {
    rows.push(
      mean(
        `geometric mean, ${group}`,
        programs.filter((program) => program.group === group),
      ),
    );
  }
  rows.push(mean("geometric mean, all", programs));
  return table(["program", "group", "plain, ms", "strict ÷ plain", "compat ÷ plain"], rows);
}

/** What differs from process to process is said, so that no such number is taken for exact. */
function spreadOf(programs) {
  const wide = programs.flatMap(({ name, strict, compat }) =>
    Object.entries({ strict, compat })
      .filter(([, { spread }]) => spread > 1.25)
      .map(([profile, { spread }]) => `${name} in ${profile} (${spread.toFixed(2)})`),
  );
  const repeated = programs.reduce((sum, { strict, compat }) => sum + strict.repeated + compat.repeated, 0);
  return `Where the largest ratio of a process is more than 1.25 times the least: ${wide.join(", ") || "nowhere"}. Processes made again: ${repeated}.`;
}

function packageTable(packages) {
  return table(
    ["package", "plain, ms", "all ÷ plain", "needed ÷ plain"],
    [
      ...packages.map(({ name, plain, all, needed }) => [name, milliseconds(plain), ratio(all), ratio(needed)]),
      meansRow(
        [""],
        ["all", "needed"].map((variant) => packages.map((each) => each[variant])),
      ),
    ],
  );
}

/** The last row of a table: the geometric means of its columns of ratios. */
const meansRow = (blanks, columns) => [
  "**geometric mean**",
  ...blanks,
  ...columns.map((ratios) => `**${ratio(geometricMean(ratios))}**`),
];

function compileTimeTable(sources) {
  const ofFloor = [
    ({ times }) => (times.check + times.compile) / times.parseTraverseGenerate,
    ({ times }) => times.compile / times.parseTraverseGenerate,
    ({ first }) => first.compile / first.parseTraverseGenerate,
  ];
  return table(
    [
      "source",
      "MB",
      "parse + generate, MB/s",
      "parse + traverse + generate, MB/s",
      "check, MB/s",
      "compile, MB/s",
      "(check + compile) ÷ (parse + traverse + generate)",
      "compile ÷ (parse + traverse + generate)",
      "the same, the first call of a process",
    ],
    [
      ...sources.map((source) => {
        const { name, input, times } = source;
        const speed = (time) => ratio(input.raw / 1e3 / time);
        return [
          name,
          megabytes(input.raw),
          speed(times.parseGenerate),
          speed(times.parseTraverseGenerate),
          speed(times.check),
          speed(times.compile),
          ...ofFloor.map((of) => ratio(of(source))),
        ];
      }),
      meansRow(
        ["", "", "", "", ""],
        ofFloor.map((of) => sources.map(of)),
      ),
    ],
  );
}

function sizeTable(sources, programSizes) {
  const texts = [...sources, { name: "the programs of this suite, each by itself", ...programSizes }];
  const ratios = ["raw", "minified", "gzip"].map(
    (measure) =>
      ({ input, output }) =>
        output[measure] / input[measure],
  );
  return table(
    ["source", "input, bytes", "output ÷ input", "both minified", "both minified and compressed"],
    [
      ...texts.map((text) => [text.name, String(text.input.raw), ...ratios.map((of) => ratio(of(text)))]),
      meansRow(
        [""],
        ratios.map((of) => texts.map(of)),
      ),
    ],
  );
}

const kilobytes = ({ minified, gzip }) => `${(gzip / 1e3).toFixed(1)} (${(minified / 1e3).toFixed(0)} before)`;

function domainTable({ time, heap, start, sizes }) {
  return table(
    ["what", "measured", "target"],
    [
      ["a fresh domain, warm, with the audit of the realm, ms", time.toFixed(3), "0.1"],
      ["the heap of 100 of them, MB", megabytes(heap), "1.0"],
      [
        "a process from start to the first result of a stored artifact, ms over an empty one",
        start.host.toFixed(0),
        "15",
      ],
      ["`sallyport run --cache` of an artifact, ms over `node` of the program", start.cached.toFixed(0), "25"],
      ["`sallyport run` of an artifact, which it verifies, ms over the same", start.commandLine.toFixed(0), ""],
      ["`@sallyport/runtime-guards/core`, minified and compressed, kB", kilobytes(sizes.core), "14"],
      ["`@sallyport/runtime-guards`, the same, kB", kilobytes(sizes.all), ""],
    ],
  );
}

const CROSSINGS = {
  call: ["guest calls `host.add(a, b)`, ns", 1e6, "3"],
  read: ["guest reads `host.config.name`, ns", 1e6, "60"],
  callback: ["host calls a guest function, ns", 1e6, "20"],
  sameArray: ["1,000 objects passed and a field summed, the same array, µs", 1e3, "60"],
  freshArray: ["the same, a fresh array each time (made in the time), µs", 1e3, "300"],
  copiedArray: ["the same with `copied`, µs", 1e3, "30"],
};

function crossingTable(crossings) {
  return table(
    ["what", "plain", "through the membrane", "target"],
    Object.entries(CROSSINGS).map(([name, [what, unit, target]]) => {
      const { plain, guest } = crossings[name];
      return [what, (plain * unit).toPrecision(2), (guest * unit).toPrecision(3), target];
    }),
  );
}

const targetTable = (results) =>
  table(
    ["what", "target", "measured", "reached", "what it is made of, and what was tried"],
    targetsOf(results).map(({ what, target, measured, isReached, page }) => [
      what,
      target,
      measured,
      isReached ? "yes" : "**no**",
      `[${page.slice(0, 4)}](design/${page}.md)`,
    ]),
  );

export function report(results) {
  const {
    domains,
    crossings,
    machine,
    processes,
    rounds,
    compileRounds,
    quick,
    programs,
    packages,
    sources,
    programSizes,
  } = results;
  return `# Benchmarks

Written by \`pnpm bench\`${quick ? " `--quick`" : ""}; the numbers are in \`benchmarks.json\` too. Do not edit.

- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GB, ${machine.platform}; Node ${machine.node}, V8 ${machine.v8}.
- Run time: each program in each profile has processes of its own, ${processes} one after the other (with all guards: one). In each, the plain and the guarded program run in
  turns, ${rounds} times, after a warm-up of 300 ms each; a sample lasts at least 50 ms of processor time (other processes run on this machine). The ratio of a process is
  that of its two medians, and the median of the processes is given. A process in which the plain program took more than 1.5 times as long as in the others was made again.
  Before the timing both must give the same checksum.
- Compile time: one process a source; the variants run in turns, ${compileRounds} times each after a warm-up of three seconds each (TypeScript: 3 times, after one run),
  a sample half a second at least; medians of processor time. The first call of a process is measured in processes of its own. The floor is
  \`@babel/parser\`, an empty \`@babel/traverse\` (it crawls the scopes) and \`@babel/generator\` on the same text. \`compile\` includes its own checks
  and the verification of the emitted text. Profile compat, no source maps.
- Read differences under a fifth as nothing.

## Targets

Geometric means of ratios to plain code, with \`guards: "needed"\`.

${targetTable(results)}

## Run time, \`guards: "all"\`

How many times slower than plain JavaScript.

${runTimeTable(programs, "all")}

## Run time, \`guards: "needed"\`

${runTimeTable(programs, "needed")}

${spreadOf(programs)}

## Real packages

Compat, the whole package and what it imports compiled by the file loader; the time that plain JavaScript takes, and how many times that the guarded packages take.

${packageTable(packages)}

## A domain

${domainTable(domains)}

The first two are medians of processor time and of the heap after a collection, in processes of their own; those of a start are the median difference of two processes in turns, in processor time.

## Crossing the membrane

${crossingTable(crossings)}

Compat with the guards that are needed; medians of processor time, plain and guarded in turns, each case in processes of its own.

## Compile time

${compileTimeTable(sources)}

## Size of the emitted text

${sizeTable(sources, programSizes)}

## The programs

${programs.map(({ name, size, description }) => `- **${name}** (size ${size}): ${description}`).join("\n")}

The packages: ${packages.map(({ name, description }) => `**${name}**: ${description}`).join(" ")}
`;
}
