/** A fixture as guest code: compiled, and run in a domain of its own with nothing but `log`. */
import { compile, type CompileOptions } from "@sallyport/transform";
import { type Artifact, createDomain, GuestError } from "@sallyport/runtime-guards";
import type { Outcome } from "./compare.js";
import type { Fixture, Profile } from "./fixture.js";
import { makeRecorder, nameOfThrown } from "./recorder.js";

export interface GuardedOptions {
  readonly profile: Profile;
  readonly guards: "all" | "needed";
  /** Default: the compiler itself. */
  readonly compile?: typeof compile;
}

/** What of a fixture is compiled, and how: `[name, source, options]` of each file that is a program. */
export function compilationsOf(
  { files, entry, goal, config }: Fixture,
  { profile, guards }: GuardedOptions,
): [name: string, source: string, options: CompileOptions][] {
  const friends = profile === "strict" && config.friends === true;
  return [...files]
    .filter(([name]) => !name.endsWith(".json"))
    .map(([filename, source]) => {
      const goalOfFile = filename === entry ? goal : "module";
      return [filename, source, { filename, profile, guards, goal: goalOfFile, ...(friends && { friends }) }];
    });
}

/** What the guest threw: the host's error says it of a guest's value, and is it for a denial. */
const nameOfGuestThrow = (error: unknown): { name: string; message: string } =>
  nameOfThrown(error instanceof GuestError ? error.thrown : error);

export function runGuarded(fixture: Fixture, options: GuardedOptions): Promise<Outcome> {
  const { log, record } = makeRecorder(nameOfGuestThrow);
  const { files, entry, goal, config } = fixture;
  const { compile: compiler = compile } = options;
  /** Compiled at once, before any module runs, so that what the compiler refuses is not a failure to load. */
  const modules = new Map<string, unknown>();
  const compileFiles = () => {
    for (const [name, source] of files) {
      if (name.endsWith(".json")) modules.set(name, { default: JSON.parse(source) as unknown });
    }
    for (const [name, source, given] of compilationsOf(fixture, options)) modules.set(name, compiler(source, given));
  };
  const domain = createDomain({
    name: fixture.id,
    endowments: { log },
    resolve: (specifier: string) => specifier.replace(/^\.\//, ""),
    load: (name: string) => modules.get(name),
  });
  const run = (): Promise<Outcome> =>
    goal === "module"
      ? record(async () => {
          compileFiles();
          return { ...((await domain.import(entry)) as object) };
        }, true)
      : record(() => {
          compileFiles();
          return domain.evaluate(modules.get(entry) as Artifact);
        }, config.await === true);
  return run().finally(() => domain.revoke());
}
