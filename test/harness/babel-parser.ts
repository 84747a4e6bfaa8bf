/** Babel's parser as the compiler depends on it; the tests themselves have no dependency on Babel. */
import { createRequire } from "node:module";

export interface SyntaxNode {
  readonly type: string;
  readonly [member: string]: unknown;
}

interface BabelParser {
  parse(source: string, options: Record<string, unknown>): SyntaxNode;
}

const requireFromTransform = createRequire(new URL("../../packages/transform/package.json", import.meta.url));
const { parse } = requireFromTransform("@babel/parser") as BabelParser;

/** The syntax tree of a file, by its extension. */
export function parseSyntax(filename: string, source: string, options: Record<string, unknown> = {}): SyntaxNode {
  const plugins = ["decorators", "decoratorAutoAccessors", "explicitResourceManagement", "importAttributes"];
  if (/\.[cm]?tsx?$/.test(filename)) plugins.push("typescript");
  if (filename.endsWith("x")) plugins.push("jsx");
  return parse(source, { sourceType: "unambiguous", plugins, ...options });
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** A comment has a type too, and is no syntax. */
const isComment = ({ type }: SyntaxNode): boolean => type === "CommentBlock" || type === "CommentLine";

/** Calls `visit` for a node and everything in it. */
export function visitNodes(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child) && !isComment(child)) visitNodes(child, visit);
    }
  }
}
