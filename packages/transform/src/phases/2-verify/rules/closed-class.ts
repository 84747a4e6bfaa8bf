/** A class of this file, or its prototype, changed outside its definition (R5, R2, I6). */
import type * as t from "@babel/types";
import { isInDefinition } from "../../../syntax/class-bodies.js";
import { isMember, isWritten, memberName } from "../../../syntax/members.js";
import { isPrivateName } from "../../../syntax/names.js";
import type { KnownClass } from "../known-classes.js";
import { makeRule, type Place, type Rule } from "../place.js";

/** `C.x = v`, `delete C.prototype.m`, `[C.x] = list`, … */
const writes = makeRule(["MemberExpression"], (node, place) => {
  if (!isWritten(node, place.ancestors) || place.resolution.selfOf(node.object) !== null) return;
  const name = memberName(node);
  if (name !== null && isPrivateName(name)) return;
  const prototype = place.classes.prototypeOf(node.object);
  const known = prototype ?? place.classes.classOf(node.object);
  if (known === null || isInDefinition(known.node, place.ancestors)) return;
  const isRemoved = place.parent?.type === "UnaryExpression";
  // `C[key] = v` may reach a static accessor; `C.prototype = …` reaches nothing.
  if (!isRemoved && name !== "prototype" && place.classes.mayBeWritable(known, name, prototype === null)) return;
  const target = `${known.name}${prototype === null ? "" : ".prototype"}${name === null ? "[…]" : `.${name}`}`;
  report(known, target, node, place);
});

/** `Object.assign(C.prototype, mixin)`, `Object.setPrototypeOf(C, …)`, `C.prototype.__defineGetter__(…)`, … */
const calls = makeRule(["CallExpression"], (node, place) => {
  const { callee } = node;
  const target =
    place.writtenArgument(node) ??
    (isMember(callee) && /^__define[GS]etter__$/.test(memberName(callee) ?? "") ? callee.object : null);
  if (target === null || place.resolution.selfOf(target) !== null) return;
  const prototype = place.classes.prototypeOf(target);
  const known = prototype ?? place.classes.classOf(target);
  if (known === null || isInDefinition(known.node, place.ancestors)) return;
  report(known, prototype === null ? known.name : `${known.name}.prototype`, target, place);
});

function report(known: KnownClass, target: string, at: t.Node, place: Place): void {
  place.report("strict/closed-class", { class: known.name, target }, at, known.certain);
}

export const closedClass: readonly Rule[] = [writes, calls];
