/**
 *     f(a)                         ⇒  $s_call(f, a)
 *     o.m(a)                       ⇒  $s_callMethod($s_method($s_1 = o, "m"), $s_1, a)
 *     Object.assign(this, o)       ⇒  $s_callMethod($s_selfOperation($s_method(…)), $s_1, this, o)   in self (R2)
 *     Base.prototype.m.call(this)  ⇒  super.m()                                                     in a subclass of Base (R4)
 *     import(s)                    ⇒  $s_importModule(s, void 0)
 */
import { cloneNode } from "@babel/types";
import type * as t from "@babel/types";
import { isFunctionOfGlobal, isFunctionPath, resultKindOf } from "../../syntax/language-globals.js";
import { isTextInStrict, methodKindOf, takesReceiver } from "../../syntax/member-names.js";
import { isPrivateName, isSelfOperation } from "../../syntax/names.js";
import * as b from "./builders.js";
import { rewriteArguments, rewriteCallee } from "./callee.js";
import { staticKey } from "../../syntax/static-key.js";
import { isFriendAccess, makeRepeatable, rewriteAccess, rewriteSelf, rewriteSuperRead } from "./member-key.js";
import { rewriteParenthesizedChain } from "./optional-chain.js";
import {
  isCallableInPlace,
  isOutOfPlace,
  makeCopy,
  makeMember,
  makePlainCall,
  makeSelfMember,
  rewriteConsumed,
  rewriteElement,
  rewriteSelfName,
} from "./in-place.js";
import { makeOwnMethodCall, makeReceiverCall, isPerhapsOwnMethod, rewriteReceiver } from "./receivers.js";
import type { Rewriter } from "./rewriter.js";
import { isSmall, rewriteSuperCall } from "./super-call.js";
import { isCallOfText, isQuiet, makeCallOfText, makeTestedCall, makeTestedSuperCall } from "./tested-calls.js";

export function CallExpression(node: t.CallExpression, rw: Rewriter): t.Expression {
  const { callee } = node;
  switch (callee.type) {
    case "Super": {
      const made = b.at(b.call({ type: "Super" } as t.Super, rewriteArguments(node.arguments, rw)), node);
      // It gives `this`, which heirs have not finished.
      return rw.self === null || rw.effects.has(node) ? made : rw.guard("show", [made], node);
    }
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
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      noteCalledOnce(callee, rw);
      break;
    case "MemberExpression": {
      noteCalledOnce(callee.object, rw);
      const inherited = inheritedCall(callee, node, rw);
      if (inherited) return inherited;
      const inPlace = isSelfWrite(callee, node, rw) ? null : callInPlace(callee, node, rw);
      if (inPlace) return inPlace;
      const target = rewriteCallee(callee, rw);
      const method = isSelfWrite(callee, node, rw) ? rw.guard("selfOperation", [target.callee], callee) : target.callee;
      return rw.guard("callMethod", [method, target.receiver, ...rewriteArguments(node.arguments, rw)], node);
    }
  }
  const held = rw.languageGlobal(callee);
  if (held !== null) return callNative(held, callee as t.Identifier, node, rw);
  // The engine's message quotes what is called: in strict a name of the guest's.
  if (rw.inPlace && (!rw.strict || isLocalName(callee, rw)))
    return b.at(makePlainCall(rw.expression(callee), rewriteArguments(node.arguments, rw)), node);
  return rw.guard("call", [rw.expression(callee), ...rewriteArguments(node.arguments, rw)], node);
}

/** `(() => { … })()`, and `(function () { … }).call(o)`: what has a name can call itself, and what a generator gives is resumed in loops. */
function noteCalledOnce(node: t.Node, rw: Rewriter): void {
  const isNameless = node.type === "ArrowFunctionExpression" || (node.type === "FunctionExpression" && !node.id);
  if (isNameless && rw.runsOnce && !node.generator) rw.calledOnce.add(node);
}

function isLocalName(node: t.Node, rw: Rewriter): boolean {
  const binding = node.type === "Identifier" ? rw.resolution.bindingOf(node) : null;
  return Boolean(binding) && binding!.kind !== "arguments";
}

/**
 *     Array.prototype.slice.call(o, 1)  ⇒  $s_n1(o, 1)
 *     hasOwn.call(o, k)                 ⇒  (void hasOwn.call, $s_n1(o, k))       where hasOwn is given nothing but that function
 *     Math.max.apply(null, list)        ⇒  $s_m1(null, list)
 *
 * A variable is mentioned, because it may be mentioned before it has its value.
 */
function callLent(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  const how = staticKey(callee.property, callee.computed);
  if ((how !== "call" && how !== "apply") || callee.property.type === "PrivateName") return null;
  const path = rw.facts.pathOf(callee.object);
  if (path === null || !isFunctionPath(path)) return null;
  const variable = callee.object.type === "Identifier" ? rw.expression(callee.object) : null;
  const args = rewriteArguments(node.arguments, rw);
  const call = b.at(b.call(b.at(rw.native(`${path}.${how}`, args), callee), args), node);
  if (variable === null) return call;
  rw.names.add(how);
  return b.at(b.sequence(b.unary("void", b.at(b.member(variable, b.id(how), false), callee)), call), node);
}

