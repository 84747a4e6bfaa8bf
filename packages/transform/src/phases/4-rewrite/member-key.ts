/** The key of a member access as one expression, and whether it goes through self. */
import type * as t from "@babel/types";
import { isPrivateName } from "../../syntax/names.js";
import { staticKey } from "../../syntax/static-key.js";
import * as b from "./builders.js";
import type { Rewriter } from "./rewriter.js";

type Member = t.MemberExpression | t.OptionalMemberExpression;

/** `.x` ⇒ `"x"`; in self `._x` ⇒ `$s_p1`; `[k]` ⇒ `k`. */
export function rewriteKey(key: t.Node, computed: boolean, inSelf: boolean, rw: Rewriter): t.Expression {
  const name = staticKey(key, computed);
  if (name === null) return rw.expression(key);
  if (inSelf && isPrivateName(name)) return b.at(rw.privateKey(name), key);
  rw.names.add(name);
  return b.at(b.string(name), key);
}

/** Whether a member access by a friend: `other._x` in the body of a class, where the option or TypeScript's `private` allows it (R1). */
export function isFriendAccess(node: Member, rw: Rewriter): boolean {
  if (!rw.strict || rw.class === null || rw.selfOf(node.object) !== null) return false;
  const name = staticKey(node.property, node.computed);
  return name !== null && isPrivateName(name) && (rw.options.friends || rw.options.friendNames.has(name));
}

/** `e` ⇒ `$s_friend($s_1 = e, #$s_b1 in $s_1)`, by the brand of the class around. */
export function makeFriendCheck(value: t.Expression, rw: Rewriter, origin: t.Node): t.Expression {
  const temporary = rw.temporary();
  const hasBrand = b.binary("in", b.privateName(rw.class!.brand), b.id(temporary.name));
  return rw.guard("friend", [rw.keep(temporary, value), hasBrand], origin);
}

/** The object of a member access and whether the self form of the guard applies. */
export interface Access {
  readonly object: t.Expression;
  readonly key: t.Expression;
  readonly suffix: "" | "Self";
}

/** The object and key of `o.k` (not `super.k`, not `o.#k`), rewritten. */
export function rewriteAccess(node: Member, rw: Rewriter): Access {
  if (isFriendAccess(node, rw)) {
    const object = makeFriendCheck(rw.expression(node.object), rw, node.object);
    return { object, key: rewriteKey(node.property, node.computed, true, rw), suffix: "Self" };
  }
  const inSelf = rw.selfOf(node.object) !== null || rw.isOwnPrototype(node.object);
  const object = inSelf ? rewriteSelf(node.object, rw) : rw.expression(node.object);
  return { object, key: rewriteKey(node.property, node.computed, inSelf, rw), suffix: inSelf ? "Self" : "" };
}

/** Self where nobody gets it: `this` stays as it is. */
export function rewriteSelf(node: t.Expression, rw: Rewriter): t.Expression {
  return node.type === "ThisExpression" && rw.self !== null ? node : rw.expression(node);
}

/** Whether evaluating the rewritten expression again gives the same value without an effect. */
export function isRepeatable(node: t.Expression, original: t.Node, rw: Rewriter): boolean {
  if (node.type === "ThisExpression") return true;
  if (node.type !== "Identifier" || original.type !== "Identifier") return false;
  const kind = rw.resolution.bindingOf(original)?.kind;
  return kind === "const" || kind === "inner-class" || kind === "function-name";
}

/** `object` once and again: itself where it may be repeated, else a temporary that the first use assigns. */
export function makeRepeatable(
  object: t.Expression,
  original: t.Node,
  rw: Rewriter,
): [t.Expression, () => t.Expression] {
  if (isRepeatable(object, original, rw)) {
    return [object, () => makeRepeated(object)];
  }
  const temporary = rw.temporary();
  return [rw.keep(temporary, object), () => b.id(temporary.name)];
}

/** A repeatable expression another time, at the same place of the source. */
export function makeRepeated(object: t.Expression): t.Expression {
  return b.at(object.type === "ThisExpression" ? b.self() : b.id((object as t.Identifier).name), object);
}

/** `super.k` ⇒ `super[$s_superKey("k")]`, for reading. */
export function rewriteSuperRead(
  node: Pick<Member, "property" | "computed" | "object">,
  rw: Rewriter,
  inSelf = rw.superSelf(node.object as unknown as t.Super) !== null,
): t.MemberExpression {
  const key = rewriteKey(node.property, node.computed, inSelf, rw);
  return b.at(
    b.member({ type: "Super" } as t.Super, rw.guard(inSelf ? "superKeySelf" : "superKey", [key], node.property), true),
    node as t.Node,
  );
}

/** `super.k` ⇒ `super[$s_superWriteKey("k")]`, as a target. */
export function rewriteSuperTarget(node: Member, rw: Rewriter, key?: t.Expression): t.MemberExpression {
  const inSelf = rw.superSelf(node.object as unknown as t.Super) !== null;
  const checked = rw.guard(
    inSelf ? "superWriteKeySelf" : "superWriteKey",
    [key ?? rewriteKey(node.property, node.computed, inSelf, rw)],
    node.property,
  );
  return b.at(b.member({ type: "Super" } as t.Super, checked, true), node);
}

/** A write through `super` goes to `this`; outside self it must not be a strict object (R2). */
export function rewriteSuperWrite(node: Member, write: t.Expression, rw: Rewriter): t.Expression {
  if (rw.superSelf(node.object as unknown as t.Super) !== null) return write;
  return b.at(b.sequence(rw.guard("writable", [b.self()], node), write), node);
}
