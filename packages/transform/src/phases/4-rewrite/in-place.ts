/**
 * `guards: "needed"`: what may stand in place of a guard, and the syntax that proves it. The proofs and the attacks that each answers are in
 * docs/design/0004-needed-guards.md; docs/guarded-javascript.md is the grammar that the verifier accepts.
 *
 *     o.p      ⇒  o.p                                                       where no intrinsic has a function named p, or the value is consumed
 *     o.p      ⇒  typeof ($s_1 = o.p) === "function" ? $s_tame($s_1) : $s_1  elsewhere
 *     o[k]     ⇒  typeof k === "number" ? o[+k] : $s_isKey(k) ? typeof ($s_1 = o[k]) === "function" ? $s_tame($s_1) : $s_1 : $s_get(o, k)
 *     Array.prototype.slice  ⇒  $s_g1                                       a member of the language's that never changes
 *     o.m(a)   ⇒  o.m(a)                                                    where what intrinsics do under the name m needs no taming
 */
import type * as t from "@babel/types";
import { isSpecialName, isTextInStrict, methodKindOf } from "../../syntax/member-names.js";
import type { ValueType } from "../3-analyse/binding-facts.js";
import { isPrivateName } from "../../syntax/names.js";
import { staticKey } from "../../syntax/static-key.js";
import * as b from "./builders.js";
import { isFriendAccess } from "./member-key.js";
import { isLooseEquality, makeLooseEquality } from "./loose-equality.js";
import { isNumericSyntax, isPrimitiveSyntax } from "./primitive-syntax.js";
import type { Rewriter } from "./rewriter.js";

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** A member expression that stands as it is: `o.p`, `o["a-b"]`, `o[+k]`. */
export function makeMember(
  object: t.Expression | t.Super,
  name: string,
  origin: t.MemberExpression | t.OptionalMemberExpression,
): t.MemberExpression {
  const { property } = origin;
  // A pragma of JSX can put any text where a name belongs.
  const computed = origin.computed || !IDENTIFIER.test(name);
  const key = computed ? b.string(name) : b.id(name);
  return b.at(b.member(object, b.at(key, property), computed), origin);
}

/** A read in value position: a function may be a shared native (I1), unless no intrinsic has one of that name. */
export function makeFunctionCheck(read: t.Expression, name: string, rw: Rewriter): t.Expression {
  if (methodKindOf(name) === undefined) return read;
  return checkFunction(read, (value) => rw.guard("tame", [value], read), rw);
}

/** Whether a read of this name in value position has a check. */
export const isChecked = (name: string, rw: Rewriter): boolean => rw.strict || methodKindOf(name) !== undefined;

/** In strict a function may also be a method of what it was read from, whatever its name is (R3). */
export function makeReadCheck(read: t.Expression, object: t.Expression, rw: Rewriter): t.Expression {
  return checkFunction(read, (value) => rw.guard("read", [object, value], read), rw);
}

/**
 * What is read for a variable that is called and nothing else. Without a receiver natives of these names do nothing, whatever they are given, so that in strict only methods are bound, of what is marked as a strict object:
 *
 *     typeof ($s_1 = o.p) === "function" && o[$s_mark] !== void 0 ? $s_read(o, $s_1) : $s_1
 */
export function makeCallable(
  read: t.Expression,
  name: string,
  object: () => t.Expression,
  rw: Rewriter,
): t.Expression | null {
  if (!isCalledFreely(name)) return null;
  if (!rw.strict) return read;
  const isMarked = b.binary("!==", b.member(object(), rw.guardName("mark"), true), b.undefinedValue());
  return checkFunction(read, (value) => rw.guard("read", [object(), value], read), rw, isMarked);
}

/** Whether natives of this name refuse to be called without a receiver before they look at an argument. */
function isCalledFreely(name: string): boolean {
  const kind = methodKindOf(name);
  return kind === undefined || kind === "inert" || kind === "writer" || kind === "species";
}

