/**
 *     o.k++  ⇒  $s_update(o, "k", 1, false)
 *     x++    ⇒  ($s_1 = $s_global("x"), $s_2 = $s_1++, $s_setGlobal("x", $s_1), $s_2)   for a free name
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { staticKey } from "../../syntax/static-key.js";
import { makeHeld, makeForeignWrite } from "./foreign-writes.js";
import { isElementInPlace, makeMember, makeReadCheck, makeSelfMember, rewriteSelfName } from "./in-place.js";
import { rewriteKeyedUpdate } from "./keyed-members.js";
import { isFriendAccess, rewriteSelf, rewriteAccess, rewriteSuperTarget, rewriteSuperWrite } from "./member-key.js";
import { rewriteTarget } from "./patterns.js";
import type { Rewriter } from "./rewriter.js";

/**
 *     o.p++  ⇒  $s_1 = o.p, $s_1++, o[$s_mark] === void 0 || o[$s_w1] ? o.p = $s_1 : $s_set(o, "p", $s_1)      of another object, in strict
 *
 * Where the value is wanted of `o.p++`, `$s_2 = $s_1++` keeps it.
 */
function updateForeign(node: t.UpdateExpression, target: t.MemberExpression, rw: Rewriter): t.Expression | null {
  const { object: original, property } = target;
  if (rw.selfOf(original) !== null || rw.isOwnPrototype(target) || rw.isOwnPrototype(original)) return null;
  if (isFriendAccess(target, rw) || property.type === "PrivateName") return null;
  const name = rw.plainName(target);
  if (name === null) return null;
  const { object, before, released } = makeHeld(original, rw);
  const held = rw.scratch();
  const result = rw.scratch();
  before.push(rw.keep(held, makeReadCheck(makeMember(object(), name, target), object(), rw)));
  const update = b.at(b.update(node.operator, b.id(held.name), node.prefix), node);
  const isKept = !node.prefix && !rw.effects.has(node);
  before.push(isKept ? rw.keep(result, update) : update);
  const write = makeForeignWrite(object, name, () => b.id(held.name), target, node, rw);
  for (const identifier of [held, result, ...released]) rw.release(identifier);
  return b.at(b.sequence(...before, write, ...(isKept ? [b.id(result.name)] : [])), node);
}

/** `o.p++`: only a number comes out. */
function updateInPlace(node: t.UpdateExpression, target: t.MemberExpression, rw: Rewriter): t.Expression | null {
  if (rw.strict) {
    const own = rewriteSelfName(target, rw);
    const self = own === null ? null : rw.selfObject(target.object);
    if (self === null) return rw.testsPay ? updateForeign(node, target, rw) : null;
    node.argument = makeSelfMember(self, own!, target, rw);
    return node;
  }
  const name = rw.plainName(target);
  if (name !== null) {
    node.argument = makeMember(rw.expression(target.object), name, target);
    return node;
  }
  if (!rw.inPlace || !target.computed || staticKey(target.property, true) !== null) return null;
  return isElementInPlace(target.property, rw) ? rewriteKeyedUpdate(node, target, rw) : null;
}

export function UpdateExpression(node: t.UpdateExpression, rw: Rewriter): t.Expression {
  const { argument } = node;
  if (argument.type === "MemberExpression") {
    if (argument.object.type === "Super") {
      return rewriteSuperWrite(
        argument,
        b.at(b.update(node.operator, rewriteSuperTarget(argument, rw), node.prefix), node),
        rw,
      );
    }
    if (argument.property.type === "PrivateName") {
      argument.object =
        rw.selfOf(argument.object) === null ? rw.expression(argument.object) : rewriteSelf(argument.object, rw);
      return node;
    }
    const inPlace = updateInPlace(node, argument, rw);
    if (inPlace !== null) return inPlace;
    const { object, key, suffix } = rewriteAccess(argument, rw);
    return rw.guard(
      `update${suffix}`,
      [object, key, b.number(node.operator === "++" ? 1 : -1), b.boolean(node.prefix)],
      node,
    );
  }
  if (argument.type === "Identifier" && rw.resolution.bindingOf(argument) === null) {
    const value = rw.temporary();
    const result = rw.temporary();
    return b.at(
      b.sequence(
        rw.keep(value, rw.global(argument.name, argument)),
        rw.keep(result, b.update(node.operator, b.id(value.name), node.prefix)),
        rw.guard("setGlobal", [b.at(b.string(argument.name), argument), b.id(value.name)], node),
        b.id(result.name),
      ),
      node,
    );
  }
  if (argument.type === "Identifier") node.argument = rewriteTarget(argument, rw) as t.Identifier;
  return node;
}
