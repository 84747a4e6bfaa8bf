/**
 * The objects of calls in place. What is called gets its object as `this`, so that the object is a value; but where it was read and might be a function
 * of the realm's or an unbound method (I1, R3), a call by a name that no function has finds nothing to call:
 *
 *     o.p.m(a)         ⇒  o.p.m(a)
 *     this._p.m(a)     ⇒  ($s_1 = this[$s_p1]).m(a)        whose message, where there is no m, does not show the private name
 */
import type * as t from "@babel/types";
import { isFunctionMethod } from "../../syntax/member-names.js";
import { staticKey } from "../../syntax/static-key.js";
import * as b from "./builders.js";
import { makeMember, rewriteRead } from "./in-place.js";
import type { Rewriter } from "./rewriter.js";

/** The object of a call by this name, which is in place whatever the arguments are. */
export function rewriteReceiver(node: t.Expression, name: string, rw: Rewriter): t.Expression {
  const isStatic = node.type === "MemberExpression" && staticKey(node.property, node.computed) !== null;
  if (node.type !== "MemberExpression" || isFunctionMethod(name) || !(rw.strict || isStatic))
    return rw.expression(node);
  const read = rewriteRead(node, true, rw);
  if (read === null) return rw.expression(node);
  const isPrivate =
    rw.strict && read.type === "MemberExpression" && read.computed && read.property.type === "Identifier";
  if (!isPrivate) return read;
  if (!rw.isPlainField(node)) return b.assign(rw.readTemporary(), read);
  const held = rw.scratch();
  const receiver = rw.keep(held, read);
  rw.release(held);
  return receiver;
}

/** `$s_receiver(o, "map").map(a)`: what the guard gives is `o` where the natives of that name are harmless on it. */
export function makeReceiverCall(
  name: string,
  object: t.Expression,
  args: t.Expression[],
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression {
  const receiver = rw.guard("receiver", [object, b.string(name)], callee.object);
  return b.at(b.call(makeMember(receiver, name, callee), args), node);
}