function checkFunction(
  read: t.Expression,
  made: (value: t.Expression) => t.Expression,
  rw: Rewriter,
  also?: t.Expression,
): t.Expression {
  const value = rw.readTemporary();
  const isFunction = b.binary("===", b.typeOf(b.assign(value, read)), b.string("function"));
  const test = also === undefined ? isFunction : b.logical("&&", isFunction, also);
  return b.conditional(test, made(b.id(value.name)), b.id(value.name));
}

/** `this.p`, or `this[$s_p1]` where p is private (R1). */
export function makeSelfMember(
  object: t.Expression | t.Super,
  name: string,
  origin: t.MemberExpression,
  rw: Rewriter,
): t.MemberExpression {
  if (!isPrivateName(name)) {
    rw.names.add(name);
    return makeMember(object, name, origin);
  }
  return b.at(b.member(object, b.at(rw.privateKey(name), origin.property), true), origin);
}

/** The name of a member of self that may be accessed in place; null for special names and computed keys. */
export function rewriteSelfName(node: t.MemberExpression, rw: Rewriter): string | null {
  const { object } = node;
  const self = object.type === "Super" ? rw.superSelf(object as t.Super) : rw.selfOf(object);
  if (node.property.type === "PrivateName" || self === null) return null;
  const name = staticKey(node.property, node.computed);
  return name === null || isSpecialName(name) ? null : name;
}

/** What a read in strict code is from, so that it can be mentioned again: `o`, or `$s_1 = o`. */
function holdOnce(object: t.Expression, original: t.Node, rw: Rewriter): [t.Expression, () => t.Expression] {
  const binding = original.type === "Identifier" ? rw.resolution.bindingOf(original) : null;
  if (object.type === "ThisExpression" || isConstantName(object)) return [object, () => makeCopy(object)];
  const isLocal =
    binding && object.type === "Identifier" && binding.kind !== "arguments" && !rw.module.cells.has(binding);
  if (isLocal) return [object, () => makeCopy(object)];
  const held = rw.objectTemporary();
  return [rw.keep(held, object), () => b.id(held.name)];
}

const isConstantName = (node: t.Expression): boolean => node.type === "Identifier" && node.name.startsWith("$s_g");

/** What becomes of what is read. `"operand"`: nobody gets it; `"call"`: it is called as a plain function, and nobody gets it. */
export type Use = "value" | "operand" | "call";

/** {@link rewriteRead} in strict code. */
function rewriteStrictRead(node: t.MemberExpression, use: Use, rw: Rewriter): t.Expression | null {
  const consumed = use === "operand";
  if (!rw.inPlace || node.object.type === "Super" || node.property.type === "PrivateName" || isFriendAccess(node, rw))
    return null;
  const own = rewriteSelfName(node, rw);
  const self = own === null ? null : rw.selfObject(node.object);
  if (self !== null) {
    const isUnchecked = consumed || rw.isPlainField(node);
    if (!isUnchecked && !rw.testsPay) return null;
    const read = makeSelfMember(self, own!, node, rw);
    return isUnchecked ? read : makeReadCheck(read, makeCopy(self), rw);
  }
  if (rw.selfOf(node.object) !== null) return null;
  const name = rw.plainName(node);
  if (name === null) {
    return node.computed && staticKey(node.property, true) === null ? readElement(node, consumed, rw) : null;
  }
  if (consumed) return makeMember(rewriteConsumed(node.object, rw), name, node);
  if (!rw.testsPay) return null;
  const [once, again] = holdOnce(rewriteConsumed(node.object, rw), node.object, rw);
  const read = makeMember(once, name, node);
  const callable = use === "call" && isMentioned(again()) ? makeCallable(read, name, again, rw) : null;
  return callable ?? makeReadCheck(read, again(), rw);
}

const isMentioned = (node: t.Expression): boolean => node.type === "Identifier" || node.type === "ThisExpression";

/** The value of a variable that is called and nothing else. */
export function rewriteCallable(node: t.Expression, rw: Rewriter): t.Expression {
  return (node.type === "MemberExpression" ? rewriteReadFor(node, "call", rw) : null) ?? rw.expression(node);
}

/** `o.p` with a static name in place, or null. `consumed`: nobody gets the value itself. */
export function rewriteRead(node: t.MemberExpression, consumed: boolean, rw: Rewriter): t.Expression | null {
  return rewriteReadFor(node, consumed ? "operand" : "value", rw);
}

