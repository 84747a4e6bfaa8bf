// A test as guest code: compiled, and run in a domain of its own, with the harness as guest code before it.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { compile } from "@sallyport/transform";
import { createDomain, jsonModule } from "@sallyport/runtime-guards";
import { harnessNames, harnessText } from "./harness.js";
import { outcomeOf, reported } from "./verdict.js";

/** Every test gets the features whose intrinsics are the language's: what an embedder may withhold is tested elsewhere. */
const FEATURES = {
  clock: true,
  random: true,
  intl: true,
  gc: true,
  "shared-memory": true,
  "structured-clone": true,
};

/** The harness of each selection of files. It is compat code with all guards, beside which code of both profiles may run. */
const harnesses = new Map();

function compiledHarness(folder, names) {
  const key = names.join();
  if (!harnesses.has(key)) {
    const options = { filename: "harness.js", profile: "compat", guards: "all", goal: "script" };
    harnesses.set(key, compile(harnessText(folder, names), { ...options }));
  }
  return harnesses.get(key);
}

/** Everything that the text could name: strict is told of `eval` by the list of globals, which is to say nothing else. */
const namesIn = (source) => [...new Set(source.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)), "eval"];

/**
 * @param {{ folder: string, file: string, source: string, front: object }} test
 * @param {{ profile: "strict" | "compat", guards: "all" | "needed" }} variant
 */
export async function runGuarded({ folder, file, source, front }, variant) {
  const compiled = (text, goal, filename) =>
    compile(text, {
      filename,
      goal,
      sourceMap: false,
      ...variant,
      ...(/\beval\b/.test(text) && { globals: namesIn(text) }),
    });
  const isModule = front.flags.includes("module");
  const isAsync = front.flags.includes("async");
  let domain;
  /** Why modules were refused: the guest sees an ImportError that does not say it. */
  const refusals = new Set();
  const run = async (done) => {
    const artifact = compiled(source, isModule ? "module" : "script", file);
    domain = createDomain({
      // A script imports as its domain: what it names is beside it.
      name: file,
      features: { ...FEATURES, eval: { compile: (text) => compiled(text, "script", "eval.js") } },
      endowments: { print() {}, ...(isAsync && { $DONE: done }) },
      resolve: (specifier, importer) => resolve(dirname(importer), specifier),
      load(path) {
        if (path === file && isModule) return artifact;
        const text = readFileSync(path, "utf8");
        if (path.endsWith(".json")) return jsonModule(text);
        try {
          return compiled(text, "module", path);
        } catch (error) {
          for (const { code } of error.diagnostics ?? []) refusals.add(code);
          throw error;
        }
      },
    });
    try {
      domain.evaluate(compiledHarness(folder, harnessNames(front)));
    } catch (error) {
      throw new Error(`the harness does not run: ${String(error)}`, { cause: error });
    }
    if (isModule) await domain.import(file);
    else domain.evaluate(artifact);
  };
  const outcome = await outcomeOf(isAsync ? () => reported(run) : run);
  domain?.revoke();
  if (outcome !== null && refusals.size > 0) outcome.text += ` (a module was refused: ${[...refusals].join(" ")})`;
  return outcome;
}
