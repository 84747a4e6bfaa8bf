/**
 * TypeScript, JSX, decorators and `using` become plain ECMAScript by Babel's own plugins, before anything is resolved: the rules and the rewriting then
 * know one language. What the plugins add (helpers, accessors) is guest code and is guarded like the rest.
 */
import type { PluginItem } from "@babel/core";
import type * as t from "@babel/types";
import { blockStatement, identifier, variableDeclaration, variableDeclarator, VISITOR_KEYS } from "@babel/types";
import { transforms } from "#transforms";
import type { CompileContext } from "../../context.js";
import { lowerPlaces, resolvePlaces } from "./places.js";
import { makeDiagnostic, positionAt, type Diagnostic } from "../../diagnostics/index.js";

const writableFields = "sallyportWritable";

/** The fields of a class that its TypeScript source declares `public` and not `readonly` (R2), which the lowering would forget. */
export function resolveDeclaredWritable(node: t.Class): readonly string[] {
  return (node.extra?.[writableFields] as readonly string[] | undefined) ?? [];
}

function noteWritableFields(node: t.Node): void {
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return;
  const names: string[] = [];
  const note = (name: t.Node, accessibility: string | null | undefined, readonly: boolean | null | undefined) => {
    if (accessibility !== "public" || readonly) return;
    if (name.type === "Identifier") names.push(name.name);
    else if (name.type === "StringLiteral") names.push(name.value);
  };
  for (const element of node.body.body) {
    if (element.type === "ClassProperty" && !element.computed)
      note(element.key, element.accessibility, element.readonly);
    else if (element.type === "ClassMethod" && element.kind === "constructor") {
      for (const parameter of element.params) {
        if (parameter.type !== "TSParameterProperty") continue;
        const target =
          parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.left : parameter.parameter;
        note(target, parameter.accessibility, parameter.readonly);
      }
    }
  }
  if (names.length > 0) node.extra = { ...node.extra, [writableFields]: names };
}

/**
 * Lowers what the file has of these; the same file where it has none; null where a plugin refuses it, with a finding in the context.
 *
 * @param found the types of node, and kinds of declaration, that are in the file
 */
export function lowerSyntax(file: t.File, found: ReadonlySet<string>, context: CompileContext): t.File | null {
  const { options, source } = context;
  const plugins: PluginItem[] = [];
  if (options.typescript) {
    visit(file.program, noteWritableFields);
    plugins.push([
      transforms.typescript,
      { isTSX: options.jsx, allExtensions: true, allowDeclareFields: true, optimizeConstEnums: true },
    ]);
  }
  if (found.has("Decorator") || found.has("ClassAccessorProperty"))
    plugins.push([transforms.decorators, { version: "2023-11" }]);
  if (found.has("using") || found.has("await using")) {
    visit(file.program, (node) => moveAwaitUsing(node, source));
    plugins.push([transforms.explicitResourceManagement]);
  }
  if (options.jsx) plugins.push([transforms.jsx, { runtime: "classic", throwIfNamespace: false }]);
  if (plugins.length === 0) return file;
  const places = resolvePlaces(file);
  try {
    const transform = () =>
      transforms.transformFromAstSync(file, source, {
        ast: true,
        code: false,
        babelrc: false,
        configFile: false,
        // Else the project in whose folder the process runs would be asked for its browsers.
        browserslistConfigFile: false,
        highlightCode: false,
        cloneInputAst: false,
        filename: options.filename,
        sourceType: file.program.sourceType,
        plugins,
      });
    const lowered = keepStackHooks(transform)!.ast as t.File;
    lowerPlaces(lowered, places);
    return lowered;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "BABEL_TRANSFORM_ERROR") throw error;
    context.diagnostics.push(describeRefusal((error as Error).message, context));
    return null;
  }
}

/** Babel sets hooks of `Error` for good when it is first called, to hide its frames: they are the host's (I12). */
function keepStackHooks<T>(run: () => T): T {
  const kept = (["prepareStackTrace", "stackTraceLimit"] as const).map(
    (name) => [name, Reflect.getOwnPropertyDescriptor(Error, name)] as const,
  );
  try {
    return run();
  } finally {
    for (const [name, descriptor] of kept) {
      if (descriptor === undefined) Reflect.deleteProperty(Error, name);
      else Reflect.defineProperty(Error, name, descriptor);
    }
  }
}

/** A plugin's refusal is text only: `file: message`, then a code frame, whose marked line and carets say where. */
function describeRefusal(text: string, { options, source }: CompileContext): Diagnostic {
  const [first = ""] = text.split("\n");
  const message = first
    .slice(first.indexOf(": ") + 2)
    .replace(/^Namespaces exporting non-const .*/, "a namespace exports variables as `const` only")
    .replace(/\.$/, "");
  const line = /^> *(\d+) \| /m.exec(text);
  const carets = /^( *\| )( *)(\^+)/m.exec(text);
  if (!line || !carets) return makeDiagnostic("syntax/unlowerable", { message }, options.filename);
  const lineStart = source.split("\n", Number(line[1]) - 1).reduce((length, text) => length + text.length + 1, 0);
  const start = lineStart + carets[2]!.length;
  const span = { start: positionAt(source, start), end: positionAt(source, start + carets[3]!.length) };
  return makeDiagnostic("syntax/unlowerable", { message }, options.filename, span);
}

/**
 * `for (await using r of rs) …` ⇒ `for (const _resource of rs) { await using r = _resource; … }`: the plugin would lower the head to a `using` that
 * does not await.
 */
function moveAwaitUsing(node: t.Node, source: string): void {
  if (node.type !== "ForOfStatement" || node.left.type !== "VariableDeclaration" || node.left.kind !== "await using")
    return;
  let name = "_resource";
  while (source.includes(name)) name += "_";
  const declaration = node.left;
  declaration.declarations[0]!.init = { ...identifier(name), loc: declaration.loc ?? null };
  node.left = variableDeclaration("const", [variableDeclarator(identifier(name))]);
  node.body = blockStatement([declaration, node.body]);
}

function visit(node: t.Node, action: (node: t.Node) => void): void {
  action(node);
  for (const key of VISITOR_KEYS[node.type] ?? []) {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>)[key];
    if (Array.isArray(child)) {
      for (const item of child) if (item !== null) visit(item, action);
    } else if (child) visit(child, action);
  }
}
