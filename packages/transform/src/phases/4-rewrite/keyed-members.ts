/**
 * Members that are written, updated and asked for under keys that come at run time, in compat: a text that is no special name, and under which the host has put nothing, is as
 * good as a name that the program spells out (`$s_isKey`).
 *
 *     o[k] = v   ⇒  typeof k === "number" ? o[+k] = v : $s_isKey(k) ? o[k] = v : $s_set(o, k, v)
 *     o[k]++     ⇒  typeof k === "number" ? o[+k]++ : $s_isKey(k) ? o[k]++ : $s_update(o, k, 1, false)
 *     o[k] += v  ⇒  $s_1 = typeof k === "string" || typeof k === "number" ? k : $s_key(o, k), the read and the write of o[$s_1], each with its tests
 *     k in o     ⇒  $s_isKey(k) ? k in o : $s_has(k, o)
 *
 * The value that is written is a variable or a literal: nothing is evaluated between the test and the write.
 */
import type * as t from "@babel/types";
import { isPrimitiveOperator, makeReadAndWrite } from "./assignment-operators.js";
import * as b from "./builders.js";
import { isLiteral } from "./foreign-writes.js";
import { isStable, makeCopy, makeElementRead, rewriteElement, type Element } from "./in-place.js";
import { isNumericSyntax } from "./primitive-syntax.js";
import type { Rewriter } from "./rewriter.js";

/** What is done under a number, under a text, or by the guard. */
function makeByKey(
  element: Element,
  inPlace: (key: t.Expression) => t.Expression,
  guarded: () => t.Expression,
  node: t.MemberExpression,
  rw: Rewriter,
): t.Expression {
  // Built in the order of evaluation: the first test evaluates the key.
  const isNumber = rw.facts.typeOf(node.property) === "string" ? null : element.isNumber!();
  const underNumber = isNumber === null ? null : inPlace(element.index());
  const isKey = rw.guard("isKey", [element.take()], node);
  const underText = b.conditional(isKey, inPlace(element.key()), guarded());
  return isNumber === null ? underText : b.conditional(isNumber, underNumber!, underText);
}

/** `o[k] = v`, where the parts of the place and, in `before`, what they need have been evaluated or are now. */
function makeWrite(
  element: Element,
  before: t.Expression[],
  value: t.Expression,
  isQuiet: boolean,
  left: t.MemberExpression,
  node: t.Node,
  rw: Rewriter,
): t.Expression {
  const held = rw.scratch();
  const isSimple = isLiteral(value) || (isQuiet && value.type === "Identifier");
  const again = () => (isSimple ? { ...value } : b.id(held.name));
  if (!isSimple) before.push(rw.keep(held, value));
  const write = makeByKey(
    element,
    (key) => b.at(b.assign(b.at(b.member(element.object(), key, true), left), again()), node),
    () => rw.guard("set", [element.object(), element.key(), again()], node),
    left,
    rw,
  );
  rw.release(held);
  return before.length === 0 ? write : b.sequence(...before, write);
}

/** Whether a value runs nothing to be told: a literal, or a variable of the program's own that is no imported one. */
function isQuietValue(node: t.Expression, rw: Rewriter): boolean {
  if (node.type !== "Identifier") return isLiteral(node);
  const binding = rw.resolution.bindingOf(node);
  return Boolean(binding) && !rw.module.cells.has(binding!);
}

/** `o[k] = v` and its kin, where k is not known to be a number. */
export function rewriteKeyedAssignment(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  const isQuiet = operator === "=" && isQuietValue(node.right, rw);
  const element = rewriteElement(left, !isQuiet, rw);
  if (element.isNumber === null)
    return element.finish(b.at(b.assign(b.at(b.member(element.object(), element.index(), true), left), right()), node));
  const before = element.evaluate();
  if (operator === "=") return element.finish(makeWrite(element, before, right(), isQuiet, left, node, rw));
  const isText = rw.facts.typeOf(left.property) === "string";
  const key = rw.scratch();
  if (!isText) before.push(rw.keep(key, makeConverted(element, left, rw)));
  const converted = isText ? element : makeHeldElement(element, key);
  const read = () => makeElementRead(converted, isPrimitiveOperator(operator), left, rw);
  const write = (value: t.Expression) => makeWrite(converted, [], value, false, left, node, rw);
  const result = makeReadAndWrite(read, write, right, node, rw);
  rw.release(key);
  return element.finish(before.length === 0 ? result : b.sequence(...before, result));
}

/** The key of a place that is read and written, converted once (I3). */
function makeConverted(element: Element, left: t.MemberExpression, rw: Rewriter): t.Expression {
  const is = (type: string) => b.binary("===", b.typeOf(element.key()), b.string(type));
  const guarded = rw.guard("key", [element.object(), element.key()], left.property);
  return b.conditional(b.logical("||", is("string"), is("number")), element.key(), guarded);
}

function makeHeldElement(element: Element, held: t.Identifier): Element {
  const key = () => b.id(held.name);
  return {
    object: () => element.object(),
    key,
    index: () => b.unary("+", key()),
    isNumber: () => b.binary("===", b.typeOf(key()), b.string("number")),
    take: key,
    evaluate: () => [],
    finish: (access) => access,
  };
}

/** `o[k]++` and its kin. */
export function rewriteKeyedUpdate(node: t.UpdateExpression, target: t.MemberExpression, rw: Rewriter): t.Expression {
  const element = rewriteElement(target, false, rw);
  const update = (key: t.Expression) =>
    b.at(b.update(node.operator, b.at(b.member(element.object(), key, true), target), node.prefix), node);
  if (element.isNumber === null) return element.finish(update(element.index()));
  const delta = () => b.number(node.operator === "++" ? 1 : -1);
  const guarded = () => rw.guard("update", [element.object(), element.key(), delta(), b.boolean(node.prefix)], node);
  return element.finish(makeByKey(element, update, guarded, target, rw));
}

/** `k in o`, where k is no literal. */
export function rewriteKeyedTest(node: t.BinaryExpression, rw: Rewriter): t.Expression {
  const { left, right } = node as { left: t.Expression; right: t.Expression };
  const type = rw.facts.typeOf(left);
  const isKeyStable = left.type === "Identifier" && isStable(left, right, false, rw);
  const isObjectStable = isStable(right, null, false, rw);
  const key = rw.expression(left);
  const heldKey = rw.scratch();
  const object = rw.expression(right);
  const heldObject = rw.scratch();
  rw.release(heldKey);
  rw.release(heldObject);
  if (type === "number" || isNumericSyntax(key))
    return b.at(b.binary("in", isNumericSyntax(key) ? key : b.unary("+", key), object), node);
  const before: t.Expression[] = [];
  if (!isKeyStable) before.push(rw.keep(heldKey, key));
  if (!isObjectStable) before.push(rw.keep(heldObject, object));
  const keyAgain = () => (isKeyStable ? makeCopy(key) : b.id(heldKey.name));
  const objectAgain = () => (isObjectStable ? makeCopy(object) : b.id(heldObject.name));
  const test = b.conditional(
    rw.guard("isKey", [keyAgain()], left),
    b.at(b.binary("in", keyAgain(), objectAgain()), node),
    rw.guard("has", [keyAgain(), objectAgain()], node),
  );
  return before.length === 0 ? test : b.sequence(...before, test);
}
