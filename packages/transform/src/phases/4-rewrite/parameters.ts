/**
 * `guards: "needed"`: parameters that are patterns, taken apart by the first statement of the body.
 *
 *     ({ price }, [a]) => price  ⇒  ($s_1, $s_2) => { let $s_3 = $s_1, price = …, [a] = $s_iterate($s_2, void 0); return price; }
 *
 * The parameters have a scope of their own, and are evaluated when the function is called. The first shows only where a pattern evaluates an expression, or the body
 * declares a name of the pattern's again; the second in generators alone, since an `async` function rejects for what either throws.
 */
import type * as t from "@babel/types";
import type { FunctionLike } from "../1-parse/resolution.js";
import { boundIdentifiers } from "../../syntax/bindings.js";
import { isFunction, walk } from "../../syntax/walk.js";
import * as b from "./builders.js";
import { makeDeclarators, isSeparable } from "./declarators.js";
import { isDestructuring, isPlainPattern } from "./patterns.js";
import type { Rewriter } from "./rewriter.js";

type DestructuringPattern = t.ObjectPattern | t.ArrayPattern;

/**
 * Takes the patterns out of the parameters of a function, if all of them may be. Gives what declares their names, to be called where the body is rewritten; null
 * where the parameters stay as they are.
 */
export function rewriteParameters(node: FunctionLike, rw: Rewriter): (() => t.Statement) | null {
  if (!rw.inPlace || node.generator) return null;
  const taken = node.params.map((parameter) => patternOf(parameter)).filter((pattern) => pattern !== null);
  if (taken.every((pattern) => isPlainPattern(pattern, rw)) || !node.params.every(isQuiet)) return null;
  if (!taken.every((pattern) => isMovable(pattern)) || declaresAgain(node.body, taken)) return null;
  const sources: [DestructuringPattern, t.Expression][] = [];
  node.params = node.params.map((parameter) => {
    const pattern = patternOf(parameter);
    if (pattern === null) return parameter;
    const name = rw.reserved();
    const argument = (): t.Expression => b.id(name.name);
    if (parameter.type !== "AssignmentPattern") {
      sources.push([pattern, argument()]);
      return b.at(name, parameter);
    }
    const isMissing = b.binary("===", argument(), b.undefinedValue());
    sources.push([pattern, b.at(b.conditional(isMissing, parameter.right, argument()), parameter)]);
    return b.at(b.withDefault(name, b.undefinedValue()), parameter);
  }) as typeof node.params;
  return () => {
    const made = sources.flatMap(([pattern, source]) => makeDeclarators(pattern, source, rw));
    return { ...b.declare("let"), declarations: made };
  };
}

function patternOf(parameter: t.Node): DestructuringPattern | null {
  if (isDestructuring(parameter)) return parameter;
  return parameter.type === "AssignmentPattern" && isDestructuring(parameter.left) ? parameter.left : null;
}

/** Whether nothing of a parameter but its pattern evaluates anything. */
function isQuiet(parameter: t.Node): boolean {
  switch (parameter.type) {
    case "Identifier":
    case "ObjectPattern":
    case "ArrayPattern":
      return true;
    case "RestElement":
      return parameter.argument.type === "Identifier";
    case "AssignmentPattern":
      return isConstant(parameter.right);
    default:
      return false;
  }
}

/** A default that names nothing and runs nothing. */
function isConstant(node: t.Expression): boolean {
  switch (node.type) {
    case "NumericLiteral":
    case "StringLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
      return true;
    case "ObjectExpression":
      return node.properties.length === 0;
    case "ArrayExpression":
      return node.elements.length === 0;
    default:
      return false;
  }
}

function isMovable(pattern: t.Node): boolean {
  switch (pattern.type) {
    case "ObjectPattern":
      return (
        isSeparable(pattern) &&
        pattern.properties.every((each) =>
          each.type === "RestElement" ? each.argument.type === "Identifier" : !each.computed && isMovable(each.value),
        )
      );
    case "ArrayPattern":
      return pattern.elements.every((element) => element === null || isMovable(element));
    case "RestElement":
      return isMovable(pattern.argument);
    case "AssignmentPattern":
      return isConstant(pattern.right) && isMovable(pattern.left);
    default:
      return pattern.type === "Identifier";
  }
}

/** Whether a `var` or a function of the body has the name of something in the patterns. */
function declaresAgain(body: t.Node, patterns: readonly t.Node[]): boolean {
  const names = new Set(patterns.flatMap((pattern) => boundIdentifiers(pattern)).map(({ name }) => name));
  let found = false;
  walk(body, (node) => {
    const declares =
      (node.type === "VariableDeclaration" && node.kind === "var") || node.type === "FunctionDeclaration";
    if (declares && boundIdentifiers(node).some(({ name }) => names.has(name))) found = true;
    return node === body || !isFunction(node);
  });
  return found;
}
