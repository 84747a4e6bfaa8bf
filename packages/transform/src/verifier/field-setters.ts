/**
 * `$s_setters(this, ["x", $s_p1, …])`: the setters of a class that do nothing but check their receiver and assign to a private field. What writes the member of an instance may store in
 * the field instead (R2), so that each must be the only definition of its name.
 *
 * The attacks: a setter that refuses some values, that assigns to another field, that another element of the class replaces; a class whose instances are not branded before they have fields.
 */
import type {
  ClassDeclaration,
  ClassExpression,
  Expression,
  MethodDefinition,
  PropertyDefinition,
  Statement,
  StaticBlock,
} from "acorn";
import type { ClassFrame } from "./class-frame.js";
import { placedCall } from "./guard-calls.js";
import { isPrivateSpelling } from "./names.js";
import { isStringLiteral } from "./verification.js";
import type { Verification } from "./verification.js";

type Element = MethodDefinition | PropertyDefinition | StaticBlock;

/** The list, if a statement is that of a class's setters. */
export function takeSetters(statement: Statement | undefined, v: Verification): Expression | null {
  const call = statement?.type === "ExpressionStatement" ? placedCall(statement.expression, "setters", v) : null;
  return call?.[0]?.type === "ThisExpression" ? call[1]! : null;
}

/** Whether what a class says of its setters is so. */
export function areFieldSetters(
  list: Expression,
  { superClass, body }: ClassDeclaration | ClassExpression,
  frame: ClassFrame,
  v: Verification,
): boolean {
  if (superClass || !v.allowsInPlace || list.type !== "ArrayExpression" || list.elements.length % 2 > 0) return false;
  const methods = body.body.filter(isMethodOfInstances);
  const isSymbol = ({ key }: MethodDefinition) => key.type === "Identifier" && v.privateSymbols.has(key.name);
  // What has been computed may be any of the names.
  if (methods.some((method) => method.computed && !isSymbol(method))) return false;
  const said = new Set<string>();
  for (let i = 0; i < list.elements.length; i += 2) {
    const [name, field] = list.elements.slice(i, i + 2);
    if (!name || !isStringLiteral(name) || field?.type !== "Identifier" || !frame.fields.has(field.name)) return false;
    const { value } = name as { value: string };
    const [setter, ...others] = methods.filter((method) => method.kind !== "get" && nameOf(method) === value);
    const isAlone = !said.has(value) && !isPrivateSpelling(value) && others.length === 0;
    if (!isAlone || setter === undefined || !storesIn(setter, field.name)) return false;
    said.add(value);
  }
  return true;
}

const isMethodOfInstances = (element: Element): element is MethodDefinition =>
  element.type === "MethodDefinition" && !element.static && element.key.type !== "PrivateIdentifier";

function nameOf({ key, computed }: MethodDefinition): string | null {
  if (computed) return null;
  return key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null;
}

/** `set x(v) { #$s_b1 in this || $s_own(this); this[$s_p1] = v; }` */
function storesIn({ kind, value }: MethodDefinition, field: string): boolean {
  const [parameter] = value.params;
  const [check, store, ...others] = value.body.body;
  if (kind !== "set" || parameter?.type !== "Identifier" || others.length > 0) return false;
  // An element that begins with such an expression begins with its receiver check, or is refused.
  if (check?.type !== "ExpressionStatement" || check.expression.type !== "LogicalExpression") return false;
  return store?.type === "ExpressionStatement" && isStore(store.expression, field, parameter.name);
}

function isStore(node: Expression, field: string, value: string): boolean {
  if (node.type !== "AssignmentExpression" || node.operator !== "=" || node.left.type !== "MemberExpression")
    return false;
  const { object, property, computed } = node.left;
  return (
    object.type === "ThisExpression" &&
    computed &&
    property.type === "Identifier" &&
    property.name === field &&
    node.right.type === "Identifier" &&
    node.right.name === value
  );
}
