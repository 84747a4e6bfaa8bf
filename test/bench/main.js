// `pnpm bench [--quick] [--processes N] [--only NAME,…] [--no-compile]`: what the guards cost at run time, and what compiling costs.
// Prints the tables; a full run writes docs/benchmarks.md and docs/benchmarks.json.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compile } from "@sallyport/transform";
import { PACKAGES } from "./packages.js";
import { PROGRAMS, descriptionOf, sourceOf } from "./programs.js";
import { report } from "./report.js";
import { sizeOf } from "./size.js";
import { sizesOf } from "./text-size.js";
import { median, withoutOutliers } from "./turns.js";

const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    processes: { type: "string", default: "5" },
    only: { type: "string" },
    "no-compile": { type: "boolean", default: false },
  },
});

const require = createRequire(import.meta.url);
const SOURCES = [
  {
    name: "marked/lib/marked.esm.js",
    goal: "module",
    file: require.resolve("marked").replace(/[^/\\]*$/, "marked.esm.js"),
  },
  { name: "acorn/dist/acorn.mjs", goal: "module", file: require.resolve("acorn").replace(/[^/\\]*$/, "acorn.mjs") },
  {
    name: "typescript/lib/_tsc.js",
    goal: "commonjs",
    file: require.resolve("typescript").replace(/[^/\\]*$/, "_tsc.js"),
    large: true,
  },
];

const processes = flags.quick ? 1 : Number(flags.processes);
const rounds = 5;
const compileRounds = flags.quick ? 3 : 5;
const largeRounds = 3;
const compileWarmUp = 3000;

