/** A class of this file, or its prototype, changed outside its definition (R5, R2, I6). */
import type * as t from "@babel/types";
import { isPrivateName } from "../../../syntax/names.js";
import { isInDefinition, type KnownClass, knownClass, knownPrototype, mayBeWritable } from "../classes.js";
import { globalStatic, isMember, isWritten, memberName, type Place, rule, writersOfFirstArgument } from "../place.js";

/** `C.x = v`, `delete C.prototype.m`, `[C.x] = list`, … */
const writes = rule(["MemberExpression"], (node, place) => {
  if (!isWritten(node, place.ancestors) || place.resolution.selfOf(node.object) !== null) return;
  const name = memberName(node);
  if (name !== null && isPrivateName(name)) return;
  const prototype = knownPrototype(node.object, place);
  const known = prototype ?? knownClass(node.object, place);
  if (known === null || isInDefinition(known.node, place.ancestors)) return;
  const removed = place.ancestors.at(-1)?.type === "UnaryExpression";
  // `C[key] = v` may reach a static accessor; `C.prototype = …` reaches nothing.
  if (!removed && name !== "prototype" && mayBeWritable(known, name, prototype === null, place)) return;
  const target = `${known.name}${prototype === null ? "" : ".prototype"}${name === null ? "[…]" : `.${name}`}`;
  report(known, target, node, place);
});

/** `Object.assign(C.prototype, mixin)`, `Object.setPrototypeOf(C, …)`, `C.prototype.__defineGetter__(…)`, … */
const calls = rule(["CallExpression"], (node, place) => {
  const { callee } = node;
  const operation = globalStatic(callee, place);
  let target: t.Node | undefined;
  if (operation !== null && writersOfFirstArgument.has(operation)) target = node.arguments[0];
  else if (isMember(callee) && /^__define[GS]etter__$/.test(memberName(callee) ?? "")) target = callee.object;
  if (target === undefined || place.resolution.selfOf(target) !== null) return;
  const prototype = knownPrototype(target, place);
  const known = prototype ?? knownClass(target, place);
  if (known === null || isInDefinition(known.node, place.ancestors)) return;
  report(known, prototype === null ? known.name : `${known.name}.prototype`, target, place);
});

function report(known: KnownClass, target: string, at: t.Node, place: Place): void {
  place.report("strict/closed-class", { class: known.name, target }, at, known.certain);
}

export const closedClass = [writes, calls];
