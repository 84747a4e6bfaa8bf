/**
 *     o.k = v     ⇒  $s_set(o, "k", v)
 *     o[k] += v   ⇒  $s_set($s_1 = o, $s_2 = $s_key($s_1, k), $s_binary("+", $s_get($s_1, $s_2), v))
 *     o.k ??= v   ⇒  $s_get($s_1 = o, "k") ?? $s_set($s_1, "k", v)
 *     [a, b] = v  ⇒  ($s_1 = v, [a, b] = $s_iterate($s_1, ["a", 0, 0]), $s_1)
 *     x += v      ⇒  x = $s_binary("+", x, v)
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import {
  isLogical,
  isPrimitiveOperator,
  makeLogical,
  makeReadAndWrite,
  rewriteOperator,
} from "./assignment-operators.js";
import { makeNamed } from "./classes.js";
import { guardedOperators } from "./BinaryExpression.js";
import { rewriteForeignAssignment } from "./foreign-writes.js";
import { staticKey } from "../../syntax/static-key.js";
import {
  rewriteSelf,
  rewriteAccess,
  rewriteSuperRead,
  rewriteSuperTarget,
  rewriteSuperWrite,
  makeRepeatable,
} from "./member-key.js";
import { rewriteKeyedAssignment } from "./keyed-members.js";
import {
  makeReadCheck,
  makeFunctionCheck,
  makeCopy,
  isChecked,
  isIndex,
  isLasting,
  makeMember,
  makeSelfMember,
  rewriteSelfName,
  rewriteElement,
} from "./in-place.js";
import {
  isDestructuring,
  isPlainPattern,
  makeNameless,
  rewritePattern,
  rewriteTarget,
  rewriteSource,
} from "./patterns.js";
import type { Rewriter } from "./rewriter.js";

export function AssignmentExpression(node: t.AssignmentExpression, rw: Rewriter): t.Expression {
  const { left, operator } = node;
  if (operator === "=" || isLogical(operator)) {
    node.right = makeNameless(node.right, left);
    rw.inferName(node.right, left);
  }
  if (isDestructuring(left)) return assignPattern(node, left, rw);
  const right = () => rw.expression(node.right);
  if (left.type === "Identifier") return assignIdentifier(node, left, right, rw);
  if (left.type !== "MemberExpression") throw new Error(`Cannot assign to ${left.type}.`);
  if (left.object.type === "Super") return assignSuper(node, left, right, rw);
  const inPlace = assignInPlace(node, left, right, rw);
  if (inPlace !== null) return inPlace;
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
  if (isLogical(operator)) return makeLogical(operator, get(once, firstKey), set(again(), nextKey(), right()), node);
  return set(
    once,
    firstKey,
    rewriteOperator(operator, () => get(again(), nextKey()), node, rw),
  );
}

/** `o.p = v`, `o.p -= v`, `o[i] = v` as they stand. */
function assignInPlace(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression | null {
  if (!rw.inPlace) return null;
  if (rw.strict) return assignStrict(node, left, right, rw);
  const { operator } = node;
  const name = left.property.type === "PrivateName" ? "" : rw.plainName(left);
  if (name !== null) {
    if (!isPrimitiveOperator(operator) && operator !== "=" && !rw.testsPay && isChecked(name, rw)) return null;
    const write = (object: t.Expression) =>
      left.property.type === "PrivateName"
        ? b.at(b.member(object, left.property, false), left)
        : makeMember(object, name, left);
    const object = rw.expression(left.object);
    if (isPrimitiveOperator(operator)) {
      node.left = write(object);
      node.right = right();
      return node;
    }
    const [once, again, done] = holdObject(object, left.object, rw);
    const read = (from: t.Expression) => makeFunctionCheck(write(from), name, rw);
    const result = isLogical(operator)
      ? makeLogical(operator, read(once), b.at(b.assign(write(again()), right()), node), node)
      : b.at(
          b.assign(
            write(once),
            rewriteOperator(operator, () => read(again()), node, rw),
          ),
          node,
        );
    done();
    return result;
  }
  if (!left.computed || staticKey(left.property, true) !== null) return null;
  return assignElement(node, left, right, rw);
}

/** `this.p = v`, `this._p -= v`, `o.#x = v`: of other objects only private names, which their classes alone can spell (R2). */
function assignStrict(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression | null {
  const { operator } = node;
  let write: (object: t.Expression) => t.MemberExpression;
  let object: t.Expression;
  let check = (read: t.Expression): t.Expression => makeReadCheck(read, makeCopy(object), rw);
  if (left.property.type === "PrivateName") {
    const { property } = left;
    if (rw.selfOf(left.object) === null || rw.isPrivateMethod(property.id.name)) return null;
    write = (from) => b.at(b.member(from, property, false), left);
    object = rewriteSelf(left.object, rw);
    check = (read) => read;
  } else {
    const isRead = operator !== "=" && !isPrimitiveOperator(operator);
    if (isRead && !rw.testsPay && !rw.isPlainField(left)) return null;
    const name = rewriteSelfName(left, rw);
    const self = name === null ? null : rw.selfObject(left.object);
    if (self === null && !rw.testsPay) return null;
    if (self === null) return rewriteForeignAssignment(node, left, right, rw);
    write = (from) => makeSelfMember(from, name!, left, rw);
    object = self;
    if (rw.isPlainField(left)) check = (read) => read;
  }
  if (isPrimitiveOperator(operator)) {
    node.left = write(object);
    node.right = right();
    return node;
  }
  const read = () => check(write(makeCopy(object)));
  if (isLogical(operator))
    return makeLogical(operator, read(), b.at(b.assign(write(makeCopy(object)), right()), node), node);
  return b.at(
    b.assign(
      write(object),
      rewriteOperator(
        operator,
        read,
        node,
        rw,
        left.property.type === "PrivateName" || rw.isPlainField(left) ? null : () => write(makeCopy(object)),
      ),
    ),
    node,
  );
}

/** `o[+k] = v` and its kin where k is known to be a number; for all other keys see {@link rewriteKeyedAssignment}. */
function assignElement(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression | null {
  const { operator } = node;
  const isNumeric = rw.facts.typeOf(left.property) === "number";
  // The key is mentioned once.
  const isDirect = isPrimitiveOperator(operator) && isIndex(left.property, rw);
  if (!isNumeric && !isDirect) return rw.testsPay ? rewriteKeyedAssignment(node, left, right, rw) : null;
  const element = rewriteElement(left, !isDirect, rw);
  const place = () => b.at(b.member(element.object(), element.index(), true), left);
  if (isDirect) {
    node.left = place();
    node.right = right();
    return element.finish(node);
  }
  const write = (value: t.Expression) => b.at(b.assign(place(), value), node);
  return element.finish(makeReadAndWrite(place, write, right, node, rw));
}

/** An object that is mentioned again after other code of the guest's: itself if nothing can change it, else a temporary. */
function holdObject(
  object: t.Expression,
  original: t.Node,
  rw: Rewriter,
): [once: t.Expression, again: () => t.Expression, done: () => void] {
  if (isLasting(original, rw)) return [object, () => makeCopy(object), () => undefined];
  const held = rw.scratch();
  return [rw.keep(held, object), () => b.id(held.name), () => rw.release(held)];
}

function cloneKey(key: t.Expression): t.Expression {
  return key.type === "StringLiteral" ? b.at(b.string(key.value), key) : b.at(b.id((key as t.Identifier).name), key);
}

function assignPattern(
  node: t.AssignmentExpression,
  left: t.ObjectPattern | t.ArrayPattern,
  rw: Rewriter,
): t.Expression {
  if (rw.inPlace && (rw.strict || isPlainPattern(left, rw))) {
    const swap = swapInPlace(node, left, rw);
    if (swap !== null) return swap;
  }
  if (rw.inPlace && isPlainPattern(left, rw)) {
    node.right = rw.expression(node.right);
    node.left = rewritePattern(left, rw).pattern as t.ObjectPattern;
    // V8 refuses `f([g()], [x] = y)`, against the standard, and takes `f([g()], ([x] = y))`.
    return rw.effects.has(node) ? node : b.at(b.parenthesized(node), node);
  }
  const fromSelf = rw.selfOf(node.right) !== null;
  const value = rw.temporary();
  const source = rw.keep(value, rw.expression(node.right));
  const { pattern, shape } = rewritePattern(left, rw, fromSelf);
  const assignment = b.at(b.assign(pattern, rewriteSource(b.id(value.name), pattern, shape!, rw, fromSelf)), node);
  return b.at(b.sequence(source, assignment, b.id(value.name)), node);
}

/** `[a, b] = [x, y]`, an array that nobody sees: its elements are evaluated, then assigned, one after the other. Gives null for any other form. */
function swapInPlace(
  node: t.AssignmentExpression,
  left: t.ObjectPattern | t.ArrayPattern,
  rw: Rewriter,
): t.Expression | null {
  if (!rw.effects.has(node) || left.type !== "ArrayPattern" || node.right.type !== "ArrayExpression") return null;
  const targets = left.elements;
  const values = node.right.elements;
  const isPlain =
    targets.length === values.length &&
    targets.every(
      (target) =>
        target?.type === "Identifier" || (target?.type === "MemberExpression" && target.object.type !== "Super"),
    ) &&
    values.every((value) => value !== null && value.type !== "SpreadElement");
  if (!isPlain) return null;
  const held: t.Identifier[] = [];
  const evaluated = (values as t.Expression[]).map((value) => {
    const rewritten = rw.expression(value);
    const identifier = rw.scratch();
    held.push(identifier);
    return rw.keep(identifier, rewritten);
  });
  const assigned = targets.map((target, index) => {
    const value = b.id(held[index]!.name);
    const assignment = b.at(b.assign(target as t.LVal, value), node);
    return rw.expression(assignment);
  });
  for (const identifier of held) rw.release(identifier);
  return b.at(b.sequence(...evaluated, ...assigned), node);
}

function assignIdentifier(
  node: t.AssignmentExpression,
  left: t.Identifier,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  if (rw.resolution.bindingOf(left) === null) {
    const read = () => rw.global(left.name, left);
    const write = (value: t.Expression) => rw.guard("setGlobal", [b.at(b.string(left.name), left), value], node);
    const named = () => rewriteNamed(node.right, right(), left.name, rw);
    return operator === "=" ? write(named()) : makeReadAndWrite(read, write, named, node, rw);
  }
  const target = rewriteTarget(left, rw) as t.Identifier;
  node.left = target;
  if (operator.length > 1 && guardedOperators.has(operator.slice(0, -1))) {
    return b.at(
      b.assign(
        b.at(b.id(target.name), left),
        rewriteOperator(operator, () => b.at(b.id(target.name), left), node, rw),
      ),
      node,
    );
  }
  node.right = operator === "=" ? rw.valueFor(left, node.right) : right();
  return node;
}

/** An anonymous function or class that loses its native named evaluation. */
export function rewriteNamed(original: t.Node, value: t.Expression, name: string, rw: Rewriter): t.Expression {
  const anonymous =
    original.type === "ArrowFunctionExpression" ||
    ((original.type === "FunctionExpression" || (original.type === "ClassExpression" && !rw.strict)) && !original.id);
  if (!anonymous) return value;
  return value.type === "ClassExpression"
    ? makeNamed(value, name, rw)
    : rw.guard("named", [value, b.string(name)], original);
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
      makeLogical(operator, read(true), b.assign(rewriteSuperTarget(left, rw, b.id(key.name)), right()), node),
      rw,
    );
  }
  const target = rewriteSuperTarget(left, rw, once);
  return rewriteSuperWrite(
    left,
    b.at(
      b.assign(
        target,
        rewriteOperator(operator, () => read(false), node, rw),
      ),
      node,
    ),
    rw,
  );
}

function assignPrivate(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  name: t.PrivateName,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression {
  const { operator } = node;
  const object = rw.selfOf(left.object) === null ? rw.expression(left.object) : rewriteSelf(left.object, rw);
  if (operator === "=") return b.at(b.assign(b.at(b.member(object, name, false), left), right()), node);
  const [once, again] = makeRepeatable(object, left.object, rw);
  const guard = rw.strict && rw.isPrivateMethod(name.id.name) ? "bind" : "value";
  const read = (object: t.Expression) => rw.guard(guard, [object, b.at(b.member(again(), name, false), left)], left);
  if (isLogical(operator))
    return makeLogical(operator, read(once), b.assign(b.member(again(), name, false), right()), node);
  return b.at(
    b.assign(
      b.at(b.member(once, name, false), left),
      rewriteOperator(operator, () => read(again()), node, rw),
    ),
    node,
  );
}
