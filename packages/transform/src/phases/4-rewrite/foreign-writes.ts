/**
 * Writes to something else than self, in strict with `guards: "needed"` (R2). Whoever has an object that is no instance and no class may write it, and what the class of an
 * instance offers:
 *
 *     o[$s_mark] === void 0 || o[$s_w1] ? o.p = v : $s_set(o, "p", v)
 *
 * Where a class of the program has a setter of the name that only assigns to a private field, the class may offer the field itself: the setter is longer than what V8 always inlines.
 *
 *     typeof ($s_1 = o[$s_w1]) === "symbol" && o[$s_1] !== void 0 ? o[$s_1] = v : $s_1 || o[$s_mark] === void 0 ? o.p = v : $s_set(o, "p", v)
 */
import { cloneNode } from "@babel/types";
import type * as t from "@babel/types";
import { staticKey } from "../../syntax/static-key.js";
import { isLogical, isPrimitiveOperator, rewriteOperator } from "./assignment-operators.js";
import * as b from "./builders.js";
import { isLasting, makeCopy, makeMember, makeReadCheck } from "./in-place.js";
import { isFriendAccess } from "./member-key.js";
import type { Rewriter } from "./rewriter.js";

interface HeldObject {
  readonly object: () => t.Expression;
  /** What is evaluated first, in the temporaries that are `released` in the end. */
  readonly before: t.Expression[];
  readonly released: t.Identifier[];
}

/** The object of a write to something else than self, to be mentioned several times. */
export function makeHeld(original: t.Expression | t.Super, rw: Rewriter): HeldObject {
  const from = rw.expression(original);
  const isName = from.type === "Identifier" || from.type === "ThisExpression";
  if (isName && isLasting(original, rw)) return { object: () => makeCopy(from), before: [], released: [] };
  const held = rw.scratch();
  return { object: () => b.id(held.name), before: [rw.keep(held, from)], released: [held] };
}

/** The write of a value that is a literal or a temporary. */
export function makeForeignWrite(
  object: () => t.Expression,
  name: string,
  value: () => t.Expression,
  left: t.MemberExpression,
  node: t.Node,
  rw: Rewriter,
): t.Expression {
  const write = () => b.at(b.assign(makeMember(object(), name, left), value()), node);
  const guarded = () => rw.guard("set", [object(), b.at(b.string(name), left.property), value()], node);
  const offer = () => b.member(object(), rw.offeredKey(name), true);
  const isData = () => makeDataTest(object, rw);
  if (!rw.facts.isFieldSetter(name)) return b.conditional(b.logical("||", isData(), offer()), write(), guarded());
  const field = rw.offerTemporary();
  const ofField = () => b.member(object(), b.id(field.name), true);
  const isField = b.binary("===", b.typeOf(b.assign(field, offer())), b.string("symbol"));
  const hasField = b.binary("!==", ofField(), b.undefinedValue());
  const store = b.at(b.assign(ofField(), value()), node);
  const otherwise = b.conditional(b.logical("||", b.id(field.name), isData()), write(), guarded());
  return b.conditional(b.logical("&&", isField, hasField), store, otherwise);
}

/** `o[$s_mark] === void 0`: no instance and no class. */
function makeDataTest(object: () => t.Expression, rw: Rewriter): t.Expression {
  return b.binary("===", b.member(object(), rw.guardName("mark"), true), b.undefinedValue());
}

/**
 *     o.p = v   ⇒  $s_1 = v, o[$s_mark] === void 0 || o[$s_w1] ? o.p = $s_1 : $s_set(o, "p", $s_1)
 *     o.p -= v  ⇒  $s_1 = o.p - v, the same
 *     o[i] -= v ⇒  $s_1 = o[i] - v, o[$s_mark] === void 0 ? o[i] = $s_1 : $s_set(o, i, $s_1)
 *     o[k] -= v ⇒  $s_2 = k, typeof $s_2 === "number" || ($s_2 = $s_key(o, $s_2)), $s_1 = (typeof $s_2 === "number" ? o[+$s_2] : $s_get(o, $s_2)) - v, the write of o[k] = $s_1
 *
 * Whoever has an object that is no instance and no class may write it, and what the class of an instance offers (R2).
 */
