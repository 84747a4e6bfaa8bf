/**
 * A fixture as plain JavaScript: strict mode, in a realm of its own (scripts) or through Node's loader (modules).
 * Syntax that Node 20 does not have is lowered by TypeScript, which shares nothing with the compiler under test.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import ts from "typescript";
import type { Outcome } from "./compare.js";
import type { Fixture } from "./fixture.js";
import { makeRecorder, nameOfThrown } from "./recorder.js";

const { nativeImport } = createRequire(import.meta.url)("./native-import.cjs") as typeof import("./native-import.cjs");

const NEWER_THAN_NODE = /^\s*(?:export (?:default )?)?@\w|\baccessor\b|\busing\b|[=(]\s*@\w/m;
/** A new context of Node 20 lacks the symbols that Node gives its own realm. */
const DISPOSAL_SYMBOLS = `for (const name of ["dispose", "asyncDispose"]) {
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol("Symbol." + name) });
}`;

const TYPESCRIPT = /\.(?:ts|tsx|jsx)$/;

/** As it is, but for syntax that engines do not have. */
export function lower(filename: string, source: string): string {
  if (!TYPESCRIPT.test(filename) && !NEWER_THAN_NODE.test(source)) return source;
  const { outputText } = ts.transpileModule(source, {
    fileName: filename.replace(/\.mjs$/, ".mts"),
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.React,
      alwaysStrict: false,
      verbatimModuleSyntax: false,
    },
  });
  return outputText;
}

export async function runPlain(fixture: Fixture): Promise<Outcome> {
  const { log, record } = makeRecorder(nameOfThrown);
  if (fixture.goal === "module") return runModules(fixture, log, record);
  const text = lower(fixture.entry, fixture.files.get(fixture.entry) ?? "");
  const context = vm.createContext({ log });
  vm.runInContext(DISPOSAL_SYMBOLS, context);
  if (fixture.goal === "script") {
    // `void 0` takes the directive's place in the completion value.
    return record(() => vm.runInContext(`"use strict"; void 0;\n${text}`, context), fixture.config.await === true);
  }
  return record(() => {
    const wrapper = vm.runInContext(`(function (exports, require, module) { "use strict"; ${text}\n})`, context) as (
      ...args: unknown[]
    ) => void;
    const module: { exports: object } = { exports: vm.runInContext("({})", context) as object };
    const require = (specifier: string): never => {
      throw new Error(`Cannot find module '${specifier}'`);
    };
    Reflect.apply(wrapper, module.exports, [module.exports, require, module]);
    return module.exports;
  }, fixture.config.await === true);
}

async function runModules(
  fixture: Fixture,
  log: (...args: unknown[]) => void,
  record: ReturnType<typeof makeRecorder>["record"],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "fixture-"));
  const realm = globalThis as { log?: (...args: unknown[]) => void };
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const [name, source] of fixture.files) {
      writeFileSync(join(folder, name), lower(name, source));
    }
    // A module's specifier names the file as it is on disk, whatever its syntax: Node loads no `.ts`.
    const entry = fixture.entry.replace(TYPESCRIPT, ".js");
    if (entry !== fixture.entry)
      writeFileSync(join(folder, entry), lower(fixture.entry, fixture.files.get(fixture.entry) ?? ""));
    realm.log = log;
    return await record(async () => ({ ...(await nativeImport(pathToFileURL(join(folder, entry)).href)) }), true);
  } finally {
    delete realm.log;
    rmSync(folder, { recursive: true });
  }
}
