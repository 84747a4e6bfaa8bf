/**
 * The objects of calls in place. What is called gets its object as `this`, so that the object is a value; but where it was read and might be a function
 * of the realm's or an unbound method (I1, R3), a call by a name that no function has finds nothing to call:
 *
 *     o.p.m(a)         ⇒  o.p.m(a)
 *     this._p.m(a)     ⇒  ($s_1 = this[$s_p1]).m(a)        whose message, where there is no m, does not show the private name
 *
 * and where natives have a method of the name, but classes of the program too:
 *
 *     o.sort(f)        ⇒  (o[$s_v1] ? o : $s_called(o, "sort")).sort(f)
 */
import type * as t from "@babel/types";
import { isFunctionMethod, isSpecialName, takesReceiver } from "../../syntax/member-names.js";
import { staticKey } from "../../syntax/static-key.js";
import * as b from "./builders.js";
import { isCallableInPlace, isOutOfPlace, makeMember, rewriteRead } from "./in-place.js";
import { makeRepeatable } from "./member-key.js";
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

/** Whether a call by this name, in strict code, is one for which natives need a stand-in, and as likely as not of a method of a class. */
export function isPerhapsOwnMethod(
  name: string,
  object: t.Node,
  args: t.CallExpression["arguments"],
  rw: Rewriter,
): boolean {
  if (!rw.strict || object.type === "Super" || !rw.resolution.methods.has(name) || isSpecialName(name)) return false;
  const isText = object.type === "StringLiteral" || object.type === "TemplateLiteral";
  return !isText && (isOutOfPlace(name) || !isCallableInPlace(name, args, true));
}

/** `(o[$s_v1] ? o : $s_called(o, "sort")).sort(f)`: with the symbol, what the engine finds on `o` is no native. */
export function makeOwnMethodCall(
  name: string,
  callee: t.MemberExpression,
  node: t.CallExpression,
  rewriteArguments: () => t.Expression[],
  rw: Rewriter,
): t.Expression {
  const [once, again] = makeRepeatable(rw.expression(callee.object), callee.object, rw);
  const isOwn = b.member(once, rw.ownMethodKey(name), true);
  const other = rw.guard(
    takesReceiver(name, rw.strict) ? "receiver" : "called",
    [again(), b.string(name)],
    callee.object,
  );
  return b.at(b.call(makeMember(b.conditional(isOwn, again(), other), name, callee), rewriteArguments()), node);
}
