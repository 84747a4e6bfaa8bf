/** A write to one of the language's own objects (I1, I7): `Array.prototype.last = …`, `Math.random = …`, `Object.assign(String.prototype, …)`. */
import type * as t from "@babel/types";
import { intrinsicGlobals } from "../../../syntax/intrinsic-globals.js";
import { isMember, isWritten, memberName } from "../../../syntax/members.js";
import { makeRule, type Place, type Rule } from "../place.js";

const members = makeRule(["MemberExpression"], (node, place) => {
  if (!isWritten(node, place.ancestors)) return;
  const owner = intrinsicOf(node.object, place);
  if (owner === null) return;
  place.report("authority/frozen-intrinsic", { target: `${owner}.${memberName(node) ?? "[…]"}` }, node);
});

const names = makeRule(["Identifier"], (node, place) => {
  if (!isWritten(node, place.ancestors)) return;
  const owner = intrinsicOf(node, place);
  if (owner !== null) place.report("authority/frozen-intrinsic", { target: owner }, node);
});

const calls = makeRule(["CallExpression"], (node, place) => {
  const target = place.writtenArgument(node);
  const owner = target && intrinsicOf(target, place);
  if (target && owner !== null) place.report("authority/frozen-intrinsic", { target: owner }, target);
});

/** `Array` or `Array.prototype` as text, where they are the language's own. `globalThis` is the guest's and may be written. */
function intrinsicOf(node: t.Node, place: Place): string | null {
  if (isMember(node)) {
    const owner = memberName(node) === "prototype" ? intrinsicOf(node.object, place) : null;
    return owner === null ? null : `${owner}.prototype`;
  }
  const name = place.intrinsicName(node);
  return name !== null && name !== "globalThis" && intrinsicGlobals.has(name) ? name : null;
}

export const frozenIntrinsic: readonly Rule[] = [members, names, calls];
