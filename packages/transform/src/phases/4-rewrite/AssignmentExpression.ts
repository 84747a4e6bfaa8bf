/**
 *     o.k = v     ⇒  $s_set(o, "k", v)
 *     o[k] += v   ⇒  $s_set($s_1 = o, $s_2 = $s_key($s_1, k), $s_binary("+", $s_get($s_1, $s_2), v))
 *     o.k ??= v   ⇒  $s_get($s_1 = o, "k") ?? $s_set($s_1, "k", v)
 *     [a, b] = v  ⇒  ($s_1 = v, [a, b] = $s_iterate($s_1, ["a", 0, 0]), $s_1)
 *     x += v      ⇒  x = $s_binary("+", x, v)
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { guardedOperators } from "./BinaryExpression.js";
import { staticKey } from "../../syntax/static-key.js";
import {
  rewriteAccess,
  rewriteSuperRead,
  rewriteSuperTarget,
  rewriteSuperWrite,
  makeRepeatable,
} from "./member-key.js";
import { isDestructuring, rewritePattern, rewriteTarget, rewriteSource } from "./patterns.js";
import type { Rewriter } from "./rewriter.js";

export function AssignmentExpression(node: t.AssignmentExpression, rw: Rewriter): t.Expression {
  const { left, operator } = node;
  rw.inferName(node.right, left);
  if (isDestructuring(left)) return assignPattern(node, left, rw);
  const right = () => rw.expression(node.right);
  if (left.type === "Identifier") return assignIdentifier(node, left, right, rw);
  if (left.type !== "MemberExpression") throw new Error(`Cannot assign to ${left.type}.`);
  if (left.object.type === "Super") return assignSuper(node, left, right, rw);
  if (left.property.type === "PrivateName") return assignPrivate(node, left, left.property, right, rw);

  if (operator === "=") {
    const { object, key, suffix } = rewriteAccess(left, rw);
    return rw.guard(`set${suffix}`, [object, key, right()], node);
  }
  const { object, key, suffix } = rewriteAccess(left, rw);
  const [once, again] = makeRepeatable(object, left.object, rw);
  let firstKey = key;
  let nextKey = (): t.Expression => cloneKey(key);
  if (
    key.type !== "StringLiteral" &&
    !(key.type === "Identifier" && staticKey(left.property, left.computed) !== null)
  ) {
    const temporary = rw.temporary();
    firstKey = rw.keep(temporary, rw.guard("key", [again(), key], left.property));
    nextKey = () => b.id(temporary.name);
  }
  const set = (object: t.Expression, key: t.Expression, value: t.Expression) =>
    rw.guard(`set${suffix}`, [object, key, value], node);
  const get = (object: t.Expression, key: t.Expression) => rw.guard(`get${suffix}`, [object, key], left);
  if (isLogical(operator)) return logical(operator, get(once, firstKey), set(again(), nextKey(), right()), node);
  return set(once, firstKey, operate(operator, get(again(), nextKey()), right, rw, node));
}

function cloneKey(key: t.Expression): t.Expression {
  return key.type === "StringLiteral" ? b.at(b.string(key.value), key) : b.at(b.id((key as t.Identifier).name), key);
}

function assignPattern(
  node: t.AssignmentExpression,
  left: t.ObjectPattern | t.ArrayPattern,
  rw: Rewriter,
): t.Expression {
  const fromSelf = rw.selfOf(node.right) !== null;
  const value = rw.temporary();
  const source = rw.keep(value, rw.expression(node.right));
  const { pattern, shape } = rewritePattern(left, rw, fromSelf);
  const assignment = b.at(b.assign(pattern, rewriteSource(b.id(value.name), pattern, shape!, rw, fromSelf)), node);
  return b.at(b.sequence(source, assignment, b.id(value.name)), node);
}

function assignIdentifier(
  node: t.AssignmentExpression,
  left: t.Identifier,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  if (rw.resolution.bindingOf(left) === null) {
    const read = () => rw.guard("global", [b.string(left.name)], left);
    const write = (value: t.Expression) => rw.guard("setGlobal", [b.string(left.name), value], node);
    if (operator === "=") return write(rewriteNamed(node.right, right(), left.name, rw));
    if (isLogical(operator))
      return logical(operator, read(), write(rewriteNamed(node.right, right(), left.name, rw)), node);
    return write(operate(operator, read(), right, rw, node));
  }
  const target = rewriteTarget(left, rw) as t.Identifier;
  node.left = target;
  if (operator.length > 1 && guardedOperators.has(operator.slice(0, -1))) {
    return b.at(
      b.assign(b.at(b.id(target.name), left), operate(operator, b.at(b.id(target.name), left), right, rw, node)),
      node,
    );
  }
  node.right = right();
  return node;
}

/** An anonymous function or class that loses its native named evaluation. */
export function rewriteNamed(original: t.Node, value: t.Expression, name: string, rw: Rewriter): t.Expression {
  const anonymous =
    original.type === "ArrowFunctionExpression" ||
    ((original.type === "FunctionExpression" || (original.type === "ClassExpression" && !rw.strict)) && !original.id);
  return anonymous ? rw.guard("named", [value, b.string(name)], original) : value;
}

