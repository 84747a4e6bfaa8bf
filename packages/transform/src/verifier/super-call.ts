/**
 * `super.m(a)` in place, in the elements of strict classes. The method that is found gets self, as with the guard. The attack: an instance that waits for the
 * brand of an heir, whose methods nobody but self may call; what stands for `this` is then not `this` (see `isWholeCheck`).
 */
import type { CallExpression, ConditionalExpression, Expression, MemberExpression, Super } from "acorn";
import { mentionSuper, mentionThis, verifyArguments } from "./guard-calls.js";
import { isReceiver, verifyKeyInPlace, verifyNamedCall } from "./in-place.js";
import type { Tested } from "./primitives.js";
import type { Verification } from "./verification.js";

type SuperMember = MemberExpression & { readonly object: Super };

function isSuperCall(node: Expression): node is CallExpression & { readonly callee: SuperMember } {
  return (
    node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.callee.object.type === "Super"
  );
}

/** `$s_1 === this ? super.m(a) : …`. Gives whether the consequent is such a call. */
export function verifyWholeSuperCall({ test, consequent }: ConditionalExpression, v: Verification): boolean {
  if (!v.isStrict || !v.allowsInPlace || !isSuperCall(consequent)) return false;
  const { self, isStatic, isMaking } = v.activation.receiver;
  const isWholeTest =
    test.type === "BinaryExpression" &&
    test.operator === "===" &&
    test.left.type !== "PrivateIdentifier" &&
    isReceiver(test.left, v) &&
    test.right.type === "ThisExpression";
  if (self === null || isStatic || isMaking || !isWholeTest) return false;
  mentionThis(test.right, v);
  verifySuperCall(consequent, v);
  return true;
}

/** `super.m(a)`, where it may stand. `tested`: as for all calls in place. */
export function verifySuperCall(node: CallExpression, v: Verification, tested?: ReadonlyMap<string, Tested>): void {
  const callee = node.callee as MemberExpression;
  mentionSuper(callee, v);
  verifyKeyInPlace(callee, "called", v);
  verifyArguments(node.arguments, v);
  verifyNamedCall(node, callee, v, tested);
}
