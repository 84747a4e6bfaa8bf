/**
 * Private fields without a value to which the constructor assigns before anything else can see the instance:
 *
 *     class Ball { _x; constructor(x) { this._x = x; … } }
 *     ⇒ class Ball { static { …; $s_assigned(this, [$s_p1]); } … constructor(x) { …; this[$s_p1] = x; … } }
 *
 * Without the undefined of the field the engine knows from the first instance on what the field holds. Nothing tells that it was not there: what stands before and between
 * the assignments does not mention `this`, and a constructor that throws there leaves the instance to nobody. An assignment finds accessors that a field would hide, so
 * that the class must have none of the name, and the runtime refuses heirs that do.
 */
import type * as t from "@babel/types";
import { staticKey } from "../../syntax/static-key.js";
import { walk } from "../../syntax/walk.js";

/** The names of the fields that are left out. `mayBe`: the private fields without methods of their names. */
export function makeAssignedFields(node: t.Class, mayBe: ReadonlySet<string>): ReadonlySet<string> {
  const constructor = node.body.body.find(
    (element) => element.type === "ClassMethod" && element.kind === "constructor",
  );
  const candidates = new Set<string>();
  for (const element of node.body.body) {
    const name = fieldName(element);
    if (name !== null && !(element as t.ClassProperty).value && mayBe.has(name)) candidates.add(name);
  }
  for (const element of node.body.body) if (element.type === "ClassMethod") deleteName(element, candidates);
  if (candidates.size === 0 || constructor?.type !== "ClassMethod") return new Set();
  if (!constructor.params.every((parameter) => isUnaware(parameter))) return new Set();
  const assigned = new Set<string>();
  for (const statement of constructor.body.body) {
    const name = assignedName(statement);
    if (name !== null && mayBe.has(name)) {
      if (candidates.has(name)) assigned.add(name);
    } else if (!isUnaware(statement)) break;
  }
  return assigned;
}

/** Accessors count as well. */
function deleteName(element: t.ClassMethod, names: Set<string>): void {
  const name = staticKey(element.key, element.computed);
  if (name !== null) names.delete(name);
}

function fieldName(element: t.ClassBody["body"][number]): string | null {
  return element.type === "ClassProperty" && !element.static ? staticKey(element.key, element.computed) : null;
}

/** Whether an element is a field that is left out. */
export function isAssignedField(element: t.ClassBody["body"][number], assigned: ReadonlySet<string>): boolean {
  const name = fieldName(element);
  return name !== null && assigned.has(name);
}

/** The name in `this._x = …;`, if the value does not mention `this`. */
function assignedName(statement: t.Statement): string | null {
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") return null;
  const { left, operator, right } = statement.expression;
  if (operator !== "=" || left.type !== "MemberExpression" || left.object.type !== "ThisExpression") return null;
  if (left.property.type === "PrivateName" || !isUnaware(right)) return null;
  return staticKey(left.property, left.computed);
}

/** Whether a part of the constructor does not mention the instance, and does not leave. */
function isUnaware(node: t.Node): boolean {
  let isIt = true;
  walk(node, ({ type }) => {
    if (type === "ThisExpression" || type === "Super" || type === "ReturnStatement") isIt = false;
    return isIt;
  });
  return isIt;
}
