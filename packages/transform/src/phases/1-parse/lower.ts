/**
 * TypeScript, JSX, decorators and `using` become plain ECMAScript by Babel's own plugins, before anything is resolved: the rules and the rewriting then
 * know one language. What the plugins add (helpers, accessors) is guest code and is guarded like the rest.
 */
import { transformFromAstSync, type PluginItem } from "@babel/core";
import type * as t from "@babel/types";
import { VISITOR_KEYS } from "@babel/types";
import decorators from "@babel/plugin-proposal-decorators";
import explicitResourceManagement from "@babel/plugin-transform-explicit-resource-management";
import jsx from "@babel/plugin-transform-react-jsx";
import typescript from "@babel/plugin-transform-typescript";
import type { CompileContext } from "../../context.js";

/** Lowers what the file has of these; the same file where it has none. */
export function lowerSyntax(file: t.File, context: CompileContext): t.File {
  const { options, source } = context;
  const plugins: PluginItem[] = [];
  if (options.typescript) {
    plugins.push([typescript, { isTSX: options.jsx, allExtensions: true, allowDeclareFields: true, optimizeConstEnums: true }]);
  }
  if (mayHaveDecorators(source) && has(file.program, isDecoratorSyntax)) plugins.push([decorators, { version: "2023-11" }]);
  if (/\busing\b/.test(source) && has(file.program, isUsing)) plugins.push([explicitResourceManagement]);
  if (options.jsx) plugins.push([jsx, { runtime: "classic" }]);
  if (plugins.length === 0) return file;
  const result = transformFromAstSync(file, source, {
    ast: true,
    code: false,
    babelrc: false,
    configFile: false,
    cloneInputAst: false,
    filename: options.filename,
    sourceType: file.program.sourceType,
    plugins,
  });
  return result!.ast as t.File;
}

function mayHaveDecorators(source: string): boolean {
  return source.includes("@") || source.includes("accessor");
}

function isDecoratorSyntax(node: t.Node): boolean {
  return node.type === "Decorator" || node.type === "ClassAccessorProperty";
}

function isUsing(node: t.Node): boolean {
  return node.type === "VariableDeclaration" && (node.kind === "using" || node.kind === "await using");
}

function has(node: t.Node, test: (node: t.Node) => boolean): boolean {
  if (test(node)) return true;
  for (const key of VISITOR_KEYS[node.type] ?? []) {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>)[key];
    if (Array.isArray(child) ? child.some((item) => item !== null && has(item, test)) : child && has(child, test)) return true;
  }
  return false;
}
