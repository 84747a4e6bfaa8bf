/**
 * Variables that hold what was read without a function check (I1, in strict R3): every mention of such a variable, wherever it is, has to be one by which nobody gets its
 * value, or a plain call.
 *
 * The attacks: `let f = o.m`, of which one mention is passed on; a method that is called without the receiver that it would be bound to; a native that does something without one.
 */
import { RESERVED_PREFIX } from "@sallyport/runtime-guards/abi";
import type { Expression, Node } from "acorn";
import { isRawRead, verifyCallableCheck, verifyConsumed } from "./in-place.js";
import { isCalledFreely, staticName } from "./names.js";
import type { Binding } from "./scope.js";
import type { Verification } from "./verification.js";

/** The binding of a name that the guest gave; undefined for any other expression. */
function localOf(node: Node, v: Verification): Binding | undefined {
  if (!v.allowsInPlace || node.type !== "Identifier") return undefined;
  const { name } = node as { name?: string };
  const isGuests = name !== undefined && !name.startsWith(RESERVED_PREFIX) && name !== "arguments" && name !== "eval";
  return isGuests ? v.scopes.find(name) : undefined;
}

/** `x = o.p`, where nobody gets the value of the assignment. Gives whether it has that form. */
export function verifyUncheckedLocal(target: Node, source: Expression, v: Verification): boolean {
  const binding = localOf(target, v);
  if (binding === undefined) return false;
  if (!verifyCallableCheck(source, v)) {
    if (!isRawRead(source, v)) return false;
    verifyConsumed(source, v);
    if (v.isStrict || !isReadFreely(source)) binding.isUncallable = true;
  }
  binding.isUnchecked = true;
  if (binding.isShown) refuseShown(target, v);
  if (binding.isCalled && binding.isUncallable) refuseCalled(target, v);
  return true;
}

function isReadFreely(source: Expression): boolean {
  const name = source.type === "MemberExpression" ? staticName(source) : null;
  return name !== null && isCalledFreely(name);
}

/** `f(a)`, whatever the arguments are. Gives whether the function is a name of the guest's. */
export function verifyCalledLocal(callee: Node, v: Verification): boolean {
  const binding = localOf(callee, v);
  if (binding === undefined) return false;
  binding.isCalled = true;
  if (binding.isUnchecked && binding.isUncallable) refuseCalled(callee, v);
  return true;
}

function refuseCalled(node: Node, v: Verification): void {
  v.refuse("call", node, "a variable holds what was read and not checked, and is called");
}

/** A mention by which nobody gets the value. Gives whether the expression is a name of the guest's. */
export function isConsumedLocal(node: Node, v: Verification): boolean {
  return localOf(node, v) !== undefined;
}

/** Any other mention. */
export function noteShown(binding: Binding, node: Node, v: Verification): void {
  binding.isShown = true;
  if (binding.isUnchecked) refuseShown(node, v);
}

function refuseShown(node: Node, v: Verification): void {
  v.refuse("member", node, "a variable holds what was read and not checked, and somebody gets its value");
}
