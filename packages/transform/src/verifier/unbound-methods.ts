/**
 * Methods that are read for a call, and the tests of optional chains that keep them meanwhile.
 *
 * The attacks: a method that is called on another object than the one it was read from, or comes out as a value without its receiver (R3); a temporary that a second activation fills in between.
 */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { BinaryExpression, CallExpression, Expression, Identifier, SpreadElement } from "acorn";
import { verifyValue } from "./expressions.js";
import {
  isSame,
  isSelf,
  isTemporaryAssignment,
  placedCall,
  placedCallOf,
  repeatable,
  verifyArguments,
  verifyPrivateName,
  verifyReceiverOfSelf,
  verifySelf,
  verifySelfKey,
  verifySuperRead,
} from "./guard-calls.js";
import { guardNamed } from "./guards.js";
import { verifyConsumed } from "./in-place.js";
import type { Repeatable } from "./scope.js";
import type { Verification } from "./verification.js";

/** `$s_callMethod($s_method($s_1 = o, "m"), $s_1, …)`; with a function that is a value any receiver will do, as in `Reflect.apply`. */
export function verifyCallMethod(call: CallExpression, v: Verification): void {
  const [method, receiver, ...rest] = call.arguments;
  if (
    method === undefined ||
    receiver === undefined ||
    method.type === "SpreadElement" ||
    receiver.type === "SpreadElement"
  ) {
    v.refuse("guard-use", call, "`$s_callMethod` does not get its 2 arguments");
    return;
  }
  if (!v.guards.has(`${RESERVED_PREFIX}callMethod`))
    v.refuse("free-name", call.callee, "`$s_callMethod` is not among the guards that the functor takes");
  const operation = placedCall(method, "selfOperation", v);
  const from = verifyMethod(operation === null ? method : operation[0]!, v);
  if (from === "value") verifyValue(receiver, v);
  else verifyReceiver(receiver, from, v);
  if (operation !== null) verifySelfOperation(call, rest[0], v);
  verifyArguments(rest, v);
}

/** The guards of self operations let a facade write to its first argument, which therefore must be self. */
function verifySelfOperation(
  call: CallExpression,
  target: Expression | SpreadElement | undefined,
  v: Verification,
): void {
  if (target === undefined || target.type === "SpreadElement" || !isSelf(target, v)) {
    v.refuse("self", target ?? call, "a self operation does not write to self");
  }
}

function verifyReceiver(node: Expression, from: Repeatable | null, v: Verification): void {
  if (from !== null && !isSame(node, from, v))
    v.refuse("unbound-method", node, "a method is called on another object than the one it was read from");
  verifyReceiverOfSelf(node, v);
}

/**
 * The function of a method call. Gives what it was read from: then it may be without its receiver; `"value"` for
 * any other value; null if it can only be undefined.
 */
export function verifyMethod(node: Expression, v: Verification): Repeatable | "value" | null {
  const read = placedCallOf(node, "method", "methodSelf", v);
  if (read !== null) {
    const [object, key] = read.args as [Expression, Expression];
    const again = repeatable(object, v);
    if (again === null)
      v.refuse("unbound-method", object, "a method is read from what cannot be mentioned again as its receiver");
    if (read.inSelf) verifySelf(object, v);
    else verifyValue(object, v);
    const assignments = again === "this" ? 0 : again?.assignments;
    if (read.inSelf) verifySelfKey(key, v);
    else verifyValue(key, v);
    if (again !== null && again !== "this" && again.assignments !== assignments)
      v.refuse("unbound-method", key, `the key changes \`${again.name}\`, from which the method is read`);
    return again;
  }
  const callee = placedCall(node, "callee", v);
  if (callee !== null) return verifyCallee(callee[0]!, v);
  if (node.type === "Identifier") {
    const binding = v.temporary(node);
    if (binding?.content?.kind === "method") {
      verifyActivation(node, v);
      if (!v.keptMethods.includes(binding))
        v.refuse("unbound-method", node, "a method is used that was not read by the test just before");
      return binding.content.receiver;
    }
  }
  if (node.type === "ConditionalExpression" && node.test.type === "BinaryExpression" && isNullTest(node.test)) {
    const { test } = node;
    const [consequent, alternate] = v.forgetMethods(() => {
      verifyTestOfBranches(test, v);
      return [verifyOptionalMethod(node.consequent, v), verifyOptionalMethod(node.alternate, v)];
    });
    if (consequent !== null && alternate !== null && consequent !== alternate) {
      v.refuse("unbound-method", node, "a method may have been read from one of two objects");
    }
    return consequent ?? alternate;
  }
  verifyValue(node, v);
  return "value";
}