function rewriteReadFor(node: t.MemberExpression, use: Use, rw: Rewriter): t.Expression | null {
  const path = rw.inPlace ? rw.facts.pathOf(node) : null;
  if (path !== null) return b.at(rw.constant(path), node);
  if (rw.strict) return rewriteStrictRead(node, use, rw);
  const consumed = use === "operand";
  const name = rw.plainName(node);
  if (name !== null) {
    const isUnchecked = consumed || (use === "call" && isCalledFreely(name));
    if (!isUnchecked && !rw.testsPay && isChecked(name, rw)) return null;
    const object = node.object.type === "Super" ? (node.object as t.Super) : rewriteConsumed(node.object, rw);
    const read = makeMember(object, name, node);
    return isUnchecked ? read : makeFunctionCheck(read, name, rw);
  }
  if (rw.testsPay && isStack(node, rw)) return readStack(node, rw);
  if (!rw.inPlace || !node.computed || node.object.type === "Super" || node.property.type === "PrivateName")
    return null;
  if (staticKey(node.property, true) !== null) return null;
  return readElement(node, consumed, rw);
}

const isStack = ({ object, property, computed }: t.MemberExpression, rw: Rewriter): boolean =>
  rw.inPlace && object.type !== "Super" && property.type !== "PrivateName" && staticKey(property, computed) === "stack";

/**
 * A member of that name of what is no error, of which the engine may be asked again and again:
 *
 *     o.stack  ⇒  $s_isFar(o) ? typeof ($s_1 = o.stack) === "object" ? $s_1 : $s_stackOf(o, $s_1) : $s_get(o, "stack")
 */
function readStack(node: t.MemberExpression, rw: Rewriter): t.Expression {
  rw.names.add("stack");
  // What is asked and read is a variable or `this`.
  const isNamed = node.object.type === "Identifier" || node.object.type === "ThisExpression";
  const isHeld = !(isNamed && isLasting(node.object, rw));
  const object = rw.expression(node.object);
  const held = rw.scratch();
  const again = (): t.Expression => (isHeld ? b.id(held.name) : makeCopy(object));
  const value = rw.readTemporary();
  const read = b.at(b.member(again(), b.id("stack"), false), node);
  const isObject = b.binary("===", b.typeOf(b.assign(value, read)), b.string("object"));
  const shown = rw.guard("stackOf", [again(), b.id(value.name)], node);
  const test = rw.guard("isFar", [isHeld ? rw.keep(held, object) : again()], node);
  rw.release(held);
  return b.conditional(
    test,
    b.conditional(isObject, b.id(value.name), shown),
    rw.guard("get", [again(), b.at(b.string("stack"), node.property)], node),
  );
}

/**
 * `o[k]`: an index never spells a special name, and neither intrinsics nor strict classes have functions under indices. A text that is no special name, in strict
 * none that is private either, is as good as a name that the program spells out.
 */
function readElement(node: t.MemberExpression, consumed: boolean, rw: Rewriter): t.Expression | null {
  if (!isElementInPlace(node.property, rw)) return null;
  const element = rewriteElement(node, false, rw, rw.strict);
  return element.finish(makeElementRead(element, consumed, node, rw));
}

/** The read of an {@link Element}. */
export function makeElementRead(
  element: Element,
  consumed: boolean,
  node: t.MemberExpression,
  rw: Rewriter,
): t.Expression {
  const member = (key: t.Expression) => b.at(b.member(element.object(), key, true), node);
  if (element.isNumber === null) return member(element.index());
  const isText = rw.facts.typeOf(node.property) === "string";
  const tests: t.Expression[] = isText ? [] : [element.isNumber()];
  tests.push(rw.guard("isKey", [element.take()], node));
  const index = isText ? null : member(element.index());
  const value = member(element.key());
  const made = (raw: t.Expression) =>
    rw.strict ? rw.guard("read", [element.object(), raw], value) : rw.guard("tame", [raw], value);
  const checked = consumed ? value : checkFunction(value, made, rw);
  const values = index === null ? [checked] : [index, checked];
  const guarded: t.Expression = rw.guard("get", [element.object(), element.key()], node);
  return tests.reduceRight((rest, test, index) => b.conditional(test, values[index]!, rest), guarded);
}

