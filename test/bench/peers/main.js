// `pnpm bench:peers [--only NAME,…] [--system NAME,…]`: the benchmark programs in Sallyport and in the systems that people use
// instead, as ratios to plain JavaScript. Installs those systems first, here and nowhere else. A full run writes
// docs/benchmarks-peers.md and docs/benchmarks-peers.json.

import { execFileSync, fork } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { PROGRAMS } from "../programs.js";
import { geometricMean, median } from "../turns.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const { values: flags } = parseArgs({ options: { only: { type: "string" }, system: { type: "string" } } });
const progress = (text) => process.stderr.write(`${text}\n`);

if (!existsSync(new URL("node_modules", import.meta.url))) {
  progress("installing the systems to compare with");
  const args = ["--yes", "pnpm@10", "install", "--ignore-workspace", "--frozen-lockfile", "--dir", here];
  execFileSync("npx", args, { stdio: ["ignore", "ignore", "inherit"] });
}
const { SYSTEMS } = await import("./systems.js");

const rounds = 3;
const warmUp = 200;
const least = 25;

const selected = (list, names) => (names === undefined ? list : list.filter((each) => names.split(",").includes(each)));
const systems = selected(
  Object.keys(SYSTEMS).filter((system) => system !== "plain"),
  flags.system,
);
const programs = PROGRAMS.filter(({ name }) => selected([name], flags.only).length > 0);

function start(system, name) {
  const child = fork(new URL("worker.js", import.meta.url), [system, name], {
    execArgv: ["--no-node-snapshot"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ask = (message) =>
    new Promise((resolve) => {
      const onExit = () => resolve({ failure: "the process ended" });
      child.once("exit", onExit);
      child.once("message", (answer) => {
        child.off("exit", onExit);
        resolve(answer);
      });
      child.send(message);
    });
  return { ask, stop: () => child.kill() };
}

/** The ratios of one program: a number, or why there is none. */
async function compare({ name, size, small }) {
  const plain = start("plain", name);
  const expected = (await plain.ask({ op: "load" })).checksum;
  const ratios = {};
  const running = [];
  for (const system of systems) {
    const worker = start(system, name);
    const { checksum, failure } = await worker.ask({ op: "load" });
    if (failure !== undefined || checksum !== expected) {
      ratios[system] = failure ?? `gives ${checksum} for ${expected}`;
      worker.stop();
    } else {
      running.push({ system, worker, size: SYSTEMS[system].isSlow ? small : size, samples: [] });
    }
  }
  const sizes = [...new Set([size, ...running.map((each) => each.size)])];
  const base = Object.fromEntries(sizes.map((each) => [each, []]));
  for (const each of sizes) await plain.ask({ op: "sample", size: each, least: warmUp });
  for (const each of running) await each.worker.ask({ op: "sample", size: each.size, least: warmUp });
  for (let round = 0; round < rounds; round++) {
    for (const each of sizes) base[each].push((await plain.ask({ op: "sample", size: each, least })).time);
    for (const each of running) {
      const { time, failure } = await each.worker.ask({ op: "sample", size: each.size, least });
      if (failure === undefined) each.samples.push(time);
      else ratios[each.system] = failure;
    }
  }
  for (const { system, worker, size: own, samples } of running) {
    if (ratios[system] === undefined) ratios[system] = median(samples) / median(base[own]);
    worker.stop();
  }
  plain.stop();
  return ratios;
}

const rows = [];
for (const program of programs) {
  const ratios = await compare(program);
  rows.push({ name: program.name, group: program.group, ratios });
  progress(`${program.name}: ${systems.map((system) => `${system} ${show(ratios[system])}`).join(", ")}`);
}

function show(ratio) {
  if (typeof ratio !== "number") return "–";
  return ratio < 10 ? ratio.toFixed(2) : ratio < 100 ? ratio.toFixed(1) : ratio.toFixed(0);
}

const meanOf = (system, group) => {
  const ratios = rows.filter((row) => row.group === group || group === undefined).map((row) => row.ratios[system]);
  const numbers = ratios.filter((ratio) => typeof ratio === "number");
  if (numbers.length === 0) return "–";
  return `**${show(geometricMean(numbers))}**${numbers.length < ratios.length ? ` (${numbers.length} of ${ratios.length})` : ""}`;
};
const table = (lines) => lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const failures = rows.flatMap(({ name, ratios }) =>
  Object.entries(ratios).flatMap(([system, ratio]) =>
    typeof ratio === "number" ? [] : [`- ${SYSTEMS[system].name}, ${name}: ${ratio}`],
  ),
);

const text = `# Benchmarks of other systems

Written by \`pnpm bench:peers\`; the numbers are in \`benchmarks-peers.json\` too. Do not edit.

- Machine: ${cpus()[0].model}, ${cpus().length} cores, ${process.platform}-${process.arch}; Node ${process.versions.node}.
- How many times slower than plain JavaScript, of the same programs as [benchmarks.md](benchmarks.md). Each program has a process in each system, and the processes
  are measured in turns, ${rounds} times each after a warm-up; medians of processor time. QuickJS and SandboxJS run the programs at a small size, and are held
  against plain code at that size.
- ${Object.entries(dependencies)
  .map(([name, version]) => `${name} ${version}`)
  .join(", ")}. SES runs after \`lockdown()\`, in a Compartment of its own.

${table([
  ["program", ...systems.map((system) => SYSTEMS[system].name)],
  ["---", ...systems.map(() => "---:")],
  ...rows.map(({ name, ratios }) => [name, ...systems.map((system) => show(ratios[system]))]),
  ["**geometric mean, class-heavy**", ...systems.map((system) => meanOf(system, "class-heavy"))],
  ["**geometric mean, array-heavy**", ...systems.map((system) => meanOf(system, "array-heavy"))],
  ["**geometric mean, all**", ...systems.map((system) => meanOf(system))],
])}
${failures.length === 0 ? "" : `\nWhat did not run:\n\n${failures.join("\n")}\n`}`;

process.stdout.write(text);
if (flags.only === undefined && flags.system === undefined) {
  writeFileSync(
    new URL("../../../docs/benchmarks-peers.md", import.meta.url),
    await format(text, { parser: "markdown" }),
  );
  writeFileSync(new URL("../../../docs/benchmarks-peers.json", import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);
}
