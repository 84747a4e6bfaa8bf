/** `C.prototype.m.call(x)`: a method lent to a receiver of the caller's choice (R3, R4, I5). In a subclass, on `this`, it means `super.m()`. */
import type * as t from "@babel/types";
import { isMember, memberName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import { makeRule, type Place } from "../place.js";

export const unboundMethod = makeRule(["CallExpression", "OptionalCallExpression"], (node, place) => {
  const method = lentMethod(node, place);
  if (!isMember(method) || place.classes.isInheritedCall(node)) return;
  const known = place.classes.prototypeOf(method.object);
  if (known === null) return;
  const name = memberName(method);
  // That a private name is used at all is the business of another rule.
  if (name !== null && isPrivateName(name)) return;
  place.report("strict/unbound-method", { method: `${known.name}.prototype.${name ?? "[…]"}` }, method, known.certain);
});

function lentMethod(
  { callee, arguments: given }: t.CallExpression | t.OptionalCallExpression,
  place: Place,
): t.Node | undefined {
  if (place.globalMember(callee) === "Reflect.apply") return given[0];
  return isMember(callee) && lenders.has(memberName(callee)) ? callee.object : undefined;
}

const lenders: ReadonlySet<string | null> = new Set(["call", "apply", "bind"]);