/** `o[k]` taken apart, so that its parts can be mentioned again. */
export interface Element {
  object(): t.Expression;
  key(): t.Expression;
  /** The key in a syntax that is numeric. */
  index(): t.Expression;
  /** `typeof k === "number"`; null where the key is known to be numeric. The first one also evaluates the key, unless `evaluate` has been called. */
  readonly isNumber: (() => t.Expression) | null;
  /** The key; the first mention of it, by `isNumber` or this, evaluates it. */
  take(): t.Expression;
  /** Evaluates the key now. */
  evaluate(): t.Expression[];
  /** Puts what has to be evaluated before in front, and gives the temporaries back. */
  finish(access: t.Expression): t.Expression;
}

/** `repeated`: the object and the key are mentioned again after other code of the guest's. `isRead`: nobody gets the object. */
export function rewriteElement(node: t.MemberExpression, repeated: boolean, rw: Rewriter, isRead = false): Element {
  const type = rw.facts.typeOf(node.property);
  const isStableObject = isStable(node.object, node.property, repeated, rw);
  // A test looks at variables alone.
  const isStableKey = node.property.type !== "ThisExpression" && isStable(node.property, null, repeated, rw);
  const isDirect = isRead && !repeated && type === "number";
  const object = isDirect ? rewriteConsumed(node.object, rw) : rw.expression(node.object);
  const heldObject = rw.scratch();
  const key = rw.expression(node.property);
  const heldKey = rw.scratch();
  const proven = proveNumber(key, type);
  // What is mentioned again is made a number by an operator that BigInts do not have.
  const numeric = repeated && type !== "number" ? null : proven;
  const finish = (before: t.Expression[]) => (access: t.Expression) => {
    rw.release(heldObject);
    rw.release(heldKey);
    return before.length === 0 ? access : b.at(b.sequence(...before, access), node);
  };
  if (numeric !== null && !repeated) {
    const index = () => numeric;
    return {
      object: () => object,
      key: index,
      index,
      isNumber: null,
      take: index,
      evaluate: () => [],
      finish: finish([]),
    };
  }
  const before: t.Expression[] = isStableObject ? [] : [rw.keep(heldObject, object)];
  const again = (): t.Expression => (isStableKey ? makeCopy(key) : b.id(heldKey.name));
  let pending: t.Expression | null = isStableKey ? null : rw.keep(heldKey, numeric ?? key);
  const take = (): t.Expression => {
    const first = pending ?? again();
    pending = null;
    return first;
  };
  if (numeric !== null && pending !== null) before.push(take());
  return {
    object: () => (isStableObject ? makeCopy(object) : b.id(heldObject.name)),
    key: again,
    index: () => (key.type === "NumericLiteral" ? makeCopy(key) : b.unary("+", again())),
    isNumber: numeric === null ? () => b.binary("===", b.typeOf(take()), b.string("number")) : null,
    take,
    evaluate: () => (pending === null ? [] : [take()]),
    finish: finish(before),
  };
}

/** Whether an expression gives the same value, without an effect, after `other` has been evaluated. `lasting`: also after any guest code. */
export function isStable(node: t.Node, other: t.Node | null, lasting: boolean, rw: Rewriter): boolean {
  switch (node.type) {
    case "ThisExpression":
      return !rw.frame.thisIsTop;
    case "NumericLiteral":
    case "StringLiteral":
      return true;
    case "Identifier": {
      const binding = rw.resolution.bindingOf(node);
      if (!binding || rw.module.cells.has(binding) || binding.kind === "arguments" || rw.innerName(binding) !== null)
        return false;
      return rw.facts.isConstant(binding) || (!lasting && (other === null || hasNoEffect(other)));
    }
    default:
      return false;
  }
}

/** Whether an expression gives the same value whatever runs in between. */
export function isLasting(node: t.Node, rw: Rewriter): boolean {
  return isStable(node, null, true, rw);
}