/** `this.m.bind(this)`  ⇒  `$s_boundSelf(this, "m")` */
function bindToSelf(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  const method = callee.object;
  const [receiver, ...others] = node.arguments;
  if (method.type !== "MemberExpression" || method.object.type !== "ThisExpression" || others.length > 0) return null;
  if (receiver?.type !== "ThisExpression" || rw.selfOf(receiver) === null || rw.selfOf(method.object) === null)
    return null;
  if (staticKey(callee.property, callee.computed) !== "bind") return null;
  if (method.property.type === "PrivateName" || staticKey(method.property, method.computed) === null) return null;
  const { object, key } = rewriteAccess(method, rw);
  return rw.guard("boundSelf", [object, key], node);
}

/** `$s_m1(a)`, for `Math.floor(a)` */
function callNative(path: string, callee: t.Expression, node: t.CallExpression, rw: Rewriter): t.Expression {
  // What gives a number makes numbers of its arguments, as arithmetic does.
  const isNumber = resultKindOf(path) === "m";
  const args = isNumber
    ? node.arguments.map((arg) => rewriteConsumed(arg as t.Expression, rw))
    : rewriteArguments(node.arguments, rw);
  return b.at(b.call(b.at(rw.native(path, args), callee), args), node);
}

/** `o.m(a)` where what intrinsics do under this name needs no taming. */
function callInPlace(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  if (!rw.inPlace) return null;
  if (rw.strict && rw.selfOf(callee.object) !== null) return callSelf(callee, node, rw);
  if (callee.property.type === "PrivateName") {
    callee.object = rw.expression(callee.object);
    return b.at(b.call(callee, rewriteArguments(node.arguments, rw)), node);
  }
  if (rw.strict && callee.object.type === "Super")
    return isOutOfPlace(staticKey(callee.property, callee.computed) ?? "") ? null : rewriteSuperCall(callee, node, rw);
  if (rw.strict && isFriendAccess(callee, rw)) return null;
  const name = rw.plainName(callee);
  const holder = rw.languageGlobal(callee.object);
  if (name !== null && holder !== null && isFunctionOfGlobal(holder, name)) {
    return callNative(`${holder}.${name}`, callee, node, rw);
  }
  if (
    !rw.strict &&
    callee.computed &&
    callee.object.type !== "Super" &&
    rw.facts.typeOf(callee.property) === "number"
  ) {
    const { object, index } = rewriteElement(callee, false, rw);
    const member = b.at(b.member(object(), index(), true), callee);
    return b.at(b.call(member, rewriteArguments(node.arguments, rw)), node);
  }
  const bound = bindToSelf(callee, node, rw);
  if (bound !== null) return bound;
  const lent = callLent(callee, node, rw);
  if (lent !== null) return lent;
  if (name !== null) {
    if (rw.testsPay && isPerhapsOwnMethod(name, callee.object, node.arguments, rw))
      return makeOwnMethodCall(name, callee, node, () => rewriteArguments(node.arguments, rw), rw);
    const isTamed = methodKindOf(name) === "tamed";
    if (callee.object.type === "Super" ? isTamed : rw.strict && isTamed && !takesReceiver(name, true))
      return callTamed(name, callee, node, rw);
    if (rw.strict && isOutOfPlace(name))
      return takesReceiver(name, rw.strict)
        ? makeReceiverCall(name, rw.expression(callee.object), rewriteArguments(node.arguments, rw), callee, node, rw)
        : null;
    const isAlways = isCallableInPlace(name, [{ type: "ThisExpression" }], rw.strict);
    const object =
      callee.object.type === "Super"
        ? (callee.object as t.Super)
        : isAlways
          ? rewriteReceiver(callee.object, name, rw)
          : rw.expression(callee.object);
    // What is kept while the arguments are evaluated is no temporary of theirs.
    const held = rw.testsPay && isCallOfText(name, node, rw) ? [0, 0, ...node.arguments].map(() => rw.scratch()) : [];
    const args = rewriteArguments(node.arguments, rw);
    for (const temporary of held) rw.release(temporary);
    if (isCallableInPlace(name, args, rw.strict)) return b.at(b.call(makeMember(object, name, callee), args), node);
    if (callee.object.type === "Super") return makeTestedSuperCall(name, args, callee, node, rw);
    const tested = rw.testsPay
      ? (makeTestedCall(name, object as t.Expression, args, callee, node, rw) ??
        (held.length === 0 ? null : makeCallOfText(name, object as t.Expression, args, held, callee, node, rw)))
      : null;
    if (tested !== null) return tested;
    if (takesReceiver(name, rw.strict)) return makeReceiverCall(name, object as t.Expression, args, callee, node, rw);
    if (!rw.strict && args.every((arg) => isQuiet(arg, rw)))
      return rw.guard("invoke", [object as t.Expression, b.at(b.string(name), callee.property), ...args], node);
    const [once, again] = makeRepeatable(object as t.Expression, callee.object, rw);
    const method = rw.guard("method", [once, b.at(b.string(name), callee.property)], callee);
    return rw.guard("callMethod", [method, again(), ...args], node);
  }
  return null;
}

