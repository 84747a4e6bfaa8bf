/**
 * The syntax of the guest language, on the program as it was written (I8, I11): every node type has a decision, and no name is one of the compiler's.
 * Babel has decoded the escapes in names by now, so `\u0024s_guards` is `$s_guards` here.
 */
import type * as t from "@babel/types";
import { parseExpressionAt } from "acorn";
import { type Diagnostic, makeDiagnostic, sortDiagnostics, spanOf } from "../../diagnostics/diagnostic.js";
import { isReservedName } from "../../syntax/names.js";
import { decisionOf, hasKnownOperator, isKnownDeclarationKind, isLowered } from "../../syntax/node-decisions.js";
import { walk } from "../../syntax/walk.js";

export interface SyntaxContext {
  readonly filename: string;
}

export interface SyntaxFindings {
  /** In source order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The types of node, or kinds of declaration, in the file that are to be lowered. */
  readonly toLower: ReadonlySet<string>;
}

/** All syntax findings of a parsed file. Never changes the tree. */
export function verifySyntax(ast: t.Node, context: SyntaxContext): SyntaxFindings {
  const found: Diagnostic[] = [];
  const toLower = new Set<string>();
  const patterns: { readonly node: t.RegExpLiteral; readonly place: ReturnType<typeof placeOf> }[] = [];
  walk(ast, (node, ancestors) => {
    const decision = decisionOf(node.type);
    if (decision.kind === "lower") toLower.add(node.type);
    else if (node.type === "VariableDeclaration" && isLowered(node)) toLower.add(node.kind);
    const reason = decision.kind === "deny" ? decision.reason : denialOf(node);
    if (reason !== null) {
      found.push(
        makeDiagnostic(
          "syntax/unsupported-node",
          { type: node.type, reason },
          context.filename,
          placeOf(node, ancestors),
        ),
      );
      return false;
    }
    if (node.type === "MetaProperty" && node.meta.name === "new" && !ancestors.some(bindsNewTarget)) {
      // Babel's parser takes a CommonJS module for the function that it is wrapped in.
      const message = "`new.target` stands outside of functions";
      found.push(makeDiagnostic("syntax/parse-error", { message }, context.filename, placeOf(node, ancestors)));
    }
    if (
      (node.type === "Identifier" || node.type === "JSXIdentifier") &&
      isReservedName(node.name) &&
      !isKey(node, ancestors)
    ) {
      found.push(
        makeDiagnostic("syntax/reserved-name", { name: node.name }, context.filename, placeOf(node, ancestors)),
      );
    }
    if (node.type === "RegExpLiteral") patterns.push({ node, place: placeOf(node, ancestors) });
    return true;
  });
  // Mostly all are right, and one parse says so.
  if (patterns.length > 0 && faultOf(`[${patterns.map(({ node }) => textOf(node)).join()}]`) !== null) {
    for (const { node, place } of patterns) {
      const message = faultOf(textOf(node));
      if (message !== null) found.push(makeDiagnostic("syntax/regexp", { message }, context.filename, place));
    }
  }
  return { diagnostics: sortDiagnostics(found), toLower };
}

function textOf({ pattern, flags }: t.RegExpLiteral): string {
  return `/${pattern}/${flags}`;
}

/**
 * What is wrong with regular expressions; null where nothing is. By a parser and not by the engine, so that the answer is the same on every
 * machine, and by the one that the verifier of the emitted text uses.
 */
function faultOf(text: string): string | null {
  try {
    parseExpressionAt(text, 0, { ecmaVersion: "latest" });
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return error.message.replace(/ \(\d+:\d+\)$/, "").replace(/^Invalid regular expression: /, "");
  }
}

function bindsNewTarget({ type }: t.Node): boolean {
  return (
    (type.includes("Function") && type !== "ArrowFunctionExpression") ||
    type.startsWith("Class") ||
    type === "ObjectMethod" ||
    type === "StaticBlock"
  );
}

/** Why a node of a type that is not denied is denied; null where it is not. */
function denialOf(node: t.Node): string | null {
  if (!hasKnownOperator(node)) return "the operator is not ECMAScript";
  switch (node.type) {
    case "VariableDeclaration":
      return isKnownDeclarationKind(node.kind) ? null : `\`${node.kind}\` declarations are not ECMAScript`;
    case "ImportDeclaration":
      return node.phase || node.module ? "import phases are a proposal, not ECMAScript" : null;
    case "ImportExpression":
      return node.phase ? "import phases are a proposal, not ECMAScript" : null;
    case "MetaProperty": {
      const name = `${node.meta.name}.${node.property.name}`;
      return name === "new.target" || name === "import.meta" ? null : `\`${name}\` is not ECMAScript`;
    }
    default:
      return null;
  }
}

/** Whether a name is only a property's: those are free, they become strings in the emitted text or stay behind a dot. */
function isKey(node: t.Node, ancestors: readonly t.Node[]): boolean {
  const parent = ancestors.at(-1);
  switch (parent?.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      return parent.property === node && !parent.computed;
    case "ObjectProperty":
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassProperty":
    case "ClassAccessorProperty":
      return parent.key === node && !parent.computed;
    case "ImportSpecifier":
      return parent.imported === node;
    case "ExportSpecifier": {
      const declaration = ancestors.at(-2);
      return (
        parent.exported === node || (declaration?.type === "ExportNamedDeclaration" && Boolean(declaration.source))
      );
    }
    case "ExportNamespaceSpecifier":
    case "ImportAttribute":
    case "JSXAttribute":
    case "JSXNamespacedName":
      return true;
    case "JSXMemberExpression":
      return parent.property === node;
    default:
      return false;
  }
}

function placeOf(node: t.Node, ancestors: readonly t.Node[]) {
  for (let index = ancestors.length; ; index--) {
    const span = spanOf(index === ancestors.length ? node : ancestors[index]!);
    if (span !== null) return span;
    if (index === 0) return undefined;
  }
}
