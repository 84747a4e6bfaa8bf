/**
 * Small programs over ECMAScript's table of contents (`language`), and programs in the manner of many authors (`programs`). `// @compat` in the
 * first line: strict refuses what the program does, by a rule. `// @await`: its completion value is a promise.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Fixture, Profile } from "../harness/fixture.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

function readProgram(area: string, name: string): Fixture {
  const source = readFileSync(join(FOLDER, area, name), "utf8");
  const marks =
    /^\/\/((?: @\w+)+)$/m
      .exec(source.slice(0, source.indexOf("\n")))?.[1]
      ?.trim()
      .split(" ") ?? [];
  const profiles: readonly Profile[] = marks.includes("@compat") ? ["compat"] : ["strict", "compat"];
  const entry = `input${extname(name)}`;
  return {
    id: `${area}/${name}`,
    folder: join(FOLDER, area),
    entry,
    files: new Map([[entry, source]]),
    goal: "script",
    config: { profiles, await: marks.includes("@await") },
  };
}

export const readPrograms = (): Fixture[] =>
  ["language", "programs"].flatMap((area) => readdirSync(join(FOLDER, area)).map((name) => readProgram(area, name)));
