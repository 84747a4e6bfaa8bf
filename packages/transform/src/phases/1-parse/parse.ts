/** From text to Babel's AST: a module, a strict script or a CommonJS module, of the newest ECMAScript that Babel knows. */
import { parse, type ParserOptions, type ParserPlugin } from "@babel/parser";
import type * as t from "@babel/types";
import type { Goal } from "@sallyport/runtime-guards/abi";
import type { CompileContext } from "../../context.js";
import { makeDiagnostic } from "../../diagnostics/index.js";
import { isFunction, walk } from "../../syntax/walk.js";

export interface Parsed {
  readonly file: t.File;
  readonly goal: Goal;
}

/** Null where the source does not parse; the finding is in the context. */
export function parseSource(context: CompileContext): Parsed | null {
  const { options, source } = context;
  const plugins: ParserPlugin[] = [
    ["decorators", { allowCallParenthesized: true }],
    "decoratorAutoAccessors",
    "explicitResourceManagement",
  ];
  if (options.typescript) plugins.push(["typescript", {}]);
  if (options.jsx) plugins.push("jsx");
  const common: ParserOptions = {
    plugins,
    strictMode: true,
    // Errors after which Babel would go on are errors all the same.
    errorRecovery: false,
    attachComment: false,
    createParenthesizedExpressions: false,
    createImportExpressions: false,
    sourceFilename: options.filename,
  };
  try {
    if (options.typescript && options.goal === "script") return parseTypeScriptScript(context, common);
    const file = parse(source, {
      ...common,
      sourceType: sourceTypes[options.goal ?? "unknown"] as NonNullable<ParserOptions["sourceType"]>,
    });
    if (options.goal === null && file.program.sourceType === "script" && awaitsAtTop(file.program as t.Program))
      file.program.sourceType = "module";
    const goal = options.goal ?? (file.program.sourceType === "module" ? "module" : "script");
    return { file: file as t.File, goal };
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { line, column, index } = error.loc;
    const position = { line, column, offset: index };
    // Babel names its own option.
    const message = error.message
      .replace(/\s*\(\d+:\d+\)$/, "")
      .replace("with 'sourceType: \"module\"'", 'with the goal "module"');
    context.diagnostics.push(
      makeDiagnostic("syntax/parse-error", { message: message.replace(/\.$/, "") }, options.filename, {
        start: position,
        end: position,
      }),
    );
    return null;
  }
}

/** Babel sees a module in `await x`, and not in `for await` and `await using`. */
function awaitsAtTop(program: t.Program): boolean {
  let found = false;
  walk(program, (node) => {
    if (
      node.type === "ForOfStatement" ? node.await : node.type === "VariableDeclaration" && node.kind === "await using"
    )
      found = true;
    return !isFunction(node);
  });
  return found;
}

/** A namespace's body has `export`s, which Babel takes for a module's; a script has none at its top level. */
function parseTypeScriptScript(context: CompileContext, common: ParserOptions): Parsed | null {
  const file = parse(context.source, { ...common, sourceType: "script", allowImportExportEverywhere: true });
  const moduleItem = file.program.body.find(({ type }) => type === "ImportDeclaration" || type.startsWith("Export"));
  if (moduleItem === undefined) return { file: file as t.File, goal: "script" };
  context.report(
    "syntax/parse-error",
    { message: "'import' and 'export' may appear only with the goal \"module\"" },
    moduleItem as t.Node,
  );
  return null;
}

/** `unambiguous`: a module where it has import, export, `import.meta` or top-level await; else a script. */
const sourceTypes = { script: "script", module: "module", commonjs: "commonjs", unknown: "unambiguous" } as const;

interface ParseError extends SyntaxError {
  readonly loc: { readonly line: number; readonly column: number; readonly index: number };
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError && typeof (error as { loc?: unknown }).loc === "object";
}