/** Whether evaluating it runs nothing. */
function hasNoEffect(node: t.Node): boolean {
  return (
    node.type === "Identifier" ||
    node.type === "ThisExpression" ||
    node.type === "NumericLiteral" ||
    node.type === "StringLiteral" ||
    node.type === "BooleanLiteral" ||
    node.type === "NullLiteral"
  );
}

export function makeCopy(node: t.Expression): t.Expression {
  return { ...node };
}

/** The same value in a syntax that is a number or a BigInt, whatever the variables hold; null where it is not known to be one. */
function proveNumber(rewritten: t.Expression, type: ValueType): t.Expression | null {
  if (isNumericSyntax(rewritten)) return rewritten;
  return type === "number" ? b.unary("+", rewritten) : null;
}

/** The same value in a syntax that is a primitive, whatever the variables hold; null where it is not known to be one. */
function provePrimitive(rewritten: t.Expression, type: ValueType): t.Expression | null {
  if (isPrimitiveSyntax(rewritten)) return rewritten;
  return type === "number" ? b.unary("+", rewritten) : null;
}

/** An operand whose value nobody gets: of `typeof`, `!`, arithmetic, a test, or the object of a read. */
export function rewriteConsumed(node: t.Expression, rw: Rewriter): t.Expression {
  if (node.type === "MemberExpression") return rewriteRead(node, true, rw) ?? rw.expression(node);
  return rw.expression(node);
}

/**
 * An operand of which a number is made. Whatever a sum adds, the text or the number that it gives is seen by nobody before that, and of the text of a function or a date comes NaN, so that
 * it stands as the guest wrote it: `(a + b) % c`, `a + b < 1`.
 */
export function rewriteNumeric(node: t.Expression, rw: Rewriter): t.Expression {
  if (!rw.inPlace || node.type !== "BinaryExpression" || node.operator !== "+") return rewriteConsumed(node, rw);
  node.left = rewriteNumeric(node.left as t.Expression, rw);
  node.right = rewriteNumeric(node.right, rw);
  return node;
}

/** What a condition tests: only whether it is true comes out. */
export function rewriteTest(node: t.Expression, rw: Rewriter): t.Expression {
  if (node.type === "LogicalExpression" && node.operator !== "??") {
    node.left = rewriteTest(node.left, rw);
    node.right = rewriteTest(node.right, rw);
    return node;
  }
  return rewriteConsumed(node, rw);
}

/** An operand of one of the operators that turn an object into text, before it is rewritten. */
export interface Operand {
  readonly original: t.Node;
  /** `isNumeric`: a number is made of it. */
  rewrite(isNumeric?: boolean): t.Expression;
  /** Without its function check, for strict code; null where it has none. */
  rewriteRaw(): t.Expression | null;
}

/** An operand that stands in the guest's source. */
export function makeOperand(original: t.Expression, rw: Rewriter): Operand {
  return {
    original,
    rewrite: (isNumeric = false) => (isNumeric ? rewriteNumeric(original, rw) : rw.expression(original)),
    rewriteRaw: () =>
      original.type === "MemberExpression" &&
      staticKey(original.property, original.computed) !== null &&
      !rw.isPlainField(original)
        ? rewriteRead(original, true, rw)
        : null,
  };
}

/** `this` may be mentioned again where it stands for itself: what shows it does so once. */
function isRepeatable(rewritten: t.Expression, { original }: Operand): boolean {
  return original.type !== "ThisExpression" || rewritten.type === "ThisExpression";
}

/** Whether a key is certainly an index, before it is rewritten. */
export const isIndex = (key: t.Node, rw: Rewriter): boolean => rw.facts.typeOf(key) === "number" || staysNumeric(key);

/** Whether an element under this key is accessed in place: an index needs no test. */
export const isElementInPlace = (key: t.Node, rw: Rewriter): boolean => rw.testsPay || (rw.inPlace && isIndex(key, rw));

/** Whether an expression is a number or a BigInt by its syntax, now and when it is rewritten. */
function staysNumeric(node: t.Node): boolean {
  switch (node.type) {
    case "NumericLiteral":
    case "BigIntLiteral":
      return true;
    case "UpdateExpression":
      return node.argument.type === "Identifier";
    case "UnaryExpression":
    case "BinaryExpression":
      return node.operator !== "+" && isNumericSyntax(node);
    default:
      return false;
  }
}