/** `$s_invoke(o, "join", ",")`, where nothing can tell that the arguments were evaluated before the method was read; null elsewhere. */
function callTamed(
  name: string,
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  const areQuiet = node.arguments.every(
    (arg) => isQuiet(arg, rw) && (arg.type !== "Identifier" || isLocalName(arg, rw)),
  );
  if (callee.object.type === "Super" || !areQuiet) return null;
  const object = rw.expression(callee.object);
  return rw.guard(
    "invoke",
    [object, b.at(b.string(name), callee.property), ...rewriteArguments(node.arguments, rw)],
    node,
  );
}

/** `this.m(a)` where something stands for `this` to which a call in place may show itself. */
function callSelf(callee: t.MemberExpression, node: t.CallExpression, rw: Rewriter): t.Expression | null {
  const isMaking = callee.object.type === "ThisExpression" && rw.self?.kind === "making";
  if (callee.property.type === "PrivateName") {
    // A method is the class's own, whose brand is there; any other function gets self as its receiver.
    if (!rw.isPrivateMethod(callee.property.id.name)) {
      if (isMaking || rw.self === null) return null;
      rw.self.shows = true;
    }
    callee.object = rewriteSelf(callee.object, rw);
    return b.at(b.call(callee, rewriteArguments(node.arguments, rw)), node);
  }
  const name = rewriteSelfName(callee, rw);
  if (name === null || !isCallableInPlace(name, [], true)) return null;
  const args = methodKindOf(name);
  if (args === "text" || args === "pattern" || isTextInStrict(name)) return null;
  // Where there is no such method, the engine's message would show the constant that the private name has in the text (R1).
  const isField = isPrivateName(name) && !rw.resolution.methods.has(name);
  if (isMaking) return isField ? null : callWhileMaking(name, callee, node, rw);
  if (isField) return rewriteFieldCall(name, callee, node, rw);
  const object = rw.selfObject(callee.object);
  if (object === null) return null;
  return b.at(b.call(makeSelfMember(object, name, callee, rw), rewriteArguments(node.arguments, rw)), node);
}

/**
 *     this._f(a)  ⇒  typeof $s_1[$s_p1] === "function" ? $s_1[$s_p1](a) : $s_callMethod($s_methodSelf(this, $s_p1), this, a)
 *
 * where `_f` is a field that the class declares or its constructor makes, so that reading it twice shows nowhere, and the arguments are small enough to stand there twice: they are evaluated once, after the
 * reads.
 */
export function rewriteFieldCall(
  name: string,
  callee: t.MemberExpression,
  node: t.CallExpression | t.OptionalCallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (rw.self?.kind !== "method" || !node.arguments.every(isSmall)) return null;
  const { fields, assignedFields } = rw.class!;
  if (!fields.has(name) && !assignedFields.has(name)) return null;
  const object = rw.selfObject(callee.object);
  if (object === null) return null;
  const member = (): t.MemberExpression => makeSelfMember(makeCopy(object), name, callee, rw);
  const args = rewriteArguments(node.arguments, rw);
  const guarded = rw.guard("callMethod", [
    rw.guard("methodSelf", [b.self(), rw.privateKey(name)], callee),
    b.self(),
    ...args.map((arg) => cloneNode(arg, true)),
  ]);
  const isFunction = b.binary("===", b.typeOf(member()), b.string("function"));
  return b.conditional(isFunction, b.at(b.call(member(), args), node), b.at(guarded, node));
}

/**
 *     this.m(a)  ⇒  $s_underway.unmade ? $s_callMethod($s_methodSelf(this, "m"), this, a) : this.m(a)
 *
 * in a constructor or the value of a field: what waits for a brand there is counted, since the class shows it, by this very call, until it is made.
 */
function callWhileMaking(
  name: string,
  callee: t.MemberExpression,
  node: t.CallExpression,
  rw: Rewriter,
): t.Expression | null {
  if (!node.arguments.every(isSmall)) return null;
  const member = makeSelfMember(b.at(b.self(), callee.object), name, { ...callee }, rw);
  const target = rewriteCallee(callee, rw);
  const args = rewriteArguments(node.arguments, rw);
  const guarded = rw.guard(
    "callMethod",
    [target.callee, target.receiver, ...args.map((arg) => cloneNode(arg, true))],
    node,
  );
  const isAnyUnmade = b.member(rw.guardName("underway"), b.id("unmade"), false);
  return b.conditional(isAnyUnmade, guarded, b.at(b.call(member, args), node));
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
