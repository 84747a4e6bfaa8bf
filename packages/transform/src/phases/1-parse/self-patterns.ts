/**
 * In strict code an object pattern that takes self apart becomes the reads that it stands for, before names and self are resolved, so that all later phases know them as what they are:
 *
 *     const { _a, b: c, d: { e } } = this  ⇒  const _a = this._a, c = this.b, { e } = this.d
 *
 * In self `this` is an object, so that nothing is left to be refused where nothing is read.
 */
import type * as t from "@babel/types";
import { memberExpression, thisExpression, variableDeclarator } from "@babel/types";

/** Changes the declarators of a declaration that stands in self. */
export function lowerSelfPatterns(node: t.VariableDeclaration): void {
  if (node.declarations.some(isSelfPattern)) node.declarations = node.declarations.flatMap(separate);
}

type SelfPattern = t.VariableDeclarator & { readonly id: t.ObjectPattern; readonly init: t.ThisExpression };

function isSelfPattern(node: t.VariableDeclarator): node is SelfPattern {
  return (
    node.id.type === "ObjectPattern" &&
    node.init?.type === "ThisExpression" &&
    node.id.properties.length > 0 &&
    node.id.properties.every(isSeparable)
  );
}

/** A default is evaluated after the read, and a rest element knows what was read before it: these stay patterns. */
function isSeparable(property: t.ObjectProperty | t.RestElement): boolean {
  return (
    property.type === "ObjectProperty" &&
    !property.computed &&
    (property.key.type === "Identifier" || property.key.type === "StringLiteral") &&
    (property.value.type === "Identifier" || property.value.type === "ObjectPattern")
  );
}

function separate(node: t.VariableDeclarator): t.VariableDeclarator[] {
  if (!isSelfPattern(node)) return [node];
  return node.id.properties.map((property) => {
    const { key, value, loc } = property as t.ObjectProperty;
    const self = { ...thisExpression(), loc: node.init.loc ?? null };
    const name = { ...(key as t.Identifier | t.StringLiteral) };
    const read = { ...memberExpression(self, name, name.type === "StringLiteral"), loc: loc ?? null };
    return { ...variableDeclarator(value as t.Identifier | t.ObjectPattern, read), loc: loc ?? null };
  });
}