/**
 * `a + b`, `a < b` and their kin, natively where both operands are primitives or a comparison is one of numbers, else by the guard:
 *
 *     typeof a === "number" && typeof b === "number" ? a + b : $s_add(a, b)
 *     typeof a === "number" ? a < b : $s_binary("<", a, b)
 *     a < 1
 *
 * `a == b` of values of any type compares identities first: see {@link makeLooseEquality}.
 */
export function rewriteOperation(
  operator: string,
  left: Operand,
  right: Operand,
  node: t.Node,
  rw: Rewriter,
): t.Expression {
  const guard = (x: t.Expression, y: t.Expression) =>
    operator === "+" ? rw.guard("add", [x, y], node) : rw.guard("binary", [b.string(operator), x, y], node);
  if (!rw.inPlace) return guard(left.rewrite(), right.rewrite());
  const leftType = rw.facts.typeOf(left.original);
  const rightType = rw.facts.typeOf(right.original);
  const isComparison = operator !== "+";
  const isLeftNumber = leftType === "number" || staysNumeric(left.original);
  const isRightNumber = rightType === "number" || staysNumeric(right.original);
  if (isComparison && (isLeftNumber || isRightNumber)) {
    const x = left.rewrite(true);
    const y = right.rewrite(true);
    if (isNumericSyntax(x) || isNumericSyntax(y)) return b.at(b.binary(operator, x, y), node);
    return b.at(isLeftNumber ? b.binary(operator, b.unary("+", x), y) : b.binary(operator, x, b.unary("+", y)), node);
  }
  const isOfAny = isLooseEquality(operator) && leftType !== "string" && rightType !== "string";
  // `this` is an object as good as always, and no variable whose test would say something of another operator.
  if (!isOfAny && (left.original.type === "ThisExpression" || right.original.type === "ThisExpression"))
    return guard(left.rewrite(), right.rewrite());
  const isLeftStable = isStable(left.original, right.original, false, rw);
  const isRightStable = isStable(right.original, null, false, rw);
  // Where an operand is tested for a primitive, a function among the other values goes to the guard, which gives no more than its text.
  const isTested = rw.testsPay && !isLooseEquality(operator);
  const rawLeft = isTested && rw.strict ? left.rewriteRaw() : null;
  const x = rawLeft ?? left.rewrite();
  const heldLeft = rw.scratch(rawLeft !== null);
  const rawRight = isTested && rw.strict ? right.rewriteRaw() : null;
  const y = rawRight ?? right.rewrite();
  const provenLeft = provePrimitive(x, leftType);
  const provenRight = provePrimitive(y, rightType);
  if (provenLeft !== null && provenRight !== null) {
    rw.release(heldLeft, rawLeft !== null);
    return b.at(b.binary(operator, provenLeft, provenRight), node);
  }
  if (!rw.testsPay) {
    rw.release(heldLeft);
    return guard(x, y);
  }
  if (isOfAny) {
    const heldRight = rw.scratch();
    rw.release(heldLeft);
    rw.release(heldRight);
    // An operand that is a primitive by its syntax leaves nothing to compare in place.
    if (provenLeft !== null || provenRight !== null || !isRepeatable(x, left) || !isRepeatable(y, right))
      return guard(x, y);
    // What is read of a global may run a getter.
    const isFirstStable = isLeftStable && (isRightStable || isLasting(left.original, rw));
    const first = { value: x, held: isFirstStable ? null : heldLeft, isNull: leftType === "null" };
    const second = { value: y, held: isRightStable ? null : heldRight, isNull: rightType === "null" };
    return makeLooseEquality(operator, first, second, guard, node, rw);
  }
  // A sum of texts costs the engine more than the guard adds to it.
  if (operator === "+" && !rw.strict && (leftType === "string" || rightType === "string")) {
    rw.release(heldLeft);
    return guard(x, y);
  }
  const heldRight = rw.scratch(rawRight !== null);
  const before: t.Expression[] = [];
  const type = leftType === "string" || rightType === "string" ? "string" : "number";
  const isText = operator === "+" && type === "string";
  const test = (value: t.Expression, again: t.Expression, isKnownText: boolean): t.Expression =>
    isText && !isKnownText
      ? b.logical(
          "&&",
          b.binary("!==", b.typeOf(value), b.string("object")),
          b.binary("!==", b.typeOf(again), b.string("function")),
        )
      : b.binary("===", b.typeOf(value), b.string(type));

  // The right operand is tested first where it is evaluated in its test.
  let rightAgain = y;
  let rightTest: t.Expression | null = null;
  if (isLiteral(y)) rightAgain = y;
  else if (isRightStable) rightTest = test(makeCopy(y), makeCopy(y), rightType === "string");
  else {
    rightAgain = b.id(heldRight.name);
    rightTest = test(rw.keep(heldRight, y), b.id(heldRight.name), rightType === "string");
  }
  let leftAgain = x;
  let leftTest: t.Expression | null = null;
  if (isLiteral(x)) leftAgain = x;
  else if (isLeftStable) leftTest = test(makeCopy(x), makeCopy(x), leftType === "string");
  else {
    leftAgain = b.id(heldLeft.name);
    if (rightTest === null || isRightStable) {
      leftTest = test(rw.keep(heldLeft, x), b.id(heldLeft.name), leftType === "string");
    } else {
      before.push(rw.keep(heldLeft, x));
      leftTest = test(b.id(heldLeft.name), b.id(heldLeft.name), leftType === "string");
    }
  }
  const inOrder = isRightStable || isLiteral(y) ? [leftTest, rightTest] : [rightTest, leftTest];
  const tests = inOrder.filter((each) => each !== null);
  // One number makes a comparison one of numbers.
  const needed = isComparison && type === "number" ? tests.slice(0, 1) : tests;
  const condition = needed.reduce((all, each) => b.logical("&&", all, each));
  rw.release(heldLeft, rawLeft !== null);
  rw.release(heldRight, rawRight !== null);
  const native = b.at(b.binary(operator, makeCopy(leftAgain), makeCopy(rightAgain)), node);
  const result = b.conditional(condition, native, guard(makeCopy(leftAgain), makeCopy(rightAgain)));
  return before.length === 0 ? result : b.sequence(...before, result);
}

