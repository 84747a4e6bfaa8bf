/**
 * Members that are written in place: of self, and in strict of what a test shows to be no instance and no class (R2). The attack: `victim.balance = 1`, where
 * the test looked at another object.
 */
import type {
  AssignmentExpression,
  ConditionalExpression,
  Expression,
  Identifier,
  LogicalExpression,
  MemberExpression,
  Node,
  UpdateExpression,
} from "acorn";
import { verifyValue } from "./expressions.js";
import { isSelf, isTemporaryAssignment } from "./guard-calls.js";
import { verifyActivation, verifyTest } from "./unbound-methods.js";
import { isReceiver, verifyConsumed, verifyKeyInPlace, verifyObject } from "./in-place.js";
import { staticName } from "./names.js";
import { isArithmetic } from "./primitives.js";
import { isVoidZero } from "./verification.js";
import type { Verification } from "./verification.js";

/** A member that an assignment, a pattern or a loop writes in place: of a value of the guest's, which no native is. `key`: the variable under which a test allows it. */
export function verifyPlace(node: MemberExpression, v: Verification, key?: string): void {
  if (!v.allowsInPlace) v.refuse("member", node, "a member is written without a guard");
  if (node.object.type === "Super") {
    v.refuse("super", node, "a `super` member is written under a key that no guard has seen");
    return;
  }
  if (v.isStrict) {
    const isOwn =
      isWritableSelf(node.object, v) && (node.property.type !== "Literal" || typeof node.property.value !== "number");
    if (!isOwn && node.property.type !== "PrivateIdentifier")
      v.refuse("member", node, "a member of something else than self is written in place");
    if (isOwn) verifyObject(node.object, v);
    else verifyValue(node.object, v);
  } else verifyValue(node.object, v);
  verifyKeyInPlace(node, "written", v, key);
}

/**
 * Self that is written in place: `this`, what stands for it, or the class in its own body. The prototype of the class is self too, but only until the definition ends: the
 * guards know when that is (R5).
 */
function isWritableSelf(node: Expression, v: Verification): boolean {
  if (isReceiver(node, v)) return true;
  const isNamed = node.type === "ThisExpression" || (node.type === "Identifier" && v.temporary(node) === undefined);
  return isNamed && isSelf(node, v);
}

/** Whether a member is one that only the guards' own forms write: `$s_ref(…).v` and `super`. */
export function isPlace(node: MemberExpression, v: Verification): boolean {
  return v.allowsInPlace && node.object.type !== "Super" && !isReference(node);
}

function isReference(node: MemberExpression): boolean {
  const { object } = node;
  return (
    object.type === "CallExpression" &&
    object.callee.type === "Identifier" &&
    (object.callee.name === "$s_ref" || object.callee.name === "$s_refSelf" || object.callee.name === "$s_refGlobal")
  );
}

/** `o.p = v`, and `o.p -= v`, whose value is a number. */
export function verifyMemberAssignment(node: AssignmentExpression, left: MemberExpression, v: Verification): void {
  verifyPlace(left, v);
  if (node.operator === "=") verifyValue(node.right, v);
  else {
    if (!isArithmetic(node.operator.slice(0, -1)))
      v.refuse("member", node, "a compound assignment reads a member without a guard");
    verifyConsumed(node.right, v);
  }
}

/**
 * `o[$s_mark] === void 0 ? o.p = v : …`: o is no instance and no class, and nothing is evaluated between the test and `o` in the consequent;
 * or `o[$s_mark] === void 0 || o[$s_w1] ? o.p = v : …`: its class offers the member p for writing. Such an offer may be taken back by whatever runs, so that v is
 * a variable or a literal. Gives whether the consequent is such a write.
 */
export function verifyMarkedWrite(node: ConditionalExpression, v: Verification): boolean {
  if (!v.isStrict || !v.allowsInPlace) return false;
  const { test, consequent } = node;
  const isEither = test.type === "LogicalExpression" && test.operator === "||";
  const asked = isEither ? test.left : test.type === "LogicalExpression" && test.operator === "&&" ? test.right : test;
  const place =
    consequent.type === "AssignmentExpression" && consequent.operator === "="
      ? consequent.left
      : consequent.type === "UpdateExpression"
        ? consequent.argument
        : null;
  if (place?.type !== "MemberExpression" || place.object.type === "Super" || !asksForMark(asked, place.object, v))
    return false;
  if (isEither) {
    const isQuiet = consequent.type === "AssignmentExpression" && isNamed(consequent.right);
    if (!isQuiet || !asksForOffer(test.right, place, v)) return false;
  } else if (asked !== test) verifyTest((test as LogicalExpression).left, v);
  verifyValue(place.object, v);
  verifyKeyInPlace(place, "written", v);
  if (consequent.type === "AssignmentExpression") verifyValue(consequent.right, v);
  return true;
}

