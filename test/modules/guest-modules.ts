// Compiles a graph of guest modules from their texts, by name: `.cjs` is CommonJS, the rest ES modules.

import { setImmediate } from "node:timers/promises";
import { createDomain, type DomainOptions } from "@sallyport/runtime-guards";
import { compile, type CompileOptions } from "@sallyport/transform";

export type Sources = Readonly<Record<string, string | object>>;

export function compileAll(sources: Sources, options: CompileOptions = {}): Record<string, object> {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name,
      typeof source === "string"
        ? compile(source, {
            filename: name,
            goal: name.endsWith(".cjs") ? "commonjs" : "module",
            profile: "compat",
            ...options,
          })
        : source,
    ]),
  );
}

/** Imports `main.js` in a domain of its own, and gives what the guest logged, or `name: message` of the error that ended it. */
export async function run(sources: Sources, options: DomainOptions = {}): Promise<unknown[]> {
  const logs: unknown[] = [];
  const log = (...args: unknown[]): void => void logs.push(...args);
  const { modules, endowments, ...rest } = options;
  const domain = createDomain({
    name: "test",
    endowments: { log, ...endowments },
    modules: { ...compileAll(sources), ...modules },
    ...rest,
  });
  try {
    await domain.import("main.cjs" in sources ? "main.cjs" : "main.js");
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string };
    logs.push(name === "GuestError" ? message : `${name} ${code}: ${message}`);
  }
  await setImmediate();
  return logs;
}
