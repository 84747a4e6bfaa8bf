/**
 *     f(a)                         ⇒  $s_call(f, a)
 *     o.m(a)                       ⇒  $s_callMethod($s_method($s_1 = o, "m"), $s_1, a)
 *     Object.assign(this, o)       ⇒  $s_callMethod($s_selfOperation($s_method(…)), $s_1, this, o)   in self (R2)
 *     Base.prototype.m.call(this)  ⇒  super.m()                                                     in a subclass of Base (R4)
 *     import(s)                    ⇒  $s_importModule(s, void 0)
 */
import type * as t from "@babel/types";
import { isFunctionOfGlobal } from "../../syntax/language-globals.js";
import { isSelfOperation } from "../../syntax/names.js";
import * as b from "./builders.js";
import { rewriteArguments, rewriteCallee } from "./callee.js";
import { staticKey } from "../../syntax/static-key.js";
import { makeRepeatable, rewriteSuperRead } from "./member-key.js";
import { rewriteParenthesizedChain } from "./optional-chain.js";
import { isCallableInPlace, makeMember } from "./in-place.js";
import type { Rewriter } from "./rewriter.js";

export function CallExpression(node: t.CallExpression, rw: Rewriter): t.Expression {
  const { callee } = node;
  switch (callee.type) {
    case "Super":
      return b.at(b.call({ type: "Super" } as t.Super, rewriteArguments(node.arguments, rw)), node);
    case "Import": {
      const [specifier, options] = rewriteArguments(node.arguments, rw);
      return rw.guard("importModule", [specifier!, options ?? b.undefinedValue()], node);
    }
    case "OptionalMemberExpression":
    case "OptionalCallExpression": {
      const target = rewriteParenthesizedChain(callee, rw);
      return target.receiver === null
        ? rw.guard("call", [target.callee, ...rewriteArguments(node.arguments, rw)], node)
        : rw.guard("callMethod", [target.callee, target.receiver, ...rewriteArguments(node.arguments, rw)], node);
    }
    case "MemberExpression": {
      const inPlace = callInPlace(callee, node, rw);
      if (inPlace) return inPlace;
      const inherited = inheritedCall(callee, node, rw);
      if (inherited) return inherited;
      const target = rewriteCallee(callee, rw);
      const method = isSelfWrite(callee, node, rw) ? rw.guard("selfOperation", [target.callee], callee) : target.callee;
      return rw.guard("callMethod", [method, target.receiver, ...rewriteArguments(node.arguments, rw)], node);
    }
  }
  const held = rw.languageGlobal(callee);
  if (held !== null) return b.at(b.call(b.at(rw.native(held), callee), rewriteArguments(node.arguments, rw)), node);
  if (rw.inPlace) return callValue(rw.expression(callee), node, rw);
  return rw.guard("call", [rw.expression(callee), ...rewriteArguments(node.arguments, rw)], node);
}

/** `f(a)`: no value of the guest's is a raw native, and in strict code a plain call has no receiver. */
function callValue(callee: t.Expression, node: t.CallExpression, rw: Rewriter): t.Expression {
  // A member would be the receiver; an arrow function that is called where it stands is the compiler's own.
  const isPlain = callee.type !== "MemberExpression" && callee.type !== "ArrowFunctionExpression";
  const f = isPlain ? callee : b.sequence(b.number(0), callee);
  return b.at(b.call(f, rewriteArguments(node.arguments, rw)), node);
}

/** `o.m(a)` where what intrinsics do under this name needs no taming. */
function callInPlace(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  if (!rw.inPlace) return null;
  if (callee.property.type === "PrivateName") {
    callee.object = rw.expression(callee.object);
    return b.at(b.call(callee, rewriteArguments(node.arguments, rw)), node);
  }
  const name = rw.plainName(callee);
  const holder = rw.languageGlobal(callee.object);
  if (name !== null && holder !== null && isFunctionOfGlobal(holder, name)) {
    return b.at(b.call(b.at(rw.native(`${holder}.${name}`), callee), rewriteArguments(node.arguments, rw)), node);
  }
  if (name !== null) {
    if (!isCallableInPlace(name, node.arguments)) return null;
    const object = callee.object.type === "Super" ? (callee.object as t.Super) : rw.expression(callee.object);
    const args = rewriteArguments(node.arguments, rw);
    if (isCallableInPlace(name, args)) return b.at(b.call(makeMember(object, name, callee), args), node);
    if (callee.object.type === "Super") {
      const method = rw.guard("callee", [rewriteSuperRead(callee, rw)], callee);
      return rw.guard("callMethod", [method, b.self(), ...args], node);
    }
    const [once, again] = makeRepeatable(object as t.Expression, callee.object, rw);
    const method = rw.guard("method", [once, b.at(b.string(name), callee.property)], callee);
    return rw.guard("callMethod", [method, again(), ...args], node);
  }
  return null;
}

/** `Object.assign(this, …)` and its kin, by the real names and not shadowed ones. */
function isSelfWrite(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): boolean {
  const [target] = node.arguments;
  const name = staticKey(callee.property, callee.computed);
  return (
    target !== undefined &&
    (rw.selfOf(target) !== null || rw.isOwnPrototype(target)) &&
    name !== null &&
    callee.object.type === "Identifier" &&
    rw.resolution.bindingOf(callee.object) === null &&
    isSelfOperation(callee.object.name, name)
  );
}

function inheritedCall(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  const [receiver, ...rest] = node.arguments;
  if (receiver?.type !== "ThisExpression" || staticKey(callee.property, callee.computed) !== "call") return null;
  const context = rw.selfOf(receiver);
  const method = callee.object;
  if (
    context === null ||
    context.static ||
    method.type !== "MemberExpression" ||
    method.property.type === "PrivateName"
  )
    return null;
  const prototype = method.object;
  if (prototype.type !== "MemberExpression" || staticKey(prototype.property, prototype.computed) !== "prototype")
    return null;
  const base = prototype.object;
  const heritage = rw.classFrameOf(context.class)?.heritage;
  if (base.type !== "Identifier" || heritage?.type !== "Identifier" || base.name !== heritage.name) return null;
  if (rw.resolution.bindingOf(base) !== rw.resolution.bindingOf(heritage)) return null;
  const read = rewriteSuperRead(method, rw, true);
  return rw.guard("callMethod", [rw.guard("callee", [read], callee), b.self(), ...rewriteArguments(rest, rw)], node);
}
