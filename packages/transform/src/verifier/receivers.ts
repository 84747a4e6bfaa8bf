/**
 * `$s_receiver(o, "map").map(a)`: a call in place of a method under whose name natives write into what a species constructs, or show an argument. The guard
 * has seen that the native which the engine finds on `o` does neither; otherwise it gives an object of its own, which is asked for that method, and nothing else.
 *
 *     (o[$s_v1] ? o : $s_called(o, "sort")).sort(f)
 *
 * A class has put its own method of the name on the chain of `o`, below all natives, if `o` has the symbol for it.
 *
 * The attacks: the object as a value; another name at the call than the guard was asked for; a name for which it does not know what natives do.
 */
import { RECEIVER_METHODS, STRICT_RECEIVER_METHODS } from "@sallyport/runtime-guards/member-names";
import type { CallExpression, ConditionalExpression, Expression, MemberExpression } from "acorn";
import { verifyValue } from "./expressions.js";
import { isSame, placedCall, repeatable, verifyArguments } from "./guard-calls.js";
import { isSpecialName, staticName } from "./names.js";
import type { Verification } from "./verification.js";

const NAMES: ReadonlySet<string> = new Set(RECEIVER_METHODS.split(" "));
const STRICT_NAMES: ReadonlySet<string> = new Set(STRICT_RECEIVER_METHODS.split(" "));

const takesReceiver = (name: string, v: Verification): boolean =>
  NAMES.has(name) || (v.isStrict && STRICT_NAMES.has(name));

/** Gives whether the call has that form. */
export function verifyReceiverCall(callee: MemberExpression, call: CallExpression, v: Verification): boolean {
  if (!v.allowsInPlace || callee.object.type === "Super") return false;
  if (v.isStrict && callee.object.type === "ConditionalExpression" && isOwnMethodCall(callee.object, callee, v)) {
    verifyArguments(call.arguments, v);
    return true;
  }
  const args = placedCall(callee.object, "receiver", v);
  if (args === null) return false;
  const [object, key] = args;
  const name = staticName(callee);
  verifyValue(object!, v);
  if (name === null || key!.type !== "Literal" || key!.value !== name || !takesReceiver(name, v))
    v.refuse("call", call, "another method is called than the one for which the receiver was asked");
  else v.facts.names.add(name);
  verifyArguments(call.arguments, v);
  return true;
}

/** `o[$s_v1] ? o : $s_called(o, "m")`, as the object of a call by the name m. */
function isOwnMethodCall(node: ConditionalExpression, callee: MemberExpression, v: Verification): boolean {
  const { test, consequent, alternate } = node;
  const name = staticName(callee);
  if (name === null || isSpecialName(name) || test.type !== "MemberExpression" || test.object.type === "Super")
    return false;
  const { object, property, computed, optional } = test;
  if (!computed || optional || property.type !== "Identifier" || v.methodSymbols.get(property.name) !== name)
    return false;
  verifyValue(object, v);
  const again = repeatable(object, v);
  const args =
    placedCall(alternate, "called", v) ?? (takesReceiver(name, v) ? placedCall(alternate, "receiver", v) : null);
  const isAgain = (other: Expression | undefined): boolean =>
    again === null
      ? object.type === "Identifier" && other?.type === "Identifier" && other.name === object.name
      : isSame(other, again, v);
  const key = args?.[1];
  if (!isAgain(consequent) || !isAgain(args?.[0]) || key?.type !== "Literal" || key.value !== name)
    v.refuse("call", node, "another method is called, or on another object, than is known to be a class's own");
  verifyValue(consequent, v);
  verifyValue(args?.[0] ?? alternate, v);
  v.facts.names.add(name);
  return true;
}
