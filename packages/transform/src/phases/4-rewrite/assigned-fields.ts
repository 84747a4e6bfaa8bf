/**
 * Private fields that are members of the instance because the constructor assigns to them, and no accessor of any class meets the assignment: those that the class does not
 * declare, and, of a class that makes its instances alone, those declared without a value to which the constructor assigns before anything else can see the instance:
 *
 *     class Ball { _x; constructor(x) { this._x = x; … } }
 *     ⇒ class Ball { static { …; $s_assigned(this, [$s_p1]); } … constructor(x) { …; this[$s_p1] = x; … } }
 *
 * Without the undefined of the field the engine knows from the first instance on what the field holds. Nothing tells that it was not there: what stands before and between
 * the assignments does not mention `this`, and a constructor that throws there leaves the instance to nobody. An assignment finds accessors that a field would hide, so
 * that the class must have none of the name, and the runtime refuses heirs that do.
 */
import type * as t from "@babel/types";
import { fieldName, staticKey } from "../../syntax/static-key.js";
import { walk } from "../../syntax/walk.js";

/** The names under which the constructor makes members of the instance, whether the class declares them or not: `this._x = …;` or `this._x = this._y = …;` among its statements. */
export function makeConstructedNames(node: t.Class): readonly string[] {
  const names: string[] = [];
  for (const element of node.body.body) {
    if (element.type !== "ClassMethod" || element.kind !== "constructor") continue;
    for (const statement of element.body.body) {
      let value: t.Node | null = statement.type === "ExpressionStatement" ? statement.expression : null;
      while (value?.type === "AssignmentExpression" && value.operator === "=") {
        const name = memberOfThis(value.left);
        if (name !== null) names.push(name);
        value = value.right;
      }
    }
  }
  return names;
}

/** The name in `this._x`. */
function memberOfThis(node: t.Node): string | null {
  if (node.type !== "MemberExpression" || node.object.type !== "ThisExpression") return null;
  return node.property.type === "PrivateName" ? null : staticKey(node.property, node.computed);
}

/**
 * The names for `$s_assigned`. `mayBe`: the private fields, declared and made by the constructor, without methods or accessors of their names; `isAlone`: the class makes its instances alone, so that declared fields may be left
 * out as well.
 */
export function makeAssignedFields(node: t.Class, mayBe: ReadonlySet<string>, isAlone: boolean): ReadonlySet<string> {
  const declared = new Set<string>();
  const candidates = new Set<string>();
  for (const element of node.body.body) {
    const name = fieldName(element);
    if (name === null) continue;
    declared.add(name);
    if (!(element as t.ClassProperty).value && mayBe.has(name)) candidates.add(name);
  }
  const assigned = new Set([...mayBe].filter((name) => !declared.has(name)));
  if (isAlone)
    for (const name of makeFirstAssignments(node, mayBe).keys()) if (candidates.has(name)) assigned.add(name);
  return assigned;
}

/** What the constructor assigns first to members of the instance that it may assign to, by their names, before it mentions the instance in any other way. */
export function makeFirstAssignments(node: t.Class, mayBe: ReadonlySet<string>): ReadonlyMap<string, t.Expression> {
  const values = new Map<string, t.Expression>();
  const constructor = node.body.body.find(
    (element) => element.type === "ClassMethod" && element.kind === "constructor",
  );
  if (constructor?.type !== "ClassMethod" || !constructor.params.every((parameter) => isUnaware(parameter)))
    return values;
  for (const statement of constructor.body.body) {
    const assignment = firstAssignment(statement);
    if (assignment !== null && mayBe.has(assignment.name)) {
      if (!values.has(assignment.name)) values.set(assignment.name, assignment.value);
    } else if (!isUnaware(statement)) break;
  }
  return values;
}

/** Whether an element is a field that is left out. */
export function isAssignedField(element: t.ClassBody["body"][number], assigned: ReadonlySet<string>): boolean {
  const name = fieldName(element);
  return name !== null && assigned.has(name);
}

/** `this._x = …;`, if the value does not mention `this`. */
function firstAssignment(statement: t.Statement): { name: string; value: t.Expression } | null {
  if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") return null;
  const { left, operator, right } = statement.expression;
  const name = operator === "=" && isUnaware(right) ? memberOfThis(left) : null;
  return name === null ? null : { name, value: right };
}

/** Whether a part of a class does not mention the instance, and does not leave. */
export function isUnaware(node: t.Node): boolean {
  let isIt = true;
  walk(node, ({ type }) => {
    if (type === "ThisExpression" || type === "Super" || type === "ReturnStatement") isIt = false;
    return isIt;
  });
  return isIt;
}