export function rewriteForeignAssignment(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression | null {
  const { operator } = node;
  if (
    rw.selfOf(left.object) !== null ||
    rw.isOwnPrototype(left) ||
    rw.isOwnPrototype(left.object) ||
    isFriendAccess(left, rw)
  )
    return null;
  const name = rw.plainName(left);
  if (name !== null) return isLogical(operator) ? null : rewriteForeignName(node, left, name, right, rw);
  if (isLogical(operator)) return null;
  if (!left.computed || staticKey(left.property, true) !== null) return null;
  const before: t.Expression[] = [];
  const released: t.Identifier[] = [];
  const hold = (value: t.Expression, isKept: boolean): (() => t.Expression) => {
    if (!isKept) return () => makeCopy(value);
    const held = rw.scratch();
    released.push(held);
    before.push(rw.keep(held, value));
    return () => b.id(held.name);
  };
  const from = rw.expression(left.object);
  const isName = from.type === "Identifier" || from.type === "ThisExpression";
  const object = hold(from, !isName || !isLasting(left.object, rw));
  const isNumber = rw.facts.typeOf(left.property) === "number";
  // A key that may be none yet becomes one once.
  const isConverted = operator !== "=" && !isNumber;
  const key = hold(rw.expression(left.property), isConverted || !isLasting(left.property, rw));
  const index = () => (key().type === "NumericLiteral" ? key() : b.unary("+", key()));
  const place = () => b.at(b.member(object(), index(), true), left);
  // Asked for before it is rewritten.
  rw.facts.typeOf(node.right);
  // Under an index is no native and no method: the element is a value that needs no check.
  const isIndex = () => b.binary("===", b.typeOf(key()), b.string("number"));
  if (isConverted) {
    const converted = b.assign(key() as t.Identifier, rw.guard("key", [object(), key()], left.property));
    before.push(b.logical("||", isIndex(), converted));
  }
  const read = () =>
    isConverted ? b.conditional(isIndex(), place(), rw.guard("get", [object(), key()], left)) : place();
  const value = operator === "=" ? right() : rewriteOperator(operator, read, node, rw);
  const again = hold(value, !isLiteral(value));
  const test = isNumber ? makeDataTest(object, rw) : b.logical("&&", isIndex(), makeDataTest(object, rw));
  const result = b.conditional(
    test,
    b.at(b.assign(place(), again()), node),
    rw.guard("set", [object(), key(), again()], node),
  );
  for (const held of released) rw.release(held);
  return before.length === 0 ? result : b.at(b.sequence(...before, result), node);
}

/** The value is there before anything is asked of the object: what it evaluates may change what the class offers. */
function rewriteForeignName(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  name: string,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  const { object, before, released } = makeHeld(left.object, rw);
  const place = () => makeMember(object(), name, left);
  const value =
    operator === "="
      ? right()
      : rewriteOperator(
          operator,
          isPrimitiveOperator(operator) ? place : () => makeReadCheck(place(), object(), rw),
          node,
          rw,
          place,
        );
  const isCopy = isLiteral(value);
  const held = rw.scratch();
  if (!isCopy) before.push(rw.keep(held, value));
  const again = () => (isCopy ? cloneNode(value, true) : b.id(held.name));
  const write = makeForeignWrite(object, name, again, left, node, rw);
  rw.release(held);
  for (const identifier of released) rw.release(identifier);
  return before.length === 0 ? write : b.at(b.sequence(...before, write), node);
}

/** What may stand for itself where its value is mentioned again. */
export const isLiteral = ({ type }: t.Expression): boolean =>
  type === "NumericLiteral" || type === "StringLiteral" || type === "BooleanLiteral";
