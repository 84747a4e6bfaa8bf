/** A fixture as guest code: compiled, and run in a domain of its own with nothing but `log`. */
import { compile, type CompileOptions } from "@sallyport/transform";
import { createDomain, GuestError } from "@sallyport/runtime-guards";
import type { Outcome } from "./compare.js";
import type { Fixture, Profile } from "./fixture.js";
import { makeRecorder, nameOfThrown } from "./recorder.js";

export interface GuardedOptions {
  readonly profile: Profile;
  readonly guards: "all" | "needed";
}

/** What the guest threw: the host's error says it of a guest's value, and is it for a denial. */
const nameOfGuestThrow = (error: unknown): { name: string; message: string } =>
  nameOfThrown(error instanceof GuestError ? error.thrown : error);

export function runGuarded(fixture: Fixture, { profile, guards }: GuardedOptions): Promise<Outcome> {
  const { log, record } = makeRecorder(nameOfGuestThrow);
  const { files, entry, goal, config } = fixture;
  const compileFile = (name: string) => {
    const options: CompileOptions = { filename: name, profile, guards };
    const friends = profile === "strict" && config.friends === true;
    const goalOfFile = name === entry ? goal : "module";
    return compile(files.get(name) ?? "", { ...options, goal: goalOfFile, ...(friends && { friends }) });
  };
  /** Compiled at once, before any module runs, so that what the compiler refuses is not a failure to load. */
  const modules = new Map<string, unknown>();
  const compileModules = () => {
    for (const [name, source] of files) {
      modules.set(name, name.endsWith(".json") ? { default: JSON.parse(source) as unknown } : compileFile(name));
    }
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
          compileModules();
          return { ...((await domain.import(entry)) as object) };
        }, true)
      : record(() => domain.evaluate(compileFile(entry)), config.await === true);
  return run().finally(() => domain.revoke());
}
