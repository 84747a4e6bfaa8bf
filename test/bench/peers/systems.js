// The systems that are compared. Each takes the text of a benchmark program, whose completion value is `run`, and gives
// a function that runs it at a size. What a system needs is imported when it is asked for: `ses` changes its whole realm.

import { compile } from "@sallyport/transform";
import { createDomain } from "@sallyport/runtime-guards";

/** @typedef {(source: string) => Promise<(size: number) => unknown>} Load */

const sallyport = (profile) => async (source) =>
  createDomain().evaluate(compile(source, { filename: "program.js", profile, guards: "needed" }));

/** @type {Readonly<Record<string, { name: string, load: Load, isSlow?: true }>>} */
export const SYSTEMS = {
  plain: { name: "plain", load: async (source) => (0, eval)(`"use strict";\n${source}`) },
  compat: { name: "Sallyport, compat", load: sallyport("compat") },
  strict: { name: "Sallyport, strict", load: sallyport("strict") },
  ses: {
    name: "SES",
    async load(source) {
      await import("ses");
      globalThis.lockdown({ errorTaming: "unsafe", consoleTaming: "unsafe" });
      return new globalThis.Compartment().evaluate(`"use strict";\n${source}`);
    },
  },
  "isolated-vm": {
    name: "isolated-vm",
    async load(source) {
      const { default: ivm } = await import("isolated-vm");
      const isolate = new ivm.Isolate({ memoryLimit: 512 });
      const context = await isolate.createContext();
      const run = await context.eval(`"use strict";\n${source}`, { reference: true });
      return (size) => run.applySync(undefined, [size], { result: { copy: true } });
    },
  },
  vm2: {
    name: "vm2",
    async load(source) {
      const { VM } = await import("vm2");
      return new VM().run(`"use strict";\n${source}`);
    },
  },
  quickjs: {
    name: "QuickJS in WebAssembly",
    isSlow: true,
    async load(source) {
      const { getQuickJS } = await import("quickjs-emscripten");
      const vm = (await getQuickJS()).newContext();
      const run = vm.unwrapResult(vm.evalCode(`"use strict";\n${source}`));
      return (size) => {
        const argument = vm.newNumber(size);
        const result = vm.unwrapResult(vm.callFunction(run, vm.undefined, argument));
        const value = vm.dump(result);
        result.dispose();
        argument.dispose();
        return value;
      };
    },
  },
  sandboxjs: {
    name: "SandboxJS",
    isSlow: true,
    async load(source) {
      const { default: module } = await import("@nyariv/sandboxjs");
      const Sandbox = module.default ?? module;
      const body = source.replace(/\brun;?\s*$/, "return run;");
      return new Sandbox().compile(body)({}).run();
    },
  },
};
