/**
 * `$s_receiver(o, "map").map(a)`: a call in place in strict code of a method under whose name natives write into what a species constructs, or show an argument. The guard
 * has seen that the native which the engine finds on `o` does neither; otherwise it gives an object of its own, with that one method, which is called and nothing else.
 *
 * The attacks: the object as a value; another name at the call than the guard was asked for; a name for which it does not know what natives do.
 */
import { RECEIVER_METHODS } from "@sallyport/runtime-guards/member-names";
import type { CallExpression, MemberExpression } from "acorn";
import { verifyValue } from "./expressions.js";
import { placedCall, verifyArguments } from "./guard-calls.js";
import { staticName } from "./names.js";
import type { Verification } from "./verification.js";

const NAMES: ReadonlySet<string> = new Set(RECEIVER_METHODS.split(" "));

/** Gives whether the call has that form. */
export function verifyReceiverCall(callee: MemberExpression, call: CallExpression, v: Verification): boolean {
  if (!v.isStrict || !v.allowsInPlace || callee.object.type === "Super") return false;
  const args = placedCall(callee.object, "receiver", v);
  if (args === null) return false;
  const [object, key] = args;
  const name = staticName(callee);
  verifyValue(object!, v);
  if (name === null || key!.type !== "Literal" || key!.value !== name || !NAMES.has(name))
    v.refuse("call", call, "another method is called than the one for which the receiver was asked");
  else v.facts.names.add(name);
  verifyArguments(call.arguments, v);
  return true;
}
