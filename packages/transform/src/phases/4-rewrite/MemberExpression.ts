/**
 *     o.k      ⇒  $s_get(o, "k")
 *     this._k  ⇒  $s_getSelf(this, $s_p1)
 *     super.k  ⇒  $s_value(this, super[$s_superKey("k")])
 *     o.#k     ⇒  $s_value($s_1 = o, $s_1.#k)     $s_bind(…) where #k is a method
 */
import type * as t from "@babel/types";
import * as b from "./builders.js";
import { rewriteSelf, rewriteAccess, makeRepeatable } from "./member-key.js";
import { rewriteRead } from "./in-place.js";
import type { Rewriter } from "./rewriter.js";
import { rewriteSuperValue } from "./super-call.js";

export function MemberExpression(node: t.MemberExpression, rw: Rewriter): t.Expression {
  const inPlace = rewriteRead(node, false, rw);
  if (inPlace !== null) return inPlace;
  if (node.object.type === "Super") return rewriteSuperValue(node, rw);
  if (node.property.type === "PrivateName") {
    if (rw.inPlace && !(rw.strict && rw.isPrivateMethod(node.property.id.name))) {
      node.object = rw.selfOf(node.object) === null ? rw.expression(node.object) : rewriteSelf(node.object, rw);
      return node;
    }
    const [once, again] = makeRepeatable(rw.expression(node.object), node.object, rw);
    const guard = rw.strict && rw.isPrivateMethod(node.property.id.name) ? "bind" : "value";
    return rw.guard(guard, [once, b.at(b.member(again(), node.property, false), node)], node);
  }
  const { object, key, suffix } = rewriteAccess(node, rw);
  return rw.guard(`get${suffix}`, [object, key], node);
}
