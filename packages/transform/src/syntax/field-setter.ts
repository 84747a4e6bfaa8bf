import type * as t from "@babel/types";
import { isPrivateName } from "./names.js";
import { staticKey } from "./static-key.js";

/** The name of a setter of instances that does nothing but assign to a private field, `set x(v) { this._x = v; }`, and that field's; null for any other element. */
export function fieldSetterOf(element: t.ClassMethod): readonly [name: string, field: string] | null {
  const { kind, key, computed, params, body } = element;
  if (kind !== "set" || element.static || computed) return null;
  const name = staticKey(key, false);
  const [parameter] = params;
  const [statement, ...others] = body.body;
  if (name === null || isPrivateName(name) || parameter?.type !== "Identifier" || others.length > 0) return null;
  if (statement?.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") return null;
  const { left, operator, right } = statement.expression;
  if (left.type !== "MemberExpression" || left.object.type !== "ThisExpression" || operator !== "=") return null;
  const field = left.property.type === "PrivateName" ? null : staticKey(left.property, left.computed);
  const isStored = right.type === "Identifier" && right.name === parameter.name;
  return field !== null && isPrivateName(field) && isStored ? [name, field] : null;
}

/** Those of a class without a parent to which a name and one of these fields belong alone. What is computed, and does not become a private symbol, may have any name. */
export function fieldSettersOf(
  { superClass, body }: t.Class,
  fields: ReadonlySet<string>,
): readonly (readonly [name: string, field: string])[] {
  const methods = body.body.filter((element) => element.type === "ClassMethod" && !element.static) as t.ClassMethod[];
  const isOpen = ({ key, computed }: t.ClassMethod) => computed && !isPrivateName(staticKey(key, true) ?? "");
  if (superClass || methods.some(isOpen)) return [];
  const definitionsOf = (name: string) =>
    methods.filter(({ kind, key, computed }) => kind !== "get" && staticKey(key, computed) === name).length;
  return methods.flatMap((method) => {
    const setter = fieldSetterOf(method);
    return setter !== null && fields.has(setter[1]) && definitionsOf(setter[0]) === 1 ? [setter] : [];
  });
}