/**
 * `typeof ($s_1 = o[$s_w1]) === "symbol" && o[$s_1] !== void 0 ? o[$s_1] = v : $s_1 || o[$s_mark] === void 0 ? o.p = v : …`: the class of o offers the private field to
 * which its setter of p assigns, or the write of p. o and v are variables, `this` or literals: what is offered is data, so that nothing runs meanwhile. Gives what remains to be verified, the last branch; null for any other
 * expression.
 */
export function verifyFieldWrite(
  { test, consequent, alternate }: ConditionalExpression,
  v: Verification,
): Expression | null {
  if (!v.isStrict || !v.allowsInPlace || test.type !== "LogicalExpression" || test.operator !== "&&") return null;
  const { left: isField, right: hasField } = test;
  if (isField.type !== "BinaryExpression" || hasField.type !== "BinaryExpression") return null;
  const kept =
    isField.left.type === "UnaryExpression" && isField.left.operator === "typeof" ? isField.left.argument : null;
  if (kept?.type !== "AssignmentExpression" || !isTemporaryAssignment(kept, v)) return null;
  const { left: offer, right: offered } = kept;
  const write = alternate.type === "ConditionalExpression" ? alternate.consequent : null;
  if (
    write?.type !== "AssignmentExpression" ||
    write.left.type !== "MemberExpression" ||
    offered.type !== "MemberExpression"
  )
    return null;
  const place = write.left;
  const { object } = place;
  const { test: otherwise } = alternate as ConditionalExpression;
  const isOffer = (node: Node) => isUnder(node, object, (name) => name === offer.name);
  const isForm =
    isField.operator === "===" &&
    isField.right.type === "Literal" &&
    isField.right.value === "symbol" &&
    hasField.operator === "!==" &&
    isOffer(hasField.left) &&
    isVoidZero(hasField.right) &&
    consequent.type === "AssignmentExpression" &&
    isOffer(consequent.left) &&
    [consequent, write].every(({ operator, right }) => operator === "=" && isNamed(right)) &&
    asksForOffer(offered, place, v) &&
    otherwise.type === "LogicalExpression" &&
    otherwise.operator === "||" &&
    otherwise.left.type === "Identifier" &&
    otherwise.left.name === offer.name &&
    asksForMark(otherwise.right, object as Expression, v);
  if (!isForm || object.type === "Super") return null;
  verifyActivation(offer, v);
  v.fill(v.temporary(offer)!, { kind: "offer" }, offer);
  verifyValue(object, v);
  verifyKeyInPlace(place, "written", v);
  for (const { right } of [consequent, write]) verifyValue(right, v);
  return (alternate as ConditionalExpression).alternate;
}

const isNamed = (node: Expression): boolean => node.type === "Identifier" || node.type === "Literal";

/** `o[$s_mark] === void 0` of the same variable, or of `this`. */
export function asksForMark(
  node: Expression,
  object: Expression,
  v: Verification,
  operator: "===" | "!==" = "===",
): boolean {
  if (node.type !== "BinaryExpression" || node.operator !== operator || !isVoidZero(node.right)) return false;
  return isUnder(node.left, object, (name) => name === "$s_mark" && v.guards.has(name));
}

/** `o[$s_w1]`, of the same variable or of `this`, where the symbol is that of the name that is written. */
function asksForOffer(node: Expression, place: MemberExpression, v: Verification): boolean {
  const written = staticName(place);
  return isUnder(node, place.object, (name) => written !== null && v.offeredSymbols.get(name) === written);
}

/** `o[$s_…]`, where o is the same variable as `object`, or `this` as that is. */
export function isUnder(node: Node, object: Node, isKey: (name: string) => boolean): boolean {
  if (node.type !== "MemberExpression") return false;
  const { object: asked, property, computed, optional } = node as MemberExpression;
  if (!computed || optional || property.type !== "Identifier" || !isKey(property.name)) return false;
  return asked.type === "Identifier"
    ? object.type === "Identifier" && (object as Identifier).name === asked.name
    : asked.type === "ThisExpression" && object.type === "ThisExpression";
}

/** `o.p++` */
export function verifyMemberUpdate(node: UpdateExpression, argument: MemberExpression, v: Verification): void {
  if (!v.allowsInPlace) v.refuse("member", node, "a member is updated without `$s_update`");
  verifyPlace(argument, v);
}
