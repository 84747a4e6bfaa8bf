/** The same source, options and version give the same bytes: in another process, from another folder, in another order, after other files (I11, DESIGN §5). */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { compile, CompileError, formatArtifact, hashArtifact, type CompileOptions } from "@sallyport/transform";
import { expect, test } from "vitest";
import { readFixtures } from "../harness/fixture.js";

interface Job {
  readonly source: string;
  readonly options: CompileOptions;
}

const jobs: Job[] = readFixtures().flatMap((fixture, index) =>
  [...fixture.files]
    .filter(([name]) => !name.endsWith(".json"))
    .map(([filename, source]): Job => {
      const profile = index % 2 === 0 ? "strict" : "compat";
      const guards = index % 3 === 0 ? "all" : "needed";
      const goal = filename === fixture.entry && fixture.goal !== "commonjs" ? fixture.goal : "module";
      return { source, options: { filename, profile, guards, goal } };
    }),
);

/** The bytes of a file and of its map, or the refusal. */
function bytesOf({ source, options }: Job): string {
  try {
    const artifact = compile(source, options);
    return createHash("sha256").update(formatArtifact(artifact)).update(String(artifact.map)).digest("hex");
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.message;
  }
}

test("with a map, and without one, for which the places of nodes are forgotten", () => {
  let compared = 0;
  for (const { source, options } of jobs.filter((_, index) => index % 5 === 0)) {
    const [without, withMap] = [false, true].map((sourceMap) => {
      try {
        const { map, ...content } = compile(source, { ...options, sourceMap });
        expect(map !== null).toBe(sourceMap);
        compared++;
        return content;
      } catch (error) {
        if (!(error instanceof CompileError)) throw error;
        return error.diagnostics;
      }
    });
    expect(without).toEqual(withMap);
  }
  expect(compared).toBeGreaterThan(120);
});

test("the hash of a long text is the one that a domain makes of it", () => {
  const artifact = compile(`const text = "${"aé€😀".repeat(8000)}"; text.length`);
  expect(hashArtifact(artifact)).toBe(artifact.hash);
});

const PROGRAM = `
  import { createHash } from "node:crypto";
  const { compile, CompileError, formatArtifact } = await import(process.argv[1]);
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  const bytesOf = ({ source, options }) => {
    try {
      const artifact = compile(source, options);
      return createHash("sha256").update(formatArtifact(artifact)).update(String(artifact.map)).digest("hex");
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      return error.message;
    }
  };
  process.stdout.write(JSON.stringify(JSON.parse(text).map(bytesOf)));`;

test("in two processes, from two folders, in two orders, with other settings of the machine", () => {
  const here = jobs.map(bytesOf);
  const transform = new URL("../../packages/transform/dist/index.js", import.meta.url).href;
  const options = { input: JSON.stringify([...jobs].reverse()), cwd: tmpdir(), maxBuffer: 1 << 28 };
  const env = { ...process.env, TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", NODE_ENV: "production" };
  const args = ["--input-type=module", "--eval", PROGRAM, transform];
  const there = JSON.parse(execFileSync(process.execPath, args, { ...options, env }).toString()) as string[];
  expect(here.length).toBeGreaterThan(400);
  expect(here.filter((bytes) => /^[0-9a-f]{64}$/.test(bytes)).length).toBeGreaterThan(300);
  expect(there.reverse()).toEqual(here);
  // After all the others, and once more.
  expect(jobs.slice(0, 50).map(bytesOf)).toEqual(here.slice(0, 50));
});