function isLiteral(node: t.Expression): boolean {
  return (
    node.type === "NumericLiteral" ||
    node.type === "StringLiteral" ||
    node.type === "BooleanLiteral" ||
    node.type === "NullLiteral" ||
    node.type === "BigIntLiteral" ||
    (node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "NumericLiteral")
  );
}

/** `f(a)`: no value of the guest's is a raw native, and in strict code a plain call has no receiver. */
export function makePlainCall(callee: t.Expression, args: t.Expression[]): t.CallExpression {
  // A member would be the receiver; an arrow function that is called where it stands is the compiler's own.
  const isPlain = callee.type !== "MemberExpression" && callee.type !== "ArrowFunctionExpression";
  return b.call(isPlain ? callee : b.sequence(b.number(0), callee), args);
}

const askingNames: ReadonlySet<string> = new Set(["concat", "hasOwnProperty", "propertyIsEnumerable"]);

/** In strict these natives tell or write something of instances, and their stand-ins ask. That of arrays called `concat` writes into what a species constructs, whatever it is given. */
export function isOutOfPlace(name: string): boolean {
  return methodKindOf(name) === "species" || askingNames.has(name);
}

/** Whether the call of a method of this name may stand in place with these arguments, as they are rewritten. */
export function isCallableInPlace(name: string, args: readonly t.Node[], isStrict: boolean): boolean {
  if (isStrict && isOutOfPlace(name)) return false;
  const arePrimitive = () => args.every((argument) => isPrimitiveSyntax(argument));
  switch (methodKindOf(name)) {
    case undefined:
    case "inert":
    case "writer":
    case "species":
      return !(isStrict && isTextInStrict(name)) || arePrimitive();
    case "text":
      return arePrimitive();
    case "pattern":
      return args.every(
        (argument, index) => isPrimitiveSyntax(argument) || (index === 0 && argument.type === "RegExpLiteral"),
      );
    case "tamed":
      return false;
  }
}