function child(script, args, nodeFlags = []) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const text = execFileSync(process.execPath, [...nodeFlags, "--expose-gc", file, ...args.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(text);
}

const progress = (text) => process.stderr.write(`${text}\n`);

const plainTime = ({ times }) => times.plain;
const ratioOf = ({ times }) => times.guarded / times.plain;

/** How many times slower than plain the guarded variant is: the median over the processes of the ratio of each one's medians. */
function slowdowns(script, args) {
  const run = (guards) => child(script, [...args, guards, rounds]);
  const needed = withoutOutliers(
    Array.from({ length: processes }, () => run("needed")),
    () => run("needed"),
  );
  const plain = median(needed.results.map(plainTime));
  const all = withoutOutliers([run("all")], () => run("all"), plain);
  const ratios = needed.results.map(ratioOf);
  return {
    plain,
    all: ratioOf(all.results[0]),
    needed: median(ratios),
    spread: Math.max(...ratios) / Math.min(...ratios),
    repeated: needed.repeated + all.repeated,
    checksum: needed.results[0].checksum,
    processes: needed.results.map(({ times }) => times),
  };
}

const only = flags.only?.split(",");
const programs = PROGRAMS.filter(({ name }) => only === undefined || only.includes(name)).map((program) => {
  const [strict, compat] = ["strict", "compat"].map((profile) => slowdowns("run-time.js", [program.name, profile]));
  progress(`${program.name}: strict ${strict.needed.toFixed(2)}, compat ${compat.needed.toFixed(2)} times plain`);
  return { ...program, description: descriptionOf(program.name), strict, compat };
});

const packages = PACKAGES.filter(({ name }) => only === undefined || only.includes(name)).map((workload) => {
  const times = slowdowns("package-time.js", [workload.name]);
  progress(`${workload.name}: all ${times.all.toFixed(1)}, needed ${times.needed.toFixed(2)} times plain`);
  return { ...workload, ...times };
});

const sources = SOURCES.filter(({ large }) => !flags["no-compile"] && !(large && flags.quick)).map(
  ({ name, goal, file, large }) => {
    const result = child(
      "compile-time.js",
      [file, goal, large ? largeRounds : compileRounds, large ? 0 : compileWarmUp],
      ["--max-old-space-size=4096"],
    );
    const first = Object.fromEntries(
      ["parseTraverseGenerate", "compile"].map((variant) => [
        variant,
        median(
          Array.from({ length: processes }, () =>
            child("compile-time.js", [file, goal, variant], ["--max-old-space-size=4096"]),
          ),
        ),
      ]),
    );
    progress(
      `${name}: compiled in ${result.times.compile.toFixed(0)} ms, the first time ${first.compile.toFixed(0)} ms`,
    );
    return { name, goal, first, ...result };
  },
);

/** What a process takes beside another one, in turns, in milliseconds of processor time. */
function added(without, command) {
  const preloaded = ["--require", fileURLToPath(new URL("tell-processor-time.cjs", import.meta.url))];
  const time = (args) => {
    const stdio = ["ignore", "ignore", "inherit", "pipe"];
    const { status, output } = spawnSync(process.execPath, [...preloaded, ...args], { stdio, encoding: "utf8" });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
    return Number(output[3]);
  };
  return median(Array.from({ length: flags.quick ? 5 : 15 }, () => -time(without) + time(command)));
}

/** A stored artifact: by a host that imports the runtime, and by the command line beside Node itself. */
function startUp() {
  const folder = mkdtempSync(join(tmpdir(), "sallyport-bench-"));
  try {
    const file = join(folder, "artifact.json");
    const program = "[1, 2, 3].map((x) => x * 2).reduce((a, b) => a + b)";
    writeFileSync(file, JSON.stringify({ artifact: compile(program, { goal: "script" }), expected: 12 }));
    const start = fileURLToPath(new URL("start.js", import.meta.url));

    const plain = join(folder, "plain.cjs");
    writeFileSync(plain, `console.log(${program})`);
    const source = join(folder, "program.js");
    writeFileSync(source, program);
    const sallyport = fileURLToPath(new URL("../../packages/cli/bin/sallyport.js", import.meta.url));
    execFileSync(process.execPath, [sallyport, "compile", source, "-o", folder], { stdio: "ignore" });
    const verified = [sallyport, "run", join(folder, "program.sallyport.js")];
    const cached = [...verified, "--cache", join(folder, "cache")];
    // The first runs keep the compiled code of the command line, and put the artifact into the cache.
    for (const command of [verified, cached, cached]) execFileSync(process.execPath, command, { stdio: "ignore" });
    return {
      host: added([start, file, "--empty"], [start, file]),
      commandLine: added([plain], verified),
      cached: added([plain], cached),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const domains = {
  time: median(Array.from({ length: processes }, () => child("domains.js", ["time", rounds]))),
  heap: median(Array.from({ length: processes }, () => child("domains.js", ["heap", rounds]))),
  start: startUp(),
  sizes: {
    core: await sizeOf("@sallyport/runtime-guards/core"),
    all: await sizeOf("@sallyport/runtime-guards"),
  },
};
progress(
  `a domain: ${domains.time.toFixed(3)} ms, 100 of them ${(domains.heap / 1e6).toFixed(2)} MB, start ${domains.start.host.toFixed(0)} ms, by the command line ${domains.start.commandLine.toFixed(0)} ms, out of its cache ${domains.start.cached.toFixed(0)} ms`,
);

/** The sizes of the programs, added up. */
function sizesOfPrograms() {
  const sums = { input: { raw: 0, minified: 0, gzip: 0 }, output: { raw: 0, minified: 0, gzip: 0 } };
  for (const { name } of PROGRAMS) {
    const source = sourceOf(name);
    const sizes = sizesOf(source, compile(source, { profile: "compat" }).code, "script");
    for (const side of ["input", "output"]) for (const unit in sums[side]) sums[side][unit] += sizes[side][unit];
  }
  return sums;
}

const crossings = Object.fromEntries(
  ["call", "read", "callback", "sameArray", "freshArray", "copiedArray"].map((name) => {
    const runs = Array.from({ length: processes }, () => child("crossings.js", [name, rounds]));
    const [plain, guest] = ["plain", "guest"].map((variant) => median(runs.map((times) => times[variant])));
    progress(`crossing, ${name}: ${(guest * 1e6).toFixed(1)} ns, plain ${(plain * 1e6).toFixed(1)} ns`);
    return [name, { plain, guest }];
  }),
);

const results = {
  machine: {
    cpu: cpus()[0].model,
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform}-${process.arch}`,
    node: process.versions.node,
    v8: process.versions.v8,
  },
  quick: flags.quick,
  processes,
  rounds,
  compileRounds,
  programs,
  packages,
  sources,
  programSizes: sizesOfPrograms(),
  domains,
  crossings,
};
const text = report(results);
process.stdout.write(text);
if (!flags.quick && only === undefined && !flags["no-compile"]) {
  writeFileSync(new URL("../../docs/benchmarks.md", import.meta.url), text);
  writeFileSync(new URL("../../docs/benchmarks.json", import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