function assignSuper(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  if (operator === "=") return rewriteSuperWrite(left, b.at(b.assign(rewriteSuperTarget(left, rw), right()), node), rw);
  const key = rw.temporary();
  const once = b.assign(key, rewriteSuperRead(left, rw).property as t.CallExpression satisfies t.Expression);
  const inSelf = rw.superSelf(left.object as unknown as t.Super) !== null;
  const keyGuard = () => rw.guard(inSelf ? "superKeySelf" : "superKey", [b.id(key.name)], left.property);
  const read = (first: boolean) => {
    const property = first ? once : keyGuard();
    const checked = first ? rw.guard(inSelf ? "superKeySelf" : "superKey", [property], left.property) : property;
    return rw.guard("value", [b.self(), b.at(b.member({ type: "Super" } as t.Super, checked, true), left)], left);
  };
  if (isLogical(operator)) {
    return rewriteSuperWrite(
      left,
      logical(operator, read(true), b.assign(rewriteSuperTarget(left, rw, b.id(key.name)), right()), node),
      rw,
    );
  }
  const target = rewriteSuperTarget(left, rw, once);
  return rewriteSuperWrite(left, b.at(b.assign(target, operate(operator, read(false), right, rw, node)), node), rw);
}

function assignPrivate(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  name: t.PrivateName,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  const object = rw.expression(left.object);
  if (operator === "=") return b.at(b.assign(b.at(b.member(object, name, false), left), right()), node);
  const [once, again] = makeRepeatable(object, left.object, rw);
  const read = (object: t.Expression) => rw.guard("value", [object, b.at(b.member(again(), name, false), left)], left);
  if (isLogical(operator))
    return logical(operator, read(once), b.assign(b.member(again(), name, false), right()), node);
  return b.at(
    b.assign(b.at(b.member(once, name, false), left), operate(operator, read(again()), right, rw, node)),
    node,
  );
}

function isLogical(operator: string): operator is "&&=" | "||=" | "??=" {
  return operator === "&&=" || operator === "||=" || operator === "??=";
}

function logical(operator: string, left: t.Expression, right: t.Expression, node: t.Node): t.Expression {
  return b.at(b.logical(operator.slice(0, -1) as t.LogicalExpression["operator"], left, right), node);
}

const operate = (
  operator: string,
  left: t.Expression,
  right: () => t.Expression,
  rw: Rewriter,
  node: t.Node,
): t.Expression => {
  const plain = operator.slice(0, -1);
  return guardedOperators.has(plain)
    ? rw.guard("binary", [b.string(plain), left, right()], node)
    : b.at(b.binary(plain, left, right()), node);
};