function verifyOptionalMethod(node: Expression, v: Verification): Repeatable | "value" | null {
  return node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal"
    ? null
    : verifyMethod(node, v);
}

/** `super[…]` and `o.#m` in `$s_callee(…)` */
function verifyCallee(node: Expression, v: Verification): Repeatable {
  if (node.type === "MemberExpression" && !node.optional) {
    if (node.object.type === "Super") {
      verifySuperRead(node, v);
      return "this";
    }
    if (node.property.type === "PrivateIdentifier") {
      verifyReceiverOfSelf(node.object, v);
      verifyPrivateName(node.property, v);
      const again = repeatable(node.object, v);
      if (again !== null) return again;
    }
  }
  v.refuse("unbound-method", node, "`$s_callee` does not hold a member of `super` or a private name");
  return "this";
}

/** `… == null`: the one loose comparison that looks at nothing but the value. */
export function isNullTest(node: BinaryExpression): boolean {
  const { operator, right } = node;
  return (operator === "==" || operator === "!=") && right.type === "Literal" && right.raw === "null";
}

/** A test whose branches, if it has any, use nothing that it keeps. */
export function verifyTest(node: Expression, v: Verification): void {
  v.forgetMethods(() => verifyTestOfBranches(node, v));
}

/**
 * A test of an optional chain, `($s_1 = …) == null`: what it tests may be a method without its receiver, kept in
 * a temporary for the call in the other branch. Nowhere else is it used: where the test has thrown, its receiver's temporary may have changed without it.
 */
export function verifyTestOfBranches(node: Expression, v: Verification): void {
  if (node.type === "BinaryExpression" && isNullTest(node) && node.left.type !== "PrivateIdentifier") {
    const { left } = node;
    if (left.type === "AssignmentExpression" && isTemporaryAssignment(left, v) && isMethodRead(left.right, v)) {
      const receiver = verifyMethod(left.right, v);
      verifyActivation(left.left, v);
      if (receiver === "value") v.refuse("unbound-method", left, "a temporary holds a method or another value");
      else {
        const binding = v.temporary(left.left)!;
        v.fill(binding, { kind: "method", receiver }, left);
        v.keptMethods.push(binding);
      }
      return;
    }
    verifyConsumed(left, v);
    return;
  }
  if (node.type === "LogicalExpression" && node.operator !== "??") {
    verifyTestOfBranches(node.left, v);
    verifyTest(node.right, v);
    return;
  }
  verifyConsumed(node, v);
}

/** Whether an expression can give a method without its receiver. */
function isMethodRead(node: Expression, v: Verification): boolean {
  if (node.type === "ConditionalExpression") return isMethodRead(node.consequent, v) || isMethodRead(node.alternate, v);
  if (node.type === "Identifier") return v.temporary(node)?.content?.kind === "method";
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return false;
  const guard = guardNamed(node.callee.name);
  return guard === "method" || guard === "methodSelf" || guard === "callee";
}

/** A temporary that outlives its activation could be changed by a second one, between the read of a method and its call. */
export function verifyActivation(node: Identifier, v: Verification): void {
  const binding = v.scopes.find(node.name);
  if (binding !== undefined && binding.owner !== v.activation.owner) {
    v.refuse("temporary", node, `\`${node.name}\` is used in another activation than its own`);
  }
}
