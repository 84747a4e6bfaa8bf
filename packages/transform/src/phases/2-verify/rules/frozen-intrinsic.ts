/** A write to one of the language's own objects (I1, I7): `Array.prototype.last = …`, `Math.random = …`, `Object.assign(String.prototype, …)`. */
import type * as t from "@babel/types";
import { intrinsicGlobals } from "../../../syntax/intrinsic-globals.js";
import {
  freeName,
  globalStatic,
  isMember,
  isWritten,
  memberName,
  type Place,
  rule,
  writersOfFirstArgument,
} from "../place.js";

const writes = rule(["MemberExpression", "Identifier"], (node, place) => {
  if (!isWritten(node, place.ancestors)) return;
  const owner = node.type === "Identifier" ? intrinsicOf(node, place) : intrinsicOf(node.object, place);
  if (owner === null) return;
  const name = node.type === "Identifier" ? null : (memberName(node) ?? "[…]");
  place.report("authority/frozen-intrinsic", { target: name === null ? owner : `${owner}.${name}` }, node);
});

const calls = rule(["CallExpression"], (node, place) => {
  const operation = globalStatic(node.callee, place);
  const [target] = node.arguments;
  if (operation === null || target === undefined || !writersOfFirstArgument.has(operation)) return;
  const owner = intrinsicOf(target, place);
  if (owner !== null) place.report("authority/frozen-intrinsic", { target: owner }, target);
});

/** `Array` or `Array.prototype` as text, where they are the language's own. `globalThis` is the guest's and may be written. */
function intrinsicOf(node: t.Node, place: Place): string | null {
  if (isMember(node)) {
    const owner = memberName(node) === "prototype" ? intrinsicOf(node.object, place) : null;
    return owner === null ? null : `${owner}.prototype`;
  }
  const name = freeName(node, place);
  if (name === null || name === "globalThis" || !intrinsicGlobals.has(name) || place.context.globals?.has(name))
    return null;
  return name;
}

export const frozenIntrinsic = [writes, calls];
