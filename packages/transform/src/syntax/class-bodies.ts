/** Where a node stands with regard to the classes around it; `ancestors` as {@link walk} gives them. */
import type * as t from "@babel/types";
import { isFunction } from "./walk.js";

/** The classes in whose bodies a node stands, innermost first. A heritage expression is not in the body of its class. */
export function classesAround(ancestors: readonly t.Node[]): t.Class[] {
  return ancestors
    .filter((node, index): node is t.Class => isClass(node) && ancestors[index + 1]?.type === "ClassBody")
    .reverse();
}

/** Whether a node stands where its class is still open (R5): in a static block or the initialiser of a static field, and in functions written there. */
export function isInDefinition(node: t.Class, ancestors: readonly t.Node[]): boolean {
  const at = ancestors.lastIndexOf(node);
  const element = at < 0 ? undefined : ancestors[at + 2];
  switch (element?.type) {
    case "StaticBlock":
      return true;
    case "ClassProperty":
    case "ClassPrivateProperty":
    case "ClassAccessorProperty":
      return element.static === true;
    default:
      return false;
  }
}

/** Whether the innermost function around a node, arrows counted, is a constructor. */
export function isInConstructor(ancestors: readonly t.Node[]): boolean {
  const around = ancestors.findLast(isFunction);
  return around?.type === "ClassMethod" && around.kind === "constructor";
}

function isClass(node: t.Node): node is t.Class {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}
