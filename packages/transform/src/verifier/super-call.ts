/**
 * `super.m(a)` and `super[$s_p1](a)` in place, in the elements of strict classes, and `this.m(a)` in constructors and the values of fields. The method that is found gets self, as with the guard. The attack: an instance that waits for the
 * brand of an heir, whose methods nobody but self may call; what stands for `this` is then not `this` (see `isWholeCheck`).
 */
import type {
  BinaryExpression,
  CallExpression,
  ConditionalExpression,
  Expression,
  MemberExpression,
  Super,
} from "acorn";
import { mentionSuper, mentionThis, placedCall, verifyArguments } from "./guard-calls.js";
import { verifyTest } from "./unbound-methods.js";
import { isQuiet, isReceiver, verifyKeyInPlace, verifyNamedCall } from "./in-place.js";
import { testedPrimitives, type Tested } from "./primitives.js";
import type { Verification } from "./verification.js";

type SuperMember = MemberExpression & { readonly object: Super };

function isSuperCall(node: Expression): node is CallExpression & { readonly callee: SuperMember } {
  return (
    node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.callee.object.type === "Super"
  );
}

/**
 * `$s_1 === this ? super.m(a) : …`, or `$s_1 === this && typeof ($s_2 = a) === "string" ? super.m($s_2) : …`, where the look-up of the method, which may run code of the
 * guest's, changes no argument. Gives whether the consequent is such a call.
 */
export function verifyWholeSuperCall(node: ConditionalExpression, v: Verification): boolean {
  const { test, consequent } = node;
  if (!v.isStrict || !v.allowsInPlace || !isSuperCall(consequent)) return false;
  const { self, isStatic, isMaking } = v.activation.receiver;
  const first = firstConjunct(test);
  if (self === null || isStatic || isMaking || !isWholeTest(first, v)) return false;
  mentionThis(first.right, v);
  verifyTestsAfter(first, test, v);
  verifySuperCall(
    consequent,
    v,
    consequent.arguments.every((arg) => isQuiet(arg, v)) ? testedPrimitives(node) : undefined,
  );
  return true;
}

function isWholeTest(test: Expression, v: Verification): test is BinaryExpression {
  return (
    test.type === "BinaryExpression" &&
    test.operator === "===" &&
    test.left.type !== "PrivateIdentifier" &&
    isReceiver(test.left, v) &&
    test.right.type === "ThisExpression"
  );
}

/** `$s_1 === this ? $s_value(this, super.p) : …`. Gives whether the consequent is such a read. */
export function verifyWholeSuperRead({ test, consequent }: ConditionalExpression, v: Verification): boolean {
  const { self, isStatic, isMaking } = v.activation.receiver;
  if (!v.isStrict || !v.allowsInPlace || self === null || isStatic || isMaking) return false;
  if (!isWholeTest(test, v) || consequent.type !== "CallExpression") return false;
  if (!verifySuperValue(consequent, v)) return false;
  mentionThis(test.right, v);
  return true;
}

/** `$s_value(this, super.p)`, where it may stand. Gives whether it is that. */
export function verifySuperValue(node: CallExpression, v: Verification): boolean {
  const [object, read] = placedCall(node, "value", v) ?? [];
  if (object?.type !== "ThisExpression" || read?.type !== "MemberExpression" || read.optional) return false;
  // Under a guard the key is that of the other branch.
  if (read.object.type !== "Super" || read.property.type === "CallExpression") return false;
  mentionThis(object, v);
  mentionSuper(read, v);
  verifyKeyInPlace(read, "read", v);
  return true;
}

/**
 * `$s_underway.unmade ? … : this.m(a)`, in a constructor or the value of a field: while nothing is counted the instance waits for no brand, or for none of a class that adds anything. Gives whether the alternate is
 * such a call.
 */
export function verifyCallWhileMaking({ test, alternate }: ConditionalExpression, v: Verification): boolean {
  const { self, isStatic, isMaking } = v.activation.receiver;
  if (!v.isStrict || !v.allowsInPlace || self === null || isStatic || !isMaking) return false;
  if (!isCountUnderway(test, "unmade", v) || alternate.type !== "CallExpression" || alternate.optional) return false;
  const { callee } = alternate;
  if (callee.type !== "MemberExpression" || callee.optional || callee.object.type !== "ThisExpression") return false;
  if (callee.property.type === "PrivateIdentifier") return false;
  mentionThis(callee.object, v);
  verifyKeyInPlace(callee, "called", v);
  verifyArguments(alternate.arguments, v);
  verifyNamedCall(alternate, callee, v);
  return true;
}

/** `$s_underway.n`, or another count. */
export function isCountUnderway(count: Expression | null, name: "n" | "unmade", v: Verification): boolean {
  return (
    count?.type === "MemberExpression" &&
    !count.computed &&
    count.object.type === "Identifier" &&
    count.object.name === "$s_underway" &&
    v.guards.has("$s_underway") &&
    count.property.type === "Identifier" &&
    count.property.name === name
  );
}

function firstConjunct(test: Expression): Expression {
  return test.type === "LogicalExpression" && test.operator === "&&" ? firstConjunct(test.left) : test;
}

/** All of a conjunction but its first part. */
function verifyTestsAfter(first: Expression, test: Expression, v: Verification): void {
  if (test === first || test.type !== "LogicalExpression") return;
  verifyTestsAfter(first, test.left, v);
  verifyTest(test.right, v);
}

/** `super.m(a)`, where it may stand. `tested`: as for all calls in place. */
export function verifySuperCall(node: CallExpression, v: Verification, tested?: ReadonlyMap<string, Tested>): void {
  const callee = node.callee as MemberExpression;
  mentionSuper(callee, v);
  verifyKeyInPlace(callee, "called", v);
  verifyArguments(node.arguments, v);
  verifyNamedCall(node, callee, v, tested);
}
