/**
 *     o.k = v     ⇒  $s_set(o, "k", v)
 *     o[k] += v   ⇒  $s_set($s_1 = o, $s_2 = $s_key($s_1, k), $s_binary("+", $s_get($s_1, $s_2), v))
 *     o.k ??= v   ⇒  $s_get($s_1 = o, "k") ?? $s_set($s_1, "k", v)
 *     [a, b] = v  ⇒  ($s_1 = v, [a, b] = $s_iterate($s_1, ["a", 0, 0]), $s_1)
 *     x += v      ⇒  x = $s_binary("+", x, v)
 */
import { cloneNode } from "@babel/types";
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { guardedOperators } from "./BinaryExpression.js";
import { makeDataTest, makeForeignWrite, makeHeld } from "./foreign-writes.js";
import { staticKey } from "../../syntax/static-key.js";
import {
  isFriendAccess,
  rewriteSelf,
  rewriteAccess,
  rewriteSuperRead,
  rewriteSuperTarget,
  rewriteSuperWrite,
  makeRepeatable,
} from "./member-key.js";
import {
  makeReadCheck,
  makeFunctionCheck,
  makeCopy,
  isLasting,
  makeMember,
  makeSelfMember,
  rewriteSelfName,
  rewriteElement,
  makeOperand,
  rewriteOperation,
  type Operand,
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
  if (isLogical(operator)) return logical(operator, get(once, firstKey), set(again(), nextKey(), right()), node);
  return set(
    once,
    firstKey,
    operate(operator, () => get(again(), nextKey()), node, rw),
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
    const write = (object: t.Expression) =>
      left.property.type === "PrivateName"
        ? b.at(b.member(object, left.property, false), left)
        : makeMember(object, name, left);
    const object = rw.expression(left.object);
    if (isNative(operator)) {
      node.left = write(object);
      node.right = right();
      return node;
    }
    const [once, again, done] = holdObject(object, left.object, rw);
    const read = (from: t.Expression) => makeFunctionCheck(write(from), name, rw);
    const result = isLogical(operator)
      ? logical(operator, read(once), b.at(b.assign(write(again()), right()), node), node)
      : b.at(
          b.assign(
            write(once),
            operate(operator, () => read(again()), node, rw),
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
    const name = rewriteSelfName(left, rw);
    const self = name === null ? null : rw.selfObject(left.object);
    if (self === null) return assignForeign(node, left, right, rw);
    write = (from) => makeSelfMember(from, name!, left, rw);
    object = self;
    if (rw.isPlainField(left)) check = (read) => read;
  }
  if (isNative(operator)) {
    node.left = write(object);
    node.right = right();
    return node;
  }
  const read = () => check(write(makeCopy(object)));
  if (isLogical(operator))
    return logical(operator, read(), b.at(b.assign(write(makeCopy(object)), right()), node), node);
  return b.at(
    b.assign(
      write(object),
      operate(
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

/**
 *     o.p = v   ⇒  $s_1 = v, o[$s_mark] === void 0 || o[$s_w1] ? o.p = $s_1 : $s_set(o, "p", $s_1)       see ./foreign-writes.ts
 *     o.p -= v  ⇒  $s_1 = o.p - v, the same
 *     o[i] -= v ⇒  o[$s_mark] === void 0 ? o[i] -= v : $s_set(o, i, $s_get(o, i) - v)
 *
 * Whoever has an object that is no instance and no class may write it, and what the class of an instance offers (R2).
 */
function assignForeign(
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
  const isPlain = operator === "=";
  const isSum = operator === "+=";
  const name = rw.plainName(left);
  if (name !== null) return isLogical(operator) ? null : assignForeignName(node, left, name, right, rw);
  if (!isPlain && !((isNative(operator) || isSum) && isCopied(node.right))) return null;
  if (!left.computed || staticKey(left.property, true) !== null) return null;
  if (!isPlain && rw.facts.typeOf(left.property) !== "number") return null;

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
  const key = hold(rw.expression(left.property), !isLasting(left.property, rw));
  const index = () => (key().type === "NumericLiteral" ? key() : b.unary("+", key()));
  const place = () => b.at(b.member(object(), index(), true), left);
  // Asked for before it is rewritten.
  rw.facts.typeOf(node.right);
  const value = right();
  const isSimple =
    !isPlain || value.type === "NumericLiteral" || value.type === "StringLiteral" || value.type === "BooleanLiteral";
  const again = isSimple ? () => cloneTree(value) : hold(value, true);
  const addend: Operand = { original: node.right, rewrite: () => again(), rewriteRaw: () => null };
  const sum = isSum
    ? rewriteOperation("+", { original: left, rewrite: place, rewriteRaw: () => null }, addend, node, rw)
    : null;
  const test = isNumber
    ? makeDataTest(object, rw)
    : b.logical("&&", b.binary("===", b.typeOf(key()), b.string("number")), makeDataTest(object, rw));
  const read = () => rw.guard("get", [object(), key()], left);
  const guarded = isPlain
    ? again()
    : isSum
      ? rw.guard("add", [read(), again()], node)
      : b.binary(operator.slice(0, -1), read(), again());
  const result = b.conditional(
    test,
    b.at(sum === null ? b.assign(place(), again(), operator) : b.assign(place(), sum), node),
    rw.guard("set", [object(), key(), guarded], node),
  );
  for (const held of released) rw.release(held);
  return before.length === 0 ? result : b.at(b.sequence(...before, result), node);
}

/** The value is there before anything is asked of the object: what it evaluates may change what the class offers. */
function assignForeignName(
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
      : operate(operator, isNative(operator) ? place : () => makeReadCheck(place(), object(), rw), node, rw, place);
  const isLiteral =
    value.type === "NumericLiteral" || value.type === "StringLiteral" || value.type === "BooleanLiteral";
  const held = rw.scratch();
  if (!isLiteral) before.push(rw.keep(held, value));
  const again = () => (isLiteral ? cloneTree(value) : b.id(held.name));
  const write = makeForeignWrite(object, name, again, left, node, rw);
  rw.release(held);
  for (const identifier of released) rw.release(identifier);
  return before.length === 0 ? write : b.at(b.sequence(...before, write), node);
}

/** What may stand twice in the text: it is evaluated once, in one branch or the other. */
function isCopied(node: t.Node): boolean {
  switch (node.type) {
    case "Identifier":
    case "NumericLiteral":
      return true;
    case "BinaryExpression":
      return node.left.type !== "PrivateName" && isCopied(node.left) && isCopied(node.right);
    case "MemberExpression":
      return isCopied(node.object) && (!node.computed || isCopied(node.property));
    default:
      return false;
  }
}

function cloneTree<N extends t.Node>(node: N): N {
  return cloneNode(node, true);
}

/**
 *     o[k] = v   ⇒  typeof k === "number" ? o[+k] = v : $s_set(o, k, v)           o[+k] = v where k is known to be a number
 *     o[k] += v  ⇒  typeof k === "number" || ($s_1 = $s_key(o, k)), $s_2 = …, the same with $s_2
 */
function assignElement(
  node: t.AssignmentExpression,
  left: t.MemberExpression,
  right: () => t.Expression,
  rw: Rewriter,
): t.Expression | null {
  const { operator } = node;
  const isNumeric = rw.facts.typeOf(left.property) === "number";
  if (!isNumeric && operator !== "=") return null;
  const isDirect = isNative(operator);
  const element = rewriteElement(left, !(isNumeric && isDirect), rw);
  const place = () => b.at(b.member(element.object(), element.index(), true), left);
  if (element.isNumber === null) {
    if (!isDirect) {
      const result = isLogical(operator)
        ? logical(operator, place(), b.at(b.assign(place(), right()), node), node)
        : b.at(b.assign(place(), operate(operator, place, node, rw)), node);
      return element.finish(result);
    }
    node.left = place();
    node.right = right();
    return element.finish(node);
  }
  const evaluated = element.evaluate();
  const held = rw.scratch();
  const value = right();
  const isSimple = value.type === "NumericLiteral" || value.type === "StringLiteral" || value.type === "BooleanLiteral";
  const again = () => (isSimple ? { ...value } : b.id(held.name));
  const before = isSimple ? evaluated : [...evaluated, rw.keep(held, value)];
  const write = b.conditional(
    element.isNumber(),
    b.at(b.assign(place(), again()), node),
    rw.guard("set", [element.object(), element.key(), again()], node),
  );
  rw.release(held);
  return element.finish(before.length === 0 ? write : b.sequence(...before, write));
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

/** The operators whose operand nobody gets: what they read needs no check, and what they write is a primitive. */
const isNative = (operator: string): boolean => !isLogical(operator) && !guardedOperators.has(operator.slice(0, -1));

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
    if (operator === "=") return write(rewriteNamed(node.right, right(), left.name, rw));
    if (isLogical(operator))
      return logical(operator, read(), write(rewriteNamed(node.right, right(), left.name, rw)), node);
    return write(operate(operator, read, node, rw));
  }
  const target = rewriteTarget(left, rw) as t.Identifier;
  node.left = target;
  if (operator.length > 1 && guardedOperators.has(operator.slice(0, -1))) {
    return b.at(
      b.assign(
        b.at(b.id(target.name), left),
        operate(operator, () => b.at(b.id(target.name), left), node, rw),
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
  return rewriteSuperWrite(
    left,
    b.at(
      b.assign(
        target,
        operate(operator, () => read(false), node, rw),
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
  const read = (object: t.Expression) => rw.guard("value", [object, b.at(b.member(again(), name, false), left)], left);
  if (isLogical(operator))
    return logical(operator, read(once), b.assign(b.member(again(), name, false), right()), node);
  return b.at(
    b.assign(
      b.at(b.member(once, name, false), left),
      operate(operator, () => read(again()), node, rw),
    ),
    node,
  );
}

function isLogical(operator: string): operator is "&&=" | "||=" | "??=" {
  return operator === "&&=" || operator === "||=" || operator === "??=";
}

function logical(operator: string, left: t.Expression, right: t.Expression, node: t.Node): t.Expression {
  return b.at(b.logical(operator.slice(0, -1) as t.LogicalExpression["operator"], left, right), node);
}

/** `left op right`, for `left op= right`. */
function operate(
  operator: string,
  left: () => t.Expression,
  node: t.AssignmentExpression,
  rw: Rewriter,
  rawLeft: (() => t.Expression) | null = null,
): t.Expression {
  const plain = operator.slice(0, -1);
  const right = makeOperand(node.right, rw);
  return guardedOperators.has(plain)
    ? rewriteOperation(
        plain,
        { original: node.left, rewrite: left, rewriteRaw: () => rawLeft?.() ?? null },
        right,
        node,
        rw,
      )
    : b.at(b.binary(plain, left(), right.rewrite()), node);
}
