/** `C.prototype.m.call(x)`: a method lent to a receiver of the caller's choice (R3, R4, I5). In a subclass, on `this`, it means `super.m()`. */
import type * as t from "@babel/types";
import { isPrivateName } from "../../../syntax/names.js";
import { knownPrototype } from "../classes.js";
import { globalStatic, isMember, type Member, memberName, type Place, rule } from "../place.js";

const lenders: ReadonlySet<string | null> = new Set(["call", "apply", "bind"]);

export const unboundMethod = rule(["CallExpression", "OptionalCallExpression"], (node, place) => {
  const { callee } = node;
  let method: t.Node | undefined;
  if (globalStatic(callee, place) === "Reflect.apply") method = node.arguments[0];
  else if (isMember(callee) && lenders.has(memberName(callee))) method = callee.object;
  if (!isMember(method) || isInheritedCall(node, place)) return;
  const known = knownPrototype(method.object, place);
  if (known === null) return;
  const name = memberName(method);
  if (name !== null && isPrivateName(name) && !method.computed) return;
  place.report("strict/unbound-method", { method: `${known.name}.prototype.${name ?? "[…]"}` }, method, known.certain);
});

/** `Base.prototype.m.call(this, …)` in a subclass of `Base`, which is compiled to `super.m(…)`. */
function isInheritedCall(node: t.CallExpression | t.OptionalCallExpression, place: Place): boolean {
  const [receiver] = node.arguments;
  const { callee } = node;
  if (node.type !== "CallExpression" || receiver?.type !== "ThisExpression") return false;
  if (callee.type !== "MemberExpression" || memberName(callee) !== "call" || callee.object.type !== "MemberExpression")
    return false;
  const prototype = callee.object.object;
  const self = place.resolution.selfOf(receiver);
  if (self === null || self.static || prototype.type !== "MemberExpression" || memberName(prototype) !== "prototype")
    return false;
  const base = prototype.object;
  const heritage = self.class.superClass;
  if (base.type !== "Identifier" || heritage?.type !== "Identifier" || base.name !== heritage.name) return false;
  return place.resolution.bindingOf(base) === place.resolution.bindingOf(heritage);
}

/** Whether a member is the method of such a call: `Base.prototype._m` in `Base.prototype._m.call(this)`. */
export function inheritedCallOf(method: Member, place: Place): boolean {
  const callee = place.ancestors.at(-1);
  const call = place.ancestors.at(-2);
  return (
    isMember(callee) &&
    callee.object === method &&
    call?.type === "CallExpression" &&
    call.callee === callee &&
    isInheritedCall(call, place)
  );
}
