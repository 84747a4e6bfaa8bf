// A test as it is meant: in a realm of its own, as strict code or as a module, by the engine alone.

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import vm from "node:vm";
import { harnessNames, harnessText } from "./harness.js";
import { outcomeOf, reported } from "./verdict.js";

/** An `eval` that no call makes a direct one: a guest's, where the host grants it, is such a function. */
const INDIRECT_EVAL = "{ const real = eval; globalThis.eval = (text) => real(text); }";

/**
 * @param {{ folder: string, file: string, source: string, front: object }} test
 * @param {{ isEvalIndirect?: boolean }} options
 */
export function runPlain({ folder, file, source, front }, { isEvalIndirect = false } = {}) {
  const isAsync = front.flags.includes("async");
  const run = async (done) => {
    const context = vm.createContext({ print() {}, structuredClone, ...(isAsync && { $DONE: done }) });
    vm.runInContext(`"use strict";${harnessText(folder, harnessNames(front))}`, context);
    if (isEvalIndirect) vm.runInContext(INDIRECT_EVAL, context);
    const load = modulesOf(context, file, source);
    if (front.flags.includes("module")) await evaluated(load(file), load);
    else
      vm.runInContext(`"use strict";\n${source}`, context, {
        filename: file,
        importModuleDynamically: (specifier) => evaluated(load(resolve(dirname(file), specifier)), load),
      });
  };
  return outcomeOf(isAsync ? () => reported(run) : run);
}

/** The modules of one realm, by their paths. */
function modulesOf(context, file, source) {
  const cache = new Map();
  const load = (path) => {
    if (!cache.has(path)) cache.set(path, path.endsWith(".json") ? jsonModule(path) : textModule(path));
    return cache.get(path);
  };
  const jsonModule = (path) => {
    const value = vm.runInContext(`(${readFileSync(path, "utf8")})`, context);
    return new vm.SyntheticModule(
      ["default"],
      function () {
        this.setExport("default", value);
      },
      { context, identifier: path },
    );
  };
  const textModule = (path) =>
    new vm.SourceTextModule(path === file ? source : readFileSync(path, "utf8"), {
      context,
      identifier: path,
      importModuleDynamically: (specifier) => evaluated(load(resolve(dirname(path), specifier)), load),
    });
  return load;
}

async function evaluated(module, load) {
  if (module.status === "unlinked")
    await module.link((specifier, importer) => load(resolve(dirname(importer.identifier), specifier)));
  await module.evaluate();
  return module;
}
